/** Boxes of a page, and what can be pressed: what a drawing beside one of them should not lie on. */
export const boxSelector = "input:not([type=hidden]),select,textarea,button,[contenteditable],[role=combobox],[role=textbox]"

/** The element of a box that shows: of a drop-down made of a hidden box and a drawn one, the drawn one. */
export const elementOf = (readingId: string, index: number): HTMLElement | null => {
  const elements = (Object.hasOwn(globalThis, "deskhandPage") ? globalThis.deskhandPage?.elementsAt(readingId, index) : null) ?? []
  return elements.find((element) => element.getBoundingClientRect().width >= 3) ?? elements[0] ?? null
}

import { collapse } from "../read-page/page-text"
import { fold } from "./own-words"

/** A drop-down drawn by the page: what takes keys and mouse, and what shows the choice (often the same element). */
export type Widget = { element: HTMLElement; face: HTMLElement }

/** Parts of a widget that are not its value: lists, hints for screen readers, placeholders, captions. */
const notValue =
  "[aria-live],[role=log],[role=status],[role=listbox],[role=option],[role=tooltip],label,legend,svg,style,script,select,option,datalist,[class*=placeholder i]:not([class*=selected-item]),.is-transparent,[data-placeholder]:not([data-placeholder=''])"

/** A button that would send the form is never pressed, whatever role it wears. */
export const sends = (element: HTMLElement): boolean => element instanceof HTMLButtonElement && element.type !== "button" && !!element.form

export const isShown = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** The drop-down drawn in place of a hidden select. */
export const widgetOf = (select: HTMLElement, drawn: HTMLElement): Widget => {
  const inner = "[role=combobox],[aria-haspopup=listbox],input:not([type=hidden])"
  const element = drawn.matches(inner) ? drawn : (drawn.querySelector<HTMLElement>(inner) ?? drawn)
  // What was chosen often stands beside the input: the face is the whole of what stands beside the select.
  let face = drawn
  for (let around = face.parentElement; around && !around.contains(select); around = around.parentElement) face = around
  return { element, face: face.getBoundingClientRect().height < 120 ? face : drawn }
}

/** Every piece of text that a drop-down shows as its value. */
export const piecesOf = ({ element, face }: Widget): string[] => {
  const typed = element instanceof HTMLInputElement ? collapse(element.value) : ""
  if (typed) return [typed]
  if (face.matches(notValue)) return []
  const walker = document.createTreeWalker(face, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.matches(notValue) || !node.checkVisibility({ visibilityProperty: true }))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  )
  const pieces: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text ? collapse(node.nodeValue) : ""
    // A lone sign is a clear cross or an arrow.
    if (/[\p{L}\p{N}]/u.test(text)) pieces.push(text)
  }
  return pieces
}

/** Whether the drop-down shows one of these words as its value. */
export const shows = (widget: Widget, texts: string[]): boolean => {
  const wanted = texts.map(fold)
  const pieces = piecesOf(widget).map(fold)
  return pieces.some((piece) => wanted.includes(piece)) || wanted.includes(pieces.join(" "))
}

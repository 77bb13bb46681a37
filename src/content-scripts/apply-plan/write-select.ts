import type { WriteAction } from "../../autofill/plan"
import { fold } from "./own-words"
import { visitBox } from "./visit-box"

type Chosen = Extract<WriteAction, { kind: "choose" }>

/** The option that was planned, at its place or moved: found only when value and text are both still the same. */
export const findOption = (select: HTMLSelectElement, { index, value, text }: Chosen): HTMLOptionElement | null => {
  const isSame = (option: HTMLOptionElement | undefined) =>
    !!option && option.value === value && fold(option.text).startsWith(fold(text)) && !option.disabled
  const planned = select.options[index]
  if (planned && isSame(planned)) return planned
  const alike = [...select.options].filter(isSame)
  return alike.length === 1 ? alike[0]! : null
}

/** The only option with one of these words or codes, best first. */
export const findByText = (select: HTMLSelectElement, texts: string[]): HTMLOptionElement | null => {
  for (const text of texts) {
    const alike = [...select.options].filter(
      (option) => !option.disabled && (fold(option.text) === fold(text) || (option.value && fold(option.value) === fold(text)))
    )
    if (alike.length === 1) return alike[0]!
  }
  return null
}

/** Sets a native drop-down and tells the page. Several choices stay chosen in a multiple one. */
export const setSelect = (select: HTMLSelectElement, wanted: HTMLOptionElement[]): void => {
  const visit = visitBox(select)
  if (select.multiple) for (const option of select.options) option.selected = wanted.includes(option)
  else select.selectedIndex = wanted[0]?.index ?? -1
  select.dispatchEvent(new Event("input", { bubbles: true, composed: true }))
  select.dispatchEvent(new Event("change", { bubbles: true }))
  visit.end()
}

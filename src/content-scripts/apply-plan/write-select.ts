import type { WriteAction } from "../../autofill/plan"
import { fold } from "./own-words"
import { send, sendChange } from "./send"
import { visitBox } from "./visit-box"

/** The one option an action means, null when none or two do. A planned option must still have its value and words, at its place or moved. */
export const findOption = (select: HTMLSelectElement, action: WriteAction): HTMLOptionElement | null => {
  const options = [...select.options].filter((option) => !option.disabled)
  const only = (test: (option: HTMLOptionElement) => boolean) => {
    const found = options.filter(test)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  if (action.kind === "choose") {
    const isSame = (option: HTMLOptionElement) => option.value === action.value && fold(option.text).startsWith(fold(action.text))
    return only((option) => option.index === action.index && isSame(option)) ?? only(isSame)
  }
  const texts = action.kind === "pick" ? action.texts : action.kind === "type" ? [action.text] : []
  for (const text of texts.map(fold)) {
    const found = only((option) => fold(option.text) === text || (option.value !== "" && fold(option.value) === text))
    if (found) return found
  }
  return null
}

/** Sets a native drop-down and tells the page. */
export const setSelect = (select: HTMLSelectElement, wanted: (HTMLOptionElement | undefined)[]): void => {
  const visit = visitBox(select)
  if (select.multiple) for (const option of select.options) option.selected = wanted.includes(option)
  else select.selectedIndex = wanted[0]?.index ?? -1
  send(select, "input")
  sendChange(select)
  visit.end()
}

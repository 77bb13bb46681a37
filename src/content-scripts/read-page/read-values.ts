import type { ValueNow } from "../../messaging/page-agent-calls"
import { collapse, captionOf } from "./page-text"
import { type Box, boxAt } from "./reading"

/** What a drop-down says while nothing is chosen. */
const unchosen =
  /^\W*$|^\W*((please )?(select|choose|pick)\b.*|unassigned|none selected|not (selected|specified|set|assigned)|no selection|n\/a|blank|any|seleccion.*|elija.*)\W*$/i

/** A mask without a digit or a letter typed into it: "__/__/____", "(___) ___-____", "MM/DD/YYYY". */
const bareMask = /^[\s_\-–/().,:+#*•·]*$|^[dmyDMYh_]{1,4}([/\-. ][dmyDMY_]{1,4}){1,2}$/

/** What stands in the boxes now. Indexes of boxes that are gone are left out. */
export const readValues = (readingId: string, indexes: number[]): ValueNow[] =>
  indexes.flatMap((index) => {
    const box = boxAt(readingId, index)
    return box ? [{ index, ...valueOf(box) }] : []
  })

/** What a box shows, as a person would say it. */
export const valueOf = ({ fact, elements }: Box): { text: string; isEmpty: boolean } => {
  const element = elements[0]!
  switch (fact.control) {
    case "select":
      return chosenIn(element as HTMLSelectElement)
    case "radio": {
      const at = elements.findIndex(isChecked)
      const text = fact.options[at]?.text || fact.options[at]?.value || (at < 0 ? "" : "checked")
      return { text: text.slice(0, 400), isEmpty: at < 0 }
    }
    case "checkbox":
      return isChecked(element) ? { text: "checked", isEmpty: false } : { text: "", isEmpty: true }
    case "combobox":
      return shownIn(element, elements[1])
    case "segment": {
      const value = element.getAttribute("aria-valuenow")
      const text = collapse(element.textContent, 400)
      return value === null || bareMask.test(text) ? { text: "", isEmpty: true } : { text, isEmpty: false }
    }
    case "editable":
      return typed(collapse(element.textContent, 400), element)
    default:
      return typed((element as HTMLInputElement).value.slice(0, 400), element)
  }
}

const isChecked = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.ariaChecked === "true"

const typed = (text: string, element: HTMLElement): { text: string; isEmpty: boolean } => {
  const hint = element.getAttribute("placeholder") ?? ""
  const isEmpty =
    !text.trim() ||
    (hint !== "" && text.trim() === hint.trim()) ||
    (!/[1-9A-Za-z]/.test(text) && bareMask.test(text)) ||
    bareMask.test(text)
  return isEmpty ? { text: "", isEmpty } : { text, isEmpty }
}

const chosenIn = (select: HTMLSelectElement): { text: string; isEmpty: boolean } => {
  if (select.multiple) {
    const texts = Array.from(select.selectedOptions, (option) => collapse(option.text)).filter(Boolean)
    return { text: texts.join(", ").slice(0, 400), isEmpty: texts.length === 0 }
  }
  const option = select.selectedOptions[0]
  const text = collapse(option?.text, 400)
  const isFirst = !!option && select.options[0] === option
  // Words such as "Any" may also be a choice; they mean nothing chosen only in the place where that stands.
  return !option || !text || (isFirst && (unchosen.test(text) || (option.value === "" && select.options.length > 1)))
    ? { text: "", isEmpty: true }
    : { text, isEmpty: false }
}

/** A type-ahead shows its choice in its input or drawn beside it. */
const shownIn = (element: HTMLElement, face: HTMLElement | undefined): { text: string; isEmpty: boolean } => {
  const value = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : ""
  if (value.trim()) return typed(value.slice(0, 400), element)
  const around = element instanceof HTMLInputElement ? face : element
  if (!around) return { text: "", isEmpty: true }
  const hints =
    "[class*=placeholder i],[id$=placeholder],[data-placeholder],[aria-live],[class*=indicator i],[class*=arrow i],[class*=clear i],[class*=a11y i]"
  const isHint = around.matches("[data-placeholder]") || around.querySelector("[data-placeholder]:not([data-placeholder=''])") !== null
  const copy = around.cloneNode(true) as HTMLElement
  for (const hint of copy.querySelectorAll(`${hints},button,svg,script,style,[role=listbox]`)) hint.remove()
  const text = collapse(element instanceof HTMLInputElement ? copy.textContent : copy.textContent || captionOf(around), 400)
  return isHint || unchosen.test(text) || text === "​" ? { text: "", isEmpty: true } : { text, isEmpty: false }
}

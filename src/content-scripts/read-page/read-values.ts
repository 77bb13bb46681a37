import type { ValueNow } from "../../messaging/page-agent-calls"
import { captionOf, collapse } from "./page-text"
import { type Box, boxAt } from "./reading"

/** What a drop-down says while nothing is chosen. */
const unchosen =
  /^\W*$|^\W*((please )?(select|choose|pick)\b.*|unassigned|none selected|not (selected|specified|set|assigned)|no selection|n\/a|blank|any|seleccion.*|elija.*)\W*$/i

/** A mask without a digit or a letter typed into it: "__/__/____", "(___) ___-____", "MM/DD/YYYY". */
const bareMask = /^[\s_\-–/().,:+#*•·]*$|^[dmyh_]{1,4}([/\-. ][dmy_]{1,4}){1,2}$/i

type Value = Omit<ValueNow, "index">

/** What stands in the boxes now. Boxes that are gone are left out. */
export const readValues = (readingId: string, indexes: number[]): ValueNow[] =>
  indexes.flatMap((index) => {
    const box = boxAt(readingId, index)
    return box ? [{ index, ...valueOf(box) }] : []
  })

/** What a box shows, as a person would say it. */
export const valueOf = ({ fact, elements }: Box): Value => {
  const element = elements[0] as HTMLInputElement
  const typed = isField(element) ? element.value.slice(0, 400) : collapse(element.textContent, 400)
  switch (fact.control) {
    case "select":
      return chosenIn(element as Element as HTMLSelectElement)
    case "radio": {
      const option = fact.options[elements.findIndex(isChecked)]
      return said(option ? option.text || option.value || "checked" : "")
    }
    case "checkbox":
      return said(isChecked(element) ? "checked" : "")
    case "combobox":
      return isField(element) && typed.trim() ? entered(typed, element) : shownIn(isField(element) ? elements[1] : element)
    case "segment":
      return element.ariaValueNow === null ? said("") : entered(typed, element)
    default:
      return entered(typed, element)
  }
}

const said = (text: string): Value => ({ text, isEmpty: !text })

const isField = (element: Element): boolean => element.matches("input,textarea")

const isChecked = (element: Element): boolean => (element as HTMLInputElement).checked ?? element.ariaChecked === "true"

const entered = (text: string, element: Element): Value =>
  said(bareMask.test(text) || text.trim() === element.getAttribute("placeholder")?.trim() ? "" : text)

const chosenIn = ({ options, selectedOptions, multiple }: HTMLSelectElement): Value => {
  const [first] = selectedOptions
  const texts = Array.from(selectedOptions, ({ text }) => collapse(text))
    .join(", ")
    .slice(0, 400)
  // Words such as "Any" may also be a choice; they mean nothing chosen only in the place where that stands.
  const isBlank = !multiple && first === options[0] && (unchosen.test(texts) || (!first?.value && options.length > 1))
  return said(isBlank ? "" : texts)
}

/** A drop-down shows its choice drawn; a hint in its place is marked as one, or worded as one. */
const shownIn = (face: Element | undefined): Value => {
  const isHint = face?.matches("[data-placeholder]:not([data-placeholder=''])") || face?.querySelector("[data-placeholder]")
  const text = face && !isHint ? captionOf(face) : ""
  return said(unchosen.test(text) ? "" : text)
}

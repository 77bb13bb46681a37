import type { Option } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import type { Labels } from "./find-controls"
import { attr, captionOf, collapse, wordsOfIds } from "./page-text"

/** As many as the contract takes; a longer list is typed into, not chosen from. */
const mostOptions = 600

/** The choices of a box as the page offers them. */
export const readOptions = ({ control, elements }: Draft, labels: Labels): Option[] => {
  const element = elements[0]!
  if (control === "select")
    return Array.from((element as HTMLSelectElement).options)
      .slice(0, mostOptions)
      .map((option) => ({ value: collapse(option.value, 400), text: collapse(option.label || option.text) }))
  if (control === "radio")
    return elements
      .slice(0, mostOptions)
      .map((button) => ({ value: codeOf(button), text: wordsOfButton(button, labels.get(button) ?? []) }))
  if (control !== "combobox") return []
  const id = attr(element, "aria-controls") || attr(element, "aria-owns")
  const list = id ? (element.getRootNode() as Document).getElementById(id) : attr(element, "role") === "listbox" ? element : null
  return Array.from(list?.querySelectorAll("[role=option]") ?? [])
    .slice(0, mostOptions)
    .map((option) => ({ value: codeOf(option), text: captionOf(option) }))
}

const codeOf = (element: Element): string =>
  collapse(element instanceof HTMLInputElement ? element.value : attr(element, "data-value") || attr(element, "value"), 400)

/** Words of one radio button: its label around or after it, else the words right after it. A label before it may caption the group. */
const wordsOfButton = (button: HTMLElement, labels: Element[]): string => {
  const isBefore = (label: Element) => !label.contains(button) && !!(button.compareDocumentPosition(label) & 2)
  const label = labels.find((one) => !isBefore(one))
  const next = button.nextSibling
  return (
    (label && captionOf(label)) ||
    wordsOfIds(button, "aria-labelledby").at(-1)?.[1] ||
    attr(button, "aria-label") ||
    (button.tagName === "INPUT" ? "" : captionOf(button)) ||
    (next?.nodeType === 3 ? collapse(next.nodeValue) : "") ||
    (labels[0] ? captionOf(labels[0]) : "")
  )
}

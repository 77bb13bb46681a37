import type { Option } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import { captionOf, collapse } from "./page-text"

/** As many as the contract takes; a longer list is typed into, not chosen from. */
const mostOptions = 600

/** The choices of a box as the page offers them. Radio buttons get their words when labels are read. */
export const readOptions = ({ control, elements }: Draft): Option[] => {
  const element = elements[0]!
  if (control === "select") {
    const { options } = element as HTMLSelectElement
    return Array.from({ length: Math.min(options.length, mostOptions) }, (_, at) => {
      const option = options[at]!
      return { value: option.value.slice(0, 200), text: collapse(option.label || option.text) }
    })
  }
  if (control === "radio") return elements.slice(0, mostOptions).map((button) => ({ value: valueOfButton(button), text: "" }))
  if (control !== "combobox") return []
  const id = element.getAttribute("aria-controls") ?? element.getAttribute("aria-owns")
  const list = element.getAttribute("role") === "listbox" ? element : id ? (element.getRootNode() as Document).getElementById(id) : null
  return Array.from(list?.querySelectorAll("[role=option]") ?? [])
    .slice(0, mostOptions)
    .map((option) => ({ value: collapse(option.getAttribute("data-value") ?? option.getAttribute("value")), text: captionOf(option) }))
}

const valueOfButton = (button: HTMLElement): string =>
  collapse(button instanceof HTMLInputElement ? button.value : (button.getAttribute("data-value") ?? button.getAttribute("value")))

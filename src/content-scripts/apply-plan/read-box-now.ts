import type { Box } from "../read-page/reading"
import { valueOf } from "../read-page/read-values"
import { piecesOf, shows, type Widget, widgetOf } from "./widget"

export const isTicked = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute("aria-checked") === "true"

/** The first element of a box is the control itself; a box has one at least. */
export const controlOf = ({ elements }: Box): HTMLElement => elements[0]!

/** What a person sees in place of the control, null when the control shows itself. */
export const faceOf = ({ fact, elements }: Box): HTMLElement | null => (fact.control === "radio" ? null : (elements[1] ?? null))

/** The drop-down of a box that the page draws itself. */
export const widgetIn = (box: Box): Widget => {
  const element = controlOf(box)
  return { element, face: faceOf(box) ?? element }
}

/** The drop-down drawn in place of a select, null where the select shows itself. */
export const widgetOver = (box: Box): Widget | null => {
  const drawn = box.fact.control === "select" ? faceOf(box) : null
  return drawn && widgetOf(controlOf(box), drawn)
}

/** What stands in a box at this moment, as a person reads it; "" for nothing chosen. */
export const readBoxNow = (box: Box): string => {
  const { text } = valueOf(box)
  return text || box.fact.control !== "combobox" ? text : chosenWords(box)
}

const chosenWords = (box: Box): string => {
  const pieces = piecesOf(widgetIn(box)).filter((piece) => !isPlaceholder(piece))
  return pieces.join(" ")
}

/** A select on an option without a value ("Loading", "Choose") has nothing chosen; a drop-down is empty only when nothing in it looks chosen. */
export const isEmptyNow = (box: Box): boolean => {
  const [element] = box.elements
  if (element instanceof HTMLSelectElement && element.value === "") return true
  const { text, isEmpty } = valueOf(box)
  // A country's code alone is drawn by the page.
  if (/^\+1?$/.test(text)) return true
  return isEmpty && (box.fact.control !== "combobox" || chosenWords(box) === "")
}

/** Whether a hidden select and the drop-down drawn for it say the same. */
export const isInStep = (box: Box): boolean => {
  const widget = widgetOver(box)
  if (!widget) return true
  const options = [...(controlOf(box) as HTMLSelectElement).options].filter(({ value }) => value)
  const chosen = options.filter(({ selected }) => selected)
  const isShown = ({ text }: HTMLOptionElement) => shows(widget, [text])
  return chosen.length ? chosen.every(isShown) : !options.some(isShown)
}

/** "Select...", "-- choose one --", dashes: words that stand for nothing chosen. */
const isPlaceholder = (text: string): boolean =>
  /^\W*$|^\W*(please )?(select|choose|pick)\b( (an?|one|the|your|option|item|value|state|date)\b.*)?\W*$/i.test(text)

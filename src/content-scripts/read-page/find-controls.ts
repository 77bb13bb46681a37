import type { Control } from "../../autofill/facts"
import { attr } from "./page-text"

/** One element that can take a value or a choice, before radio buttons are put together. */
export type Found = { element: HTMLElement; control: Control }

/** Label elements by the control they name. Asking each control for its labels would walk the whole page every time. */
export type Labels = Map<Element | null, HTMLElement[]>

export const findLabels = (elements: HTMLElement[]): Labels => {
  const labels: Labels = new Map()
  for (const element of elements) {
    if (!(element instanceof HTMLLabelElement)) continue
    const own = labels.get(element.control)
    if (own) own.push(element)
    else labels.set(element.control, [element])
  }
  return labels
}

const controlOfRole: Record<string, Control> = {
  radio: "radio",
  checkbox: "checkbox",
  switch: "checkbox",
  combobox: "combobox",
  listbox: "combobox",
  textbox: "editable",
  spinbutton: "segment"
}

const opensList = "[aria-haspopup=listbox]"

export const controlSelector = `input,select,textarea,[contenteditable],${opensList},${Object.keys(controlOfRole)
  .map((role) => `[role=${role}]`)
  .join()}`

/** Sorts one element that matches `controlSelector`; null for one that is no box of its own. */
const controlOf = (element: HTMLElement): Control | null => {
  const control = controlOfRole[attr(element, "role")] ?? (element.matches(opensList) ? "combobox" : "editable")
  const { tagName, parentElement } = element
  if (tagName === "SELECT") return "select"
  if (tagName === "TEXTAREA") return control === "combobox" ? control : "textarea"
  if (tagName === "INPUT") {
    const { type } = element as HTMLInputElement
    if (type === "radio" || type === "checkbox") return type
    // ARIA 1.0 wrote the role on a wrapper of the input.
    const wrapper = parentElement?.closest("[role=combobox]")
    return control === "combobox" || wrapper?.querySelectorAll("input:not([type=hidden])").length === 1 ? "combobox" : "text"
  }
  if (!element.matches(controlSelector)) return null
  // What stands in a list or menu that a widget opens belongs to the widget, and so does the list.
  if (parentElement?.closest("[role=listbox],[role=option],[role=menu],[role=tree]")) return null
  if (attr(element, "role") === "listbox") return element.tabIndex < 0 || isOwned(element) ? null : control
  // The outermost editable element is the box; what it holds is its text.
  return control !== "editable" || (element.isContentEditable && !parentElement?.isContentEditable) ? control : null
}

const isOwned = (list: HTMLElement): boolean => {
  const id = CSS.escape(list.id)
  return !!id && !!(list.getRootNode() as Document).querySelector(`[aria-controls~="${id}"],[aria-owns~="${id}"]`)
}

/** From elements in document order to controls; a wrapper that only carries a role around a real control is left out. */
export const findControls = (elements: HTMLElement[]): Found[] => {
  const found: Found[] = []
  for (const element of elements) {
    const control = controlOf(element)
    if (!control) continue
    const outer = found.at(-1)
    if (outer && !isNative(outer.element) && outer.element.contains(element)) {
      if (isNative(element)) found.pop()
      else if (outer.control === "editable" || outer.control === control) continue
    }
    found.push({ element, control })
  }
  return found
}

export const isNative = (element: Element): boolean => element.matches("input,select,textarea")

export const isHiddenInput = (element: Element): boolean => element.matches("input[type=hidden]")

export const isTick = (control: Control): boolean => control === "radio" || control === "checkbox"

import type { Control } from "../../autofill/facts"

/** One element that can take a value or a choice, before radio buttons are put together. */
export type Found = { element: HTMLElement; control: Control }

/** Label elements by the control they name. Asking each control for its labels would walk the whole page every time. */
export type Labels = Map<Element | null, Element[]>

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

export const controlSelector =
  "input,select,textarea,[role=combobox],[role=listbox],[role=textbox],[role=radio],[role=checkbox],[role=switch],[role=spinbutton]," +
  "[aria-haspopup=listbox],[contenteditable]"

/** Lists and menus that a widget opens; what stands in them belongs to the widget. */
const popups = "[role=listbox],[role=option],[role=menu],[role=tree]"

const controlOfRole: Record<string, Control> = {
  radio: "radio",
  checkbox: "checkbox",
  switch: "checkbox",
  combobox: "combobox",
  textbox: "editable",
  spinbutton: "segment"
}

/** Sorts one element that matches `controlSelector`; null for one that is no box of its own. */
export const controlOf = (element: HTMLElement): Control | null => {
  const role = element.getAttribute("role") ?? ""
  switch (element.tagName) {
    case "SELECT":
      return "select"
    case "TEXTAREA":
      return role === "combobox" ? "combobox" : "textarea"
    case "INPUT": {
      const { type } = element as HTMLInputElement
      if (type === "radio" || type === "checkbox") return type
      return role === "combobox" || element.getAttribute("aria-haspopup") === "listbox" || isInOldCombobox(element) ? "combobox" : "text"
    }
  }
  if (element.parentElement?.closest(popups)) return null
  if (role === "listbox") return element.tabIndex < 0 || isOwned(element) ? null : "combobox"
  const control = controlOfRole[role]
  if (control === "editable" || (!control && element.hasAttribute("contenteditable"))) {
    // The outermost editable element is the box; what it holds is its text.
    return element.isContentEditable && !element.parentElement?.closest("[contenteditable]:not([contenteditable=false])")
      ? "editable"
      : null
  }
  if (control) return control
  return element.getAttribute("aria-haspopup") === "listbox" ? "combobox" : null
}

/** ARIA 1.0 wrote the role on a wrapper of the input. */
const isInOldCombobox = (element: HTMLElement): boolean => {
  const wrapper = element.parentElement?.closest("[role=combobox]")
  return !!wrapper && wrapper.querySelectorAll("input:not([type=hidden])").length === 1
}

/** A list that another element opens is a part of that one. */
const isOwned = (list: HTMLElement): boolean => {
  if (!list.id) return false
  const id = CSS.escape(list.id)
  return !!(list.getRootNode() as Document).querySelector(`[aria-controls~="${id}"],[aria-owns~="${id}"]`)
}

/** From elements in document order to controls; a wrapper that only carries a role around a real control is left out. */
export const findControls = (elements: HTMLElement[]): Found[] => {
  const found: Found[] = []
  for (const element of elements) {
    const control = controlOf(element)
    if (!control) continue
    const outer = found.at(-1)
    if (outer && outer.element !== element && !isNative(outer.element) && outer.element.contains(element)) {
      if (isNative(element)) found.pop()
      else if (outer.control === "editable" || outer.control === control) continue
    }
    found.push({ element, control })
  }
  return found
}

export const isNative = (element: Element): boolean => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)

export const isTick = (control: Control): boolean => control === "radio" || control === "checkbox"

import type { BoxState, Control, LabelText, Option } from "../../autofill/facts"

/** A box in the making: one control, or a radio group with all its buttons. */
export type Draft = {
  control: Control
  /** The control, or the buttons of a radio group. */
  elements: HTMLElement[]
  /** What a person sees in place of a native control that is hidden, null when the control shows itself. */
  face: HTMLElement | null
  /** States of `elements`; the box is open when one of them is. */
  state: BoxState
  labels: LabelText[]
  group: string
  sections: string[]
  row: number | null
  options: Option[]
  /** A control whose name stands in for a missing one: the hidden input of the same widget. */
  nameless: HTMLElement | null
  /** Hosts of the shadow roots around it, innermost first. */
  hosts: Element[]
}

/** A place in the document where a box stands: one for each button of a radio group. */
export type Token = {
  box: Draft
  element: HTMLElement
  /** First and last element of the widget in document order; text inside either is the widget's own. */
  start: Element
  end: Element
}

/** Adds a text to a box's labels unless it says nothing or the same kind says it already. */
export const addLabel = (box: Draft, kind: LabelText["kind"], text: string): void => {
  if (text && !box.labels.some((label) => label.text === text && label.kind === kind)) box.labels.push({ text, kind })
}

import type { BoxState, Control, Option } from "../../autofill/facts"

/** A box in the making: one control, or a radio group with all its buttons. */
export type Draft = {
  control: Control
  /** The control, or the buttons of a radio group. */
  elements: HTMLElement[]
  /** What a person sees in place of a native control that is hidden, null when the control shows itself. */
  face: HTMLElement | null
  state: BoxState
  options: Option[]
  /** A control whose name stands in for a missing one: the hidden input of the same widget. */
  nameless: HTMLElement | null
}

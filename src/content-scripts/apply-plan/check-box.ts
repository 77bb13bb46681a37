import type { BoxState } from "../../autofill/facts"
import type { WriteOrder, WriteOutcome } from "../../autofill/plan"
import { boxStateNow } from "../read-page/box-state"
import type { Box } from "../read-page/reading"
import { openEye } from "../read-page/sight"
import { controlOf, faceOf, isEmptyNow } from "./read-box-now"
import { sends } from "./widget"

export type WhyNot = Extract<WriteOutcome, { status: "failed" }>["reason"]

/** Every other state is one of a box that is never written. */
const reasonOf: Partial<Record<BoxState, WhyNot>> = {
  hidden: "hidden",
  "off-page": "hidden",
  disabled: "disabled",
  "read-only": "disabled"
}

/** Asked again right before writing, because minutes may lie between the preview and the fill. Null when the box may be written. */
export const checkBox = (box: Box, { overwrite }: WriteOrder): WhyNot | null => {
  const control = controlOf(box)
  if (!control.isConnected) return "gone"
  const isRadio = box.fact.control === "radio"
  const state = boxStateNow({
    elements: isRadio ? box.elements : [control],
    control: box.fact.control,
    face: isRadio ? styledFaceOf(box) : faceOf(box)
  })
  if (state !== "open") return reasonOf[state] ?? "protected"
  // A plain button is no box; one that opens a list or wears a tick is, but only while it cannot send the form.
  if (sends(control)) return "protected"
  return overwrite || isEmptyNow(box) ? null : "not-empty"
}

/** Radio buttons are often out of sight, and their labels or the drawing around them stand for them. */
const styledFaceOf = ({ elements }: Box): HTMLElement | null => {
  const eye = openEye(window)
  const around = elements.flatMap((element) => [
    ...((element as HTMLInputElement).labels ?? []),
    element.parentElement,
    element.parentElement?.parentElement
  ])
  return around.find((place): place is HTMLElement => !!place && eye.sightOf(place) === "open") ?? null
}

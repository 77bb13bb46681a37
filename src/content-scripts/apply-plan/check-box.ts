import type { BoxState } from "../../autofill/facts"
import type { WriteOrder, WriteOutcome } from "../../autofill/plan"
import { boxStateNow } from "../read-page/box-state"
import type { Box } from "../read-page/reading"
import { openEye } from "../read-page/sight"
import { faceOf, isEmptyNow } from "./read-box-now"

export type WhyNot = Extract<WriteOutcome, { status: "failed" }>["reason"]

const reasonOf: Record<Exclude<BoxState, "open">, WhyNot> = {
  hidden: "hidden",
  "off-page": "hidden",
  disabled: "disabled",
  "read-only": "disabled",
  password: "protected",
  file: "protected",
  "button-like": "protected",
  captcha: "protected",
  search: "protected"
}

/** Asked again right before writing, because minutes may lie between the preview and the fill. Null when the box may be written. */
export const checkBox = (box: Box | null, order: WriteOrder): WhyNot | null => {
  if (!box?.elements[0]?.isConnected) return "gone"
  const face = faceOf(box) ?? styledFaceOf(box)
  const elements = box.fact.control === "radio" ? box.elements : box.elements.slice(0, 1)
  const state = boxStateNow({ elements, control: box.fact.control, face })
  if (state !== "open") return reasonOf[state]
  if (sendsForm(box.elements[0], box)) return "protected"
  return order.overwrite || isEmptyNow(box) ? null : "not-empty"
}

/** Radio buttons are often out of sight, and their labels or the drawing around them stand for them. */
const styledFaceOf = ({ fact, elements }: Box): HTMLElement | null => {
  if (fact.control !== "radio") return null
  const eye = openEye(window)
  const around = elements.flatMap((element) => [
    ...((element as HTMLInputElement).labels ?? []),
    element.parentElement,
    element.parentElement?.parentElement
  ])
  return around.find((place): place is HTMLElement => !!place && eye.sightOf(place) === "open") ?? null
}

/** A plain button is no box; one that opens a list or wears a tick is, but only while it cannot send the form. */
const sendsForm = (element: HTMLElement, { fact }: Box): boolean =>
  element instanceof HTMLButtonElement && (element.type !== "button" && !!element.form ? true : fact.control === "text")

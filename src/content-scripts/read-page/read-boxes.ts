import { boxState } from "./box-state"
import type { Draft } from "./draft-box"
import { factOf } from "./fact-of"
import { findControls, findLabels } from "./find-controls"
import { gatherBoxes } from "./gather-boxes"
import { pairFaces } from "./pair-faces"
import { readOptions } from "./read-options"
import type { Box } from "./reading"
import { openEye } from "./sight"
import { walkPage } from "./walk-page"

/** More boxes than any form has; what stands after them is left out and said to be. */
const mostBoxes = 20000

export type PageBoxes = {
  boxes: Box[]
  drafts: Draft[]
  /** Everything the walk met, for the outline. */ found: Node[]
  isTruncated: boolean
}

/** Every box of the document in reading order, open shadow roots included, at most 20,000. Reads no value. */
export const readBoxes = (document: Document, window: Window): PageBoxes => {
  const found = walkPage(document)
  const elements = found.filter((node): node is HTMLElement => node instanceof HTMLElement)
  const labels = findLabels(elements)
  const all = gatherBoxes(pairFaces(findControls(elements), labels, openEye(window)))
  const drafts = all.slice(0, mostBoxes)
  const forms = new Map<Element | null, number>(Array.from(document.forms, (form, index) => [form, index]))
  const boxes = drafts.map((draft, index): Box => {
    draft.state = boxState(draft)
    draft.options = readOptions(draft, labels)
    return { fact: factOf(draft, index, labels, forms), elements: draft.face ? [...draft.elements, draft.face] : draft.elements }
  })
  return { boxes, drafts, found, isTruncated: all.length > mostBoxes }
}

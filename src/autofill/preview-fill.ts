import { readingsOfDate } from "../patient/calendar-date"
import { foldText, foldTight } from "../patient/fold-text"
import { isSameValue } from "../patient/same-value"
import { boxLabel } from "./box-label"
import { splitsTo } from "./choose-option"
import type { FieldRef } from "./facts"
import { readForBox, type FillRecord } from "./fill-record"
import { formatValue } from "./format-value"
import type { Confidence, FillPlan, PlannedField, RefusalReason, WriteAction } from "./plan"

/** What stands in a box at this moment; for a tick box "checked" or "". */
export type BoxNow = { ref: FieldRef; text: string; isEmpty: boolean }

export type PreviewedRow = {
  ref: FieldRef
  label: string
  key: string
  now: string
  would: string
  relation: "empty" | "same" | "different"
  isTicked: boolean
  confidence: Confidence
  why: string
}
export type PreviewedRefusal = { ref: FieldRef; label: string; key: string | null; reason: RefusalReason; why: string }

export const refName = ({ frameId, index }: FieldRef): string => `${frameId}:${index}`

/** Does the box hold already what would be written, read as its key's type? */
export const relationOf = (
  { key }: PlannedField,
  { action, shown }: { action: WriteAction; shown: string },
  canonical: string | null,
  now: { text: string; isEmpty: boolean }
): PreviewedRow["relation"] => {
  if (action.kind === "tick") {
    const isChecked = !now.isEmpty
    return isChecked === action.checked ? "same" : isChecked ? "different" : "empty"
  }
  if (now.isEmpty) return "empty"
  const isShown = foldText(now.text) === foldText(shown) && foldText(shown) !== ""
  if (isShown || isSameValue(key, shown, now.text)) return "same"
  if (action.kind === "pick" && action.texts.some((text) => splitsTo(now.text).includes(foldTight(text)))) return "same"
  // A date is compared as this box writes it: its order of day and month is the box's own.
  const isDate = readingsOfDate(shown).length > 0
  return canonical !== null && !isDate && isSameValue(key, canonical, now.text) ? "same" : "different"
}

/**
 * What a fill would do, box by box, before anything is written. Ticked are empty boxes whose meaning is not in doubt; a box that
 * holds something else is shown with both texts and left to the clerk. A planned box that is not in `now` left the page.
 */
export const previewFill = (plan: FillPlan, record: FillRecord, now: BoxNow[]): { rows: PreviewedRow[]; refused: PreviewedRefusal[] } => {
  const standing = new Map(now.map((box) => [refName(box.ref), box]))
  const rows: PreviewedRow[] = []
  const refused: PreviewedRefusal[] = plan.refused.map(({ ref, fact, key, reason, why }) => ({
    ref,
    label: boxLabel(fact),
    key,
    reason,
    why
  }))
  for (const planned of plan.planned) {
    const { ref, fact, key, confidence, why } = planned
    const label = boxLabel(fact)
    const value = formatValue(record, planned)
    const box = standing.get(refName(ref))
    if (!value.ok) refused.push({ ref, label, key, reason: value.reason, why: value.why })
    else if (box === undefined) refused.push({ ref, label, key, reason: "box-hidden", why: "This box is no longer on the page." })
    else {
      const relation = relationOf(planned, value, readForBox(record, planned), box)
      const isTicked = relation === "empty" && confidence !== "unsure"
      rows.push({ ref, label, key, now: box.text, would: value.shown, relation, isTicked, confidence, why })
    }
  }
  return { rows, refused }
}

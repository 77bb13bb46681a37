import type { FieldFact, FieldRef } from "../autofill/facts"
import type { FillPlan } from "../autofill/plan"
import type { Preview } from "../messaging/page-views"
import { Count } from "./agent-answers"
import { lookAtPage } from "./look-at-page"
import type { PageDesk } from "./page-desk"
import { isSameDocument, placesNow } from "./page-frames"
import type { PageState } from "./page-state"

type Box = { ref: FieldRef; fact: FieldFact }

/** Indexes change with every reading, so a box is known again by its words. */
const wordsOf = ({ ref, fact }: Box): string =>
  JSON.stringify([
    ref.frameId,
    fact.control,
    fact.type,
    fact.id,
    fact.name,
    fact.labels[0]?.text ?? "",
    fact.group,
    fact.row,
    fact.sections
  ])

/** Leaves in a plan what was not open before: as many boxes of the same words as there were are old. */
const withoutOld = (before: FillPlan) => {
  const old = new Map<string, number>()
  for (const box of [...before.planned, ...before.refused].filter(({ fact }) => fact.state === "open"))
    old.set(wordsOf(box), (old.get(wordsOf(box)) ?? 0) + 1)
  const isNew = (box: Box): boolean => {
    const left = old.get(wordsOf(box)) ?? 0
    old.set(wordsOf(box), left - 1)
    return left <= 0 && box.fact.state === "open"
  }
  return (plan: FillPlan): FillPlan => ({ planned: plan.planned.filter(isNew), refused: plan.refused.filter(isNew) })
}

/** Frames that came, and boxes that came or opened, since the reading that was filled. */
const hasNew = async (desk: PageDesk, tabId: number, { frames, origin }: PageState): Promise<boolean> => {
  for (const frame of frames) {
    const count = Count.safeParse(await desk.door.ask(tabId, frame, "countNew", [frame.readingId]))
    if (count.success && count.data > 0) return true
  }
  const places = await placesNow(desk.door, tabId)
  return places.some((place) => place.origin === origin && !frames.some((frame) => isSameDocument(frame, place)))
}

/** A preview of the boxes that a fill brought up ("Insured: yes" opens the plan's boxes), or null when there is nothing to write. */
export const findNext = async (desk: PageDesk, tabId: number, state: PageState): Promise<Preview | null> => {
  if (!state.isWhole || !(await hasNew(desk, tabId, state))) return null
  const looked = await lookAtPage(desk, tabId, withoutOld(state.plan))
  if (!looked.ok) return null // the fill itself is done and told; looking again is the clerk's to press
  if (looked.value.rows.some((row) => row.relation !== "same")) return looked.value
  await desk.states.use(tabId)
  return null
}

import { findContradictions, isIdentityKey, type IdentityContradiction } from "../autofill/check-identity"
import { boxLabel } from "../autofill/box-label"
import { classifyTaught } from "../autofill/classify-page"
import type { FillPlan } from "../autofill/plan"
import { planFill } from "../autofill/plan-fill"
import { previewFill, refName, type BoxNow } from "../autofill/preview-fill"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Preview } from "../messaging/page-views"
import type { PatientRecord } from "../patient/record"
import type { DateOrder } from "../patient/same-value"
import type { PageDesk } from "./page-desk"
import { openPage, stuck } from "./open-page"
import { withoutBoxes } from "../superbill/on-page/claim-value"
import { readBanners, readFrames, readNow, type SeenFrame } from "./page-frames"
import { keepable } from "./page-state"
import { tellingValues } from "./telling-values"
import { correctionsFor, framesOfSite, taughtOnPage } from "./taught-here"
import { patientInHand } from "./patient-in-hand"
import type { ClaimInHand } from "./superbill-on-page"

/** Boxes that say whose page it is, also those that cannot be written ("MRN", read-only). */
const identityBoxes = (plan: FillPlan) =>
  [...plan.planned, ...plan.refused.filter(({ reason }) => reason === "box-read-only" || reason === "box-disabled")].flatMap(
    ({ ref, fact, key }) => (key !== null && isIdentityKey(key) ? [{ ref, key, label: boxLabel(fact) }] : [])
  )

/** Does the page, as it stands now, speak of somebody else? Asked before every preview and again before every fill. */
export const contradictionsNow = async (
  desk: PageDesk,
  tabId: number,
  frames: SeenFrame[],
  plan: FillPlan,
  record: PatientRecord
): Promise<IdentityContradiction[]> => {
  const boxes = identityBoxes(plan)
  const now = new Map(
    (
      await readNow(
        desk.door,
        tabId,
        frames,
        boxes.map(({ ref }) => ref)
      )
    ).map((box) => [refName(box.ref), box])
  )
  const filled = boxes.flatMap(({ ref, key, label }) => {
    const box = now.get(refName(ref))
    return box && !box.isEmpty ? [{ key, label, now: box.text }] : []
  })
  return findContradictions(record, await readBanners(desk.door, tabId, frames), filled, dateOrderOf(plan))
}

/** A box that asks for the day first speaks for its page; without one the page is taken to write dates as the country does. */
export const dateOrderOf = ({ planned }: FillPlan): DateOrder =>
  planned.some(({ format }) => format.kind === "date" && format.pattern.startsWith("D")) ? "day-first" : "month-first"

/** What the superbill in hand has to do with this page: used or not, and the rows of it that the page has no boxes for. */
const claimOf = ({ state, bill }: ClaimInHand, { planned, refused }: FillPlan): Preview["claim"] => {
  const keys = [...planned, ...refused].flatMap(({ key }) => key ?? [])
  if (!keys.some((key) => key.startsWith("claim."))) return { state: "none", withoutBoxes: [] }
  return { state, withoutBoxes: bill ? withoutBoxes(bill.record, keys) : [] }
}

/** Takes part of a plan: the boxes that a second pass is about. */
export type PlanFilter = (plan: FillPlan) => FillPlan

/**
 * Reads the page, says what each box means and what a fill would write, and remembers the plan for that fill. Reading writes nothing
 * to the page. `only` leaves boxes out of the preview, not out of the identity check.
 */
export const lookAtPage = async (desk: PageDesk, tabId: number, only: PlanFilter = (plan) => plan): Promise<Outcome<Preview>> => {
  const hand = await patientInHand(desk)
  if (!hand.ok) return hand
  const { patient, record, superbill, claim } = hand.value
  const page = await openPage(desk.door, tabId)
  if (!page.ok) return page
  const { origin, title } = page.value

  const reading = await readFrames(desk.door, tabId, origin)
  if (reading.frames.length === 0) return fail("page-not-readable", stuck)
  const frames = reading.frames.map(({ seen }) => seen)
  const corrections = await correctionsFor(desk, [origin, ...frames.map((frame) => frame.origin)])
  // A broken site map must not keep the clerk from filling: the engine's own reading is shown then.
  const taught = corrections.ok ? corrections.value : []
  const facts = reading.frames.map(({ seen, facts: ofFrame }) => ({ frameId: seen.frameId, facts: ofFrame }))
  const { fields, taught: outcomes } = classifyTaught(
    facts,
    taught.map(({ correction }) => correction),
    framesOfSite(taught, frames, origin)
  )
  const found = taughtOnPage(facts, fields, taught, outcomes, tellingValues(record))
  const whole = planFill(fields)
  const plan = only(whole)
  const corrected = new Set(fields.filter((field) => field.isCorrected).map((field) => refName(field.ref)))

  const now: BoxNow[] = await readNow(
    desk.door,
    tabId,
    frames,
    plan.planned.map(({ ref }) => ref)
  )
  const { rows, refused } = previewFill(plan, record, now)
  const contradictions = await contradictionsNow(desk, tabId, frames, whole, record)
  const previewId = desk.clock.newId()
  const isKept = await desk.states.write(tabId, {
    previewId,
    patientId: patient.id,
    draftChangedAt: patient.changedAt,
    superbill,
    origin,
    frames,
    ...keepable(plan),
    taught: found.boxes,
    shown: Object.fromEntries(rows.filter((row) => row.relation === "different").map((row) => [refName(row.ref), row.now])),
    madeAt: desk.clock.now()
  })
  if (!isKept) return fail("storage-failed", "This page has more boxes than the browser's memory holds for Deskhand.")
  if ((await desk.inHand())?.id !== patient.id) {
    await desk.states.use(tabId)
    return fail("no-patient", "The patient was put away while the page was read.")
  }
  // A note that cannot be kept costs the manager a line in a list, never the clerk the page. Of a page that may show somebody else nothing is
  // noted: its words are only known to be free of the patient in hand.
  if (contradictions.length === 0) for (const [site, notes] of found.notes) await desk.siteMaps.note(site, notes, desk.clock.today())
  return succeed({
    previewId,
    origin,
    pageTitle: title,
    patientId: patient.id,
    rows: rows.map((row) => ({
      ...row,
      isCorrected: corrected.has(refName(row.ref)),
      foundBy: found.foundBy.get(refName(row.ref)) ?? null
    })),
    refused,
    lost: found.lost,
    contradictions,
    claim: claimOf(claim, plan),
    framesRead: frames.length,
    framesLeftOut: reading.leftOut,
    isTruncated: reading.isIncomplete || reading.frames.some(({ facts }) => facts.isTruncated)
  })
}

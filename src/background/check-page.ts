import { boxLabel } from "../autofill/box-label"
import { classifyTaught, type ClassifiedField } from "../autofill/classify-page"
import { wordsOfBox } from "../autofill/fill-record"
import { planFill } from "../autofill/plan-fill"
import { refName } from "../autofill/preview-fill"
import type { FieldRef } from "../autofill/facts"
import type { PageClaim } from "../messaging/claim-views"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import { recordFromDraft } from "../patient/record-from-draft"
import { recordFromPage } from "../superbill/on-page/record-from-page"
import { contradictionsNow, dateOrderOf } from "./look-at-page"
import { openPage, stuck } from "./open-page"
import type { PageDesk } from "./page-desk"
import { readFrames, readNow, type SeenFrame } from "./page-frames"
import { correctionsFor, framesOfSite } from "./taught-here"
import { personOfSuperbill } from "./superbill-on-page"

const isLine = (key: string | null): boolean => key?.startsWith("claim.line[") === true

/** Boxes that show a value and have a meaning; service lines from the frame that holds most of them, so that rows do not mix. */
const shownBoxes = (fields: readonly ClassifiedField[]) => {
  const shown = fields.filter(({ fact, meaning }) => meaning.key !== null && ["open", "read-only", "disabled"].includes(fact.state))
  const counts = new Map<number, number>()
  for (const { ref, meaning } of shown) if (isLine(meaning.key)) counts.set(ref.frameId, (counts.get(ref.frameId) ?? 0) + 1)
  const [main] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? []
  return shown.flatMap(({ ref, fact, meaning }) =>
    meaning.key === null || meaning.confidence === "unsure" || (isLine(meaning.key) && ref.frameId !== main)
      ? []
      : [{ ref, fact, key: meaning.key }]
  )
}

/** Whose page this should be: the superbill's patient, else the patient in hand; null when neither is there. */
const personInHand = async (desk: PageDesk) => {
  const bill = (await desk.superbillInHand?.()) ?? null
  if (bill) return personOfSuperbill(bill.record)
  const patient = await desk.inHand()
  return patient && recordFromDraft(patient.draft, desk.clock.today()).record
}

export type CheckedPage = { claim: PageClaim; frames: SeenFrame[] }

/** Reads a claim page as a superbill. Nothing is written to the page; whether it is about somebody else is told with it. */
export const checkPage = async (desk: PageDesk, tabId: number): Promise<Outcome<CheckedPage>> => {
  const page = await openPage(desk.door, tabId)
  if (!page.ok) return page
  const reading = await readFrames(desk.door, tabId, page.value.origin)
  if (reading.frames.length === 0) return fail("page-not-readable", stuck)
  const frames = reading.frames.map(({ seen }) => seen)
  const corrections = await correctionsFor(desk, [page.value.origin, ...frames.map(({ origin }) => origin)])
  const taught = corrections.ok ? corrections.value : []
  const { fields } = classifyTaught(
    reading.frames.map(({ seen, facts }) => ({ frameId: seen.frameId, facts })),
    taught.map(({ correction }) => correction),
    framesOfSite(taught, frames, page.value.origin)
  )
  const boxes = shownBoxes(fields)
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
  const plan = planFill(fields)
  const { record, places, notRead } = recordFromPage<FieldRef>(
    boxes.flatMap(({ ref, fact, key }) => {
      const box = now.get(refName(ref))
      return box ? [{ key, ref, label: boxLabel(fact), words: wordsOfBox(fact), text: box.isEmpty ? "" : box.text }] : []
    }),
    { asOf: desk.clock.today(), ...(dateOrderOf(plan) === "day-first" ? { order: "day-first" as const } : {}) }
  )
  const person = await personInHand(desk)
  const claim: PageClaim = {
    claimId: desk.clock.newId(),
    origin: page.value.origin,
    pageTitle: page.value.title,
    isClaim: boxes.some(({ key }) => key.startsWith("claim.")),
    record,
    places,
    notRead,
    contradictions: person ? await contradictionsNow(desk, tabId, frames, plan, person) : [],
    framesLeftOut: reading.leftOut,
    isTruncated: reading.isIncomplete || reading.frames.some(({ facts }) => facts.isTruncated)
  }
  return succeed({ claim, frames })
}

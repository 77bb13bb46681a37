import { compareWithRecord } from "../autofill/read-eligibility/compare-with-record"
import { readEligibility } from "../autofill/read-eligibility/read-eligibility"
import { ResultBlocks, type ResultBlock } from "../autofill/read-eligibility/result-block"
import { whoseResult } from "../autofill/read-eligibility/whose-result"
import { benefitsSeenOf } from "../messaging/benefits-seen-of"
import type { BenefitsView } from "../messaging/benefits-views"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { BenefitsSeen } from "../messaging/watch-benefits"
import { recordFromDraft } from "../patient/record-from-draft"
import { openPage, stuck } from "./open-page"
import type { PageDesk } from "./page-desk"
import { readBanners, shownFrames } from "./page-frames"
import type { ResultDoor } from "./result-door"

export type RememberBenefits = (seen: BenefitsSeen) => Promise<Outcome<BenefitsSeen>>

const most = 20_000

/**
 * What the payer's page in front says of a coverage, beside the patient in hand. It is remembered for that patient only where the page is
 * plainly theirs; otherwise the clerk says whose it is. "Active" is not remembered of a page of which a part was not read. Nothing is written to the page.
 */
export const readBenefits = async (
  desk: PageDesk,
  words: ResultDoor,
  remember: RememberBenefits,
  tabId: number
): Promise<Outcome<BenefitsView>> => {
  const page = await openPage(desk.door, tabId)
  if (!page.ok) return page
  const { origin, title } = page.value
  const patient = await desk.inHand()
  const { frames, leftOut } = await shownFrames(desk.door, tabId, origin)
  const blocks: ResultBlock[] = []
  let isIncomplete = false
  let answered = 0
  for (const frame of frames) {
    const read = ResultBlocks.safeParse(await words.read(tabId, frame))
    if (!read.success || blocks.length + read.data.length > most) {
      isIncomplete = true
      continue
    }
    answered++
    blocks.push(...read.data)
  }
  if (answered === 0) return fail("page-not-readable", stuck)
  const today = desk.clock.today()
  const { result, isResult, saysStatus, generations, found, notFound, doubts } = readEligibility(blocks, today)
  const record = patient && recordFromDraft(patient.draft, today).record
  const whose = record
    ? whoseResult(result, record, await readBanners(desk.door, tabId, frames), generations)
    : { match: "nobody" as const, contradictions: [] }
  if (((await desk.inHand())?.id ?? null) !== (patient?.id ?? null))
    return fail("no-patient", "The patient was changed or put away while the page was read.")
  if (patient && record && whose.match === "same") {
    const seen = benefitsSeenOf({ result, isResult, readOn: today, isIncomplete, framesLeftOut: leftOut }, patient.id, record)
    const kept = seen && (await remember(saysStatus ? seen : { ...seen, isSilent: true }))
    if (kept && !kept.ok) return kept
  }
  return succeed({
    origin,
    pageTitle: title,
    readOn: today,
    patientId: patient?.id ?? null,
    result,
    isResult,
    statusWords: found.find(({ path }) => path === "status")?.text.slice(0, 300) ?? "",
    doubts: doubts.flatMap(({ path, why }) => (path === "status" || path === "terminationDate" ? [why] : [])).slice(0, 40),
    unsure: found.flatMap(({ path, isSure }) => (isSure ? [] : [path])).slice(0, 2000),
    notFound,
    whose,
    differences: record ? compareWithRecord(result, record) : [],
    framesLeftOut: leftOut,
    isIncomplete
  })
}

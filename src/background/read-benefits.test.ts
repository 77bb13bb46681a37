import { expect, it } from "vitest"
import { aFakeFrame, fakePage } from "../../tests/support/fake-page"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { siteMaps } from "../storage/site-maps"
import { memoryDatabase } from "../../tests/support/memory-database"
import { memorySession } from "../../tests/support/memory-session"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { BenefitsSeen } from "../messaging/watch-benefits"
import { pageStates } from "./page-state"
import { readBenefits } from "./read-benefits"

const pair = (label: string, value: string): ResultBlock[] => [
  { depth: 0, kind: "box" },
  { depth: 1, kind: "text", text: label },
  { depth: 1, kind: "text", text: value }
]
const answer = [
  ...pair("Status", "Active"),
  ...pair("Payer", "Harborlight Mutual"),
  ...pair("Member name", "Juniper Quill"),
  ...pair("Date of birth", "05/02/1984"),
  ...pair("Member ID", "HLM-884120")
]
const juniper = {
  "patient.name.first": "Juniper",
  "patient.name.last": "Quill",
  "patient.birthDate": "05/02/1984",
  "coverage.secondary.memberId": "HLM884120"
}

type Around = { inner?: string[]; takes?: (seen: BenefitsSeen) => Outcome<BenefitsSeen>; later?: unknown[] }
const readWith = async (
  draft: Record<string, string> | null,
  blocks: unknown = answer,
  { inner = [], takes = succeed, later = [] }: Around = {}
) => {
  const remembered: BenefitsSeen[] = []
  const { door } = fakePage("https://payer.example/result", [
    aFakeFrame([], { origin: "https://payer.example", inner }),
    ...later.map((_, at) => aFakeFrame([], { origin: "https://payer.example", frameId: at + 1, documentId: `later${at}` }))
  ])
  const desk = {
    door,
    states: pageStates(memorySession()),
    siteMaps: siteMaps(memoryDatabase()),
    inHand: async () => draft && { id: "p1", draft, changedAt: 1 },
    badge: async () => undefined,
    clock: { now: () => 1, today: () => "2026-11-20", newId: () => "id" }
  }
  const remember = async (seen: BenefitsSeen) => {
    remembered.push(seen)
    return takes(seen)
  }
  const answers = [blocks, ...later]
  return { read: await readBenefits(desk, { read: async () => answers.shift() }, remember, 1), remembered }
}
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

it("a result that is plainly the patient's is compared and remembered, with the coverage it is about", async () => {
  const { read, remembered } = await readWith(juniper)
  expect(value(read)).toMatchObject({
    whose: { match: "same" },
    statusWords: "Active",
    isResult: true,
    readOn: "2026-11-20",
    patientId: "p1"
  })
  expect(value(read).differences.map(({ key }) => key)).toEqual(["coverage.secondary.payerName"])
  expect(remembered).toEqual([
    {
      patientId: "p1",
      status: "active",
      payerName: "Harborlight Mutual",
      readAt: "2026-11-20",
      referenceNumber: null,
      sequence: "secondary"
    }
  ])
})

it("active on a page of which a part was not read is shown, and not remembered; not active is", async () => {
  const half = await readWith(juniper, answer, { inner: ["https://other.example"] })
  expect(value(half.read)).toMatchObject({ framesLeftOut: ["https://other.example"], result: { status: "active" } })
  expect(half.remembered).toEqual([])
  const broken = await readWith(juniper, answer, { later: [{ blocks: "no" }] })
  expect(value(broken.read)).toMatchObject({ isIncomplete: true, result: { status: "active" } })
  expect(broken.remembered).toEqual([])
  const ended = [...pair("Status", "Inactive"), ...answer.slice(3)]
  expect((await readWith(juniper, ended, { inner: ["https://other.example"] })).remembered).toMatchObject([{ status: "inactive" }])
})

it("a page without a result is remembered for nobody; one that names no status is remembered as silent", async () => {
  expect((await readWith(juniper, answer.slice(3))).remembered).toEqual([])
  expect((await readWith(juniper, [...answer.slice(3), ...pair("Reference number", "R-77")])).remembered).toMatchObject([
    { status: "unknown", isSilent: true }
  ])
})

it("a patient erased while the page was read has no result", async () => {
  const gone = fail("not-found", "This patient is no longer held here.")
  expect((await readWith(juniper, answer, { takes: () => gone })).read).toEqual(gone)
})

it("father's page is not remembered for the son of the same name and member ID", async () => {
  const father = [...answer.slice(0, 6), ...pair("Member name", "QUILL, JUNIPER SR"), ...answer.slice(12)]
  const { read, remembered } = await readWith({ ...juniper, "patient.name.suffix": "Jr" }, father)
  expect(value(read)).toMatchObject({ whose: { match: "unsettled" }, result: { memberId: "HLM-884120" } })
  expect(remembered).toEqual([])
})

it("somebody else's result is never remembered for the patient in hand", async () => {
  const { read, remembered } = await readWith({ ...juniper, "patient.birthDate": "05/03/1984" })
  expect(value(read).whose.match).toBe("other")
  expect(remembered).toEqual([])
})

it("a result that does not say whose it is waits for the clerk's word", async () => {
  const { read, remembered } = await readWith(juniper, answer.slice(0, 6))
  expect(value(read)).toMatchObject({ whose: { match: "unsettled" }, result: { status: "active" } })
  expect(remembered).toEqual([])
})

it("with nobody in hand it is read, and compared with nobody", async () => {
  const { read, remembered } = await readWith(null)
  expect(value(read)).toMatchObject({ whose: { match: "nobody" }, differences: [], patientId: null })
  expect(remembered).toEqual([])
})

it("a page whose answer is not sound is not read", async () => {
  expect((await readWith(juniper, { blocks: "all" })).read).toMatchObject({ ok: false, problem: { code: "page-not-readable" } })
})

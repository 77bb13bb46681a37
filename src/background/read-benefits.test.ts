import { expect, it } from "vitest"
import { aFakeFrame, fakePage } from "../../tests/support/fake-page"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { siteMaps } from "../storage/site-maps"
import { memoryDatabase } from "../../tests/support/memory-database"
import { memorySession } from "../../tests/support/memory-session"
import type { Outcome } from "../messaging/outcome"
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

const readWith = async (draft: Record<string, string> | null, blocks: unknown = answer) => {
  const remembered: BenefitsSeen[] = []
  const { door } = fakePage("https://payer.example/result", [aFakeFrame([], { origin: "https://payer.example" })])
  const desk = {
    door,
    states: pageStates(memorySession()),
    siteMaps: siteMaps(memoryDatabase()),
    inHand: async () => draft && { id: "p1", draft, changedAt: 1 },
    badge: async () => undefined,
    clock: { now: () => 1, today: () => "2026-11-20", newId: () => "id" }
  }
  const remember = async (seen: BenefitsSeen) => remembered.push(seen)
  return { read: await readBenefits(desk, { read: async () => blocks }, remember, 1), remembered }
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

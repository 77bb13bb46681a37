import { expect, test } from "vitest"
import { aCoverage, aSuperbill } from "../../tests/support/a-superbill"
import { Superbill } from "./record"
import { withEligibility } from "./with-eligibility"

const record = Superbill.parse(
  aSuperbill("claim", {
    coverages: [
      aCoverage({ payerName: "Harborlight Mutual", eligibility: null }),
      aCoverage({ sequence: "secondary", payerName: "Stonebridge Group", eligibility: null })
    ]
  })
)
const answer = { status: "active" as const, checkedOn: "2026-11-20", payerName: "Stonebridge Group Health", sequence: undefined }
const told = (bill: typeof record) => bill.coverages.map(({ eligibility }) => eligibility)

test("stands beside the coverage that is meant: by its place in the record, else by the payer's name", () => {
  const active = { checkedOn: "2026-11-20", status: "active" }
  expect(told(withEligibility(record, { ...answer, sequence: "primary", coverageName: "Harborlight Mutual" }))).toEqual([active, {}])
  expect(told(withEligibility(record, answer))).toEqual([{}, active])
})

test("an answer of no coverage here, or that settles nothing, changes nothing", () => {
  expect(withEligibility(record, { ...answer, payerName: "Juniper Health" })).toBe(record)
  expect(withEligibility(record, { ...answer, payerName: null })).toBe(record)
  expect(withEligibility(record, { ...answer, status: "unknown" })).toBe(record)
})

test("a later day stays", () => {
  const later = withEligibility(record, { ...answer, checkedOn: "2026-11-21" })
  expect(withEligibility(later, { ...answer, status: "inactive" })).toBe(later)
  expect(told(withEligibility(later, { ...answer, checkedOn: "2026-11-21", status: "inactive" }))[1]).toEqual({
    checkedOn: "2026-11-21",
    status: "inactive"
  })
})

test("a payer corrected since the answer does not take it over, nor does a plan whose name holds the payer's", () => {
  const corrected = { ...answer, sequence: "primary" as const, payerName: "Aetna", coverageName: "Aetna" }
  expect(withEligibility(record, corrected)).toBe(record)
  const humana = { ...record, coverages: [aCoverage({ payerName: "Humana Medicare Advantage", eligibility: null })] } as typeof record
  expect(withEligibility(humana, { ...answer, payerName: "Medicare" })).toBe(humana)
})

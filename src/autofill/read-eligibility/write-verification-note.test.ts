import { expect, test } from "vitest"
import { readEligibility } from "./read-eligibility"
import { writeVerificationNote } from "./write-verification-note"

const nothing = readEligibility([], "2026-11-20").result
const asked = { payer: null, portal: "ClaimBridge", date: "2026-11-20", reference: null, by: "H. Roberts" }

test("what is not said is said so, and unknown is not taken as active", () => {
  const lines = writeVerificationNote(nothing, asked).split("\n")
  expect(lines[0]).toBe("Eligibility verified 11/20/2026 by H. Roberts")
  expect(lines).toContain("Payer: not said")
  expect(lines).toContain("Medical coverage: NOT SETTLED by the page; do not take it as active")
  expect(lines).toContain("Referral required: not said")
  expect(lines).toContain("Copays: not said")
})

test("amounts, shares, sums and limits as a person reads them", () => {
  const note = writeVerificationNote(
    {
      ...nothing,
      status: "active",
      patient: { name: { first: "Juniper", last: "Quill" }, birthDate: "1984-05-02" },
      copays: [{ service: "office-visit", amount: 20, network: "in" }],
      coinsurance: [{ service: "imaging", percent: 15, network: null }],
      deductible: { ...nothing.deductible, individual: { total: 500, met: 325.4, remaining: null } },
      limits: [{ service: "therapy", allowed: 30, used: null, unit: "visits" }],
      verifiedOn: "2026-11-19"
    },
    { ...asked, payer: "Harborlight Mutual", reference: "CB-1" }
  )
  const expected = [
    "Reference number: CB-1",
    "Date shown by the portal: 11/19/2026",
    "Medical coverage: ACTIVE",
    "Patient: Juniper Quill, born 05/02/1984",
    "- Office visit: $20.00 (in network)",
    "- Imaging: 15% (network not said)",
    "Deductible, individual: total $500.00, met $325.40",
    "Deductible, family: not said",
    "- Therapy: 30 visits, used not said"
  ]
  for (const line of expected) expect(note.split("\n")).toContain(line)
})

test("a page of which a part was not read is said to be such", () => {
  expect(writeVerificationNote(nothing, { ...asked, isPartial: true }).split("\n")).toContain("Part of the page could not be read.")
  expect(writeVerificationNote(nothing, asked)).not.toContain("could not be read")
})

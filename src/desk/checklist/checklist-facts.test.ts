import { describe, expect, it } from "vitest"
import { aBill } from "../../../tests/support/a-bill"
import { payers } from "../../knowledge/payers/payers"
import { recordFromDraft } from "../../patient/record-from-draft"
import { emptySuperbill } from "../../superbill/record"
import { keysThatAgree } from "./keys-that-agree"
import { payerKindsOf } from "./payer-kinds-of"
import { superbillSays } from "./superbill-says"
import { whosePage } from "./whose-page"

const asOf = "2026-11-22"
const recordOf = (draft: Record<string, string>) => recordFromDraft(draft, asOf).record

describe("what a superbill says", () => {
  it("is nothing while nothing stands in it", () => {
    expect(superbillSays(emptySuperbill())).toEqual([])
  })

  it("counts a copay when it was collected in full, or a note says why not", () => {
    const says = (charges: Record<string, number | string | null>) =>
      superbillSays({ ...emptySuperbill(), charges: { ...emptySuperbill().charges, ...charges } }).includes("copay-collected")
    expect([says({ copayDue: 20, copayCollected: 10 }), says({ copayDue: 20, copayCollected: 20 })]).toEqual([false, true])
    expect([says({ copayDue: 20 }), says({ copayDue: 20, copayNote: "card declined" }), says({ copayDue: 20, copayNote: " " })]).toEqual([
      false,
      true,
      false
    ])
  })

  it("is the claim number of the coverage that is billed, and an accident as it is marked", () => {
    const bill = aBill()
    const withClaim = (billedSequence: "primary" | "secondary") =>
      superbillSays({ ...bill, billedSequence, coverages: bill.coverages.map((each) => ({ ...each, claimNumber: "WC-1" })) })
    expect(withClaim("primary")).toContain("claim-number")
    expect(withClaim("secondary")).not.toContain("claim-number")
    const accident = { ...bill.encounter.accident, employment: true, date: "2026-11-01" }
    const hurt = superbillSays({ ...bill, encounter: { ...bill.encounter, accident } })
    expect(hurt).toEqual(expect.arrayContaining(["work-injury", "accident-date"]))
    expect(hurt).not.toContain("auto-accident")
  })
})

describe("kinds of payers", () => {
  const kinds = (payerName: string, memberId = "") =>
    payerKindsOf(recordOf({ "coverage.primary.payerName": payerName, "coverage.primary.memberId": memberId }), payers)

  it("come from the name, and a Medicare number tells too", () => {
    expect(kinds("Aetna")).toEqual(["commercial"])
    expect(kinds("Medicare")).toEqual(["medicare"])
    expect(kinds("", "1EG4-TE5-MK73")).toEqual(["medicare"])
    expect(kinds("Bluefern")).toEqual([])
    expect(payerKindsOf(recordOf({}), payers)).toEqual([])
  })
})

describe("whose page", () => {
  const record = recordOf({
    "patient.name.first": "Hugh",
    "patient.name.last": "Osterman",
    "patient.birthDate": "11/30/1962",
    "patient.mrn": "55120",
    "coverage.primary.memberId": "BFH44120907"
  })
  const whose = (found: Record<string, string>) =>
    whosePage(
      Object.entries(found).map(([key, value]) => ({ key, value })),
      record,
      asOf
    )
  const whole = { "patient.name.first": "HUGH", "patient.name.last": "OSTERMAN" }

  it("is the patient's by birth date, or by the whole name with one of its numbers", () => {
    expect(whose({ "patient.birthDate": "1962-11-30" })).toBe("same")
    expect(whose({ "patient.name.last": "Osterman", "patient.birthDate": "11/30/1962" })).toBe("same")
    expect(whose({ ...whole, "coverage.primary.memberId": "bfh 44120907" })).toBe("same")
    expect(whose({ ...whole, "patient.mrn": "55120" })).toBe("same")
  })

  it("is nobody's by a name that a namesake may have, or by the family's number", () => {
    expect(whose({ "patient.name.last": "Osterman" })).toBe("not-told")
    expect(whose(whole)).toBe("not-told")
    expect(whose({ ...whole, "coverage.primary.memberId": "BFH00000000" })).toBe("not-told")
    expect(whose({ "patient.name.last": "Osterman", "coverage.primary.memberId": "BFH44120907" })).toBe("not-told")
    expect(whose({ "coverage.primary.memberId": "BFH44120907" })).toBe("not-told")
    expect(whose({})).toBe("not-told")
  })

  it("is another's when a name or the birth date differs", () => {
    expect(whose({ "patient.name.first": "Ida", "patient.name.last": "Osterman", "patient.birthDate": "11/30/1962" })).toBe("another")
    expect(whose({ "patient.name.first": "Ida", "patient.birthDate": "11/30/1962" })).toBe("another")
    expect(whose({ "patient.name.last": "Osterman", "patient.birthDate": "11/30/1963" })).toBe("another")
    expect(whose({ ...whole, "coverage.primary.memberId": "BFH44120907", "patient.birthDate": "11/30/1963" })).toBe("another")
  })
})

describe("boxes of a page that agree with the record", () => {
  const record = recordOf({
    "patient.name.last": "Osterman",
    "patient.birthDate": "11/30/1962",
    "patient.phone.mobile": "(212) 555-0163",
    "coverage.primary.memberId": "BFH44120907"
  })
  const agree = (...found: [string, string][]) =>
    keysThatAgree(
      found.map(([key, value]) => ({ key, value })),
      record
    )

  it("are those that say the same, however it is written", () => {
    expect(
      agree(
        ["patient.name.last", "OSTERMAN"],
        ["patient.birthDate", "11/30/1962"],
        ["patient.phone.mobile", "212.555.0163"],
        ["coverage.primary.memberId", "bfh44120907"]
      )
    ).toHaveLength(4)
  })

  it("are neither last year's number, nor what the record does not have, nor what the page says twice over", () => {
    expect(agree(["coverage.primary.memberId", "BFH00000001"])).toEqual([])
    expect(agree(["patient.email", "hugh@clinic.example"])).toEqual([])
    expect(agree(["patient.birthDate", "11/30/1962"], ["patient.birthDate", "12/01/1962"])).toEqual([])
  })
})

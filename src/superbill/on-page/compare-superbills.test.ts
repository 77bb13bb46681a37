import { describe, expect, it } from "vitest"
import { fullSuperbill } from "../../../tests/support/full-superbill"
import type { Superbill } from "../record"
import { claimValue, withoutBoxes } from "./claim-value"
import { compareSuperbills } from "./compare-superbills"
import { recordFromPage } from "./record-from-page"

const asOf = "2026-03-12"
const bill = fullSuperbill()

/** Boxes of a page filled from a superbill, with some of them changed. */
const pageOf = (record: Superbill, change: Record<string, string> = {}, rows: number[] = [0, 1]) => {
  const keys = [
    ...["claim.totalCharge", "claim.amountPaid", "claim.patientAccountNumber", "claim.relatedTo.autoAccident", "claim.accidentDate"],
    ...[0, 1].map((at) => `claim.diagnosis[${at}]`),
    ...rows.flatMap((row) =>
      ["dateFrom", "placeOfService", "code", "modifier[0]", "pointer", "charge", "units"].map((part) => `claim.line[${row}].${part}`)
    )
  ]
  const texts = { ...Object.fromEntries(keys.map((key) => [key, claimValue(record, key, key) ?? ""])), ...change }
  return recordFromPage(
    Object.entries(texts).map(([key, text], ref) => ({ key, ref, label: key, text })),
    { asOf }
  )
}
const words = (change: Record<string, string>, inHand = bill) => compareSuperbills(pageOf(bill, change), inHand).map((each) => each.words)

describe("a page beside the superbill in hand", () => {
  it("says nothing where both say the same, however it is written", () => {
    expect(words({})).toEqual([])
    expect(
      words({
        "claim.line[0].dateFrom": "March 10, 2026",
        "claim.line[0].charge": "$130",
        "claim.diagnosis[0]": "j029",
        "claim.line[0].pointer": "1 2",
        "claim.line[0].placeOfService": "11 - Office",
        "claim.totalCharge": "175.10 USD"
      })
    ).toEqual([])
  })

  it("names a code that differs, with both", () => {
    expect(words({ "claim.line[0].code": "99214" })).toEqual(["Line 1, Code: on page 99214, superbill 99213"])
  })

  it("names amounts, dates, modifiers and empty boxes", () => {
    expect(words({ "claim.line[0].charge": "131" })).toEqual(["Line 1, Charge: on page 131.00, superbill 130.00"])
    expect(words({ "claim.line[0].modifier[0]": "" })).toEqual(["Line 1, Modifiers: on page nothing, superbill 25"])
    expect(words({ "claim.patientAccountNumber": "" })).toEqual([expect.stringMatching(/on page nothing, superbill R-42$/)])
  })

  it("matches rows by what stands in them", () => {
    const swapped = { ...bill, serviceLines: bill.serviceLines.toReversed() }
    expect(compareSuperbills(pageOf(swapped), bill)).toEqual([])
  })

  it("names lines that are missing and lines that are extra", () => {
    const one = compareSuperbills(pageOf(bill, {}, [0]), bill)
    expect(one.map((each) => each.words)).toEqual([
      "Line 2 of the superbill is missing on the page: on page nothing, superbill J1885, 03/10/2026, 45.10"
    ])
    const more = compareSuperbills(pageOf(bill, { "claim.line[2].code": "36415", "claim.line[2].charge": "10" }), bill)
    expect(more.map(({ path, place }) => [path, place])).toEqual([["serviceLines[2].procedureCode", "Line 3 is extra"]])
  })

  it("follows the pointers to the codes, so that another order of diagnoses is one difference", () => {
    const found = words({
      "claim.diagnosis[0]": "S13.4XXA",
      "claim.diagnosis[1]": "J02.9",
      "claim.line[0].pointer": "BA",
      "claim.line[1].pointer": "A"
    })
    expect(found).toEqual(["First diagnosis: on page S13.4XXA, superbill J02.9"])
  })

  it("does not call a box empty that it could not read", () => {
    expect(words({ "claim.totalCharge": "1,2.5" })).toEqual([])
  })
})

describe("the superbill's value for a box", () => {
  it("gives a provider's number only where it is clear whose", () => {
    const two = fullSuperbill({ "billingProvider.npi": "1234567893", "renderingProvider.npi": "1999999984" })
    expect(claimValue(two, "provider.npi", "33a NPI")).toBe("1234567893")
    expect(claimValue(two, "provider.npi", "Rendering provider NPI")).toBe("1999999984")
    expect(claimValue(two, "provider.npi", "NPI")).toBeNull()
  })

  it("gives parts, pointers and a date to, and nothing of another's", () => {
    expect(claimValue(bill, "claim.line[0].dateFrom.month", "")).toBe("03")
    expect(claimValue(bill, "claim.line[0].charge.cents", "")).toBe("00")
    expect(claimValue(bill, "claim.line[0].pointer", "")).toBe("AB")
    expect(claimValue(bill, "claim.line[7].code", "")).toBeNull()
    expect(claimValue(bill, "patient.name.last", "")).toBeNull()
    expect(claimValue(bill, "claim.unableToWorkFrom", "")).toBeNull()
  })

  it("names lines and diagnoses for which the page has no row", () => {
    expect(withoutBoxes(bill, ["claim.line[0].code", "claim.diagnosis[0]"])).toEqual(["Line 2", "Diagnosis B"])
    expect(withoutBoxes(bill, ["patient.name.last"])).toEqual([])
  })
})

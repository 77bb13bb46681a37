import { describe, expect, it } from "vitest"
import { checkForOffice } from "../check-for-office"
import { checkOnPage } from "./check-on-page"
import { recordFromPage } from "./record-from-page"

const asOf = "2026-03-12"
const check = (texts: Record<string, string>) => {
  const { record, places, notRead } = recordFromPage(
    Object.entries(texts).map(([key, text]) => ({ key, ref: key, label: key, text })),
    { asOf }
  )
  const office = checkForOffice(record, { reference: {}, rules: [], settings: { changes: [], silences: [] } }, asOf)
  return checkOnPage(
    office,
    places,
    notRead.map(({ ref }) => ref)
  )
}
const found = (texts: Record<string, string>) =>
  check(texts).findings.map(({ finding, boxes }) => [finding.ruleId, ...boxes.map(({ ref }) => ref)])
const sheet = {
  "claim.diagnosis[0]": "J02.9",
  "claim.line[0].dateFrom": "03/10/2026",
  "claim.line[0].code": "99213",
  "claim.line[0].modifier[0]": "",
  "claim.line[0].pointer": "A",
  "claim.line[0].charge": "130.00",
  "claim.line[0].units": "1",
  "claim.totalCharge": "130.00"
}

describe("the rules over a page", () => {
  it("is content with a sound fee sheet, and says what it could not see", () => {
    const { findings, notChecked } = check(sheet)
    expect(findings).toEqual([])
    expect(notChecked).toContain("Eligibility")
    expect(notChecked).toContain("Charges against the fee schedule: none is loaded")
    expect(notChecked.some((each) => each.startsWith("No box here: ") && !each.endsWith(": "))).toBe(true)
  })

  it("points at the boxes", () => {
    expect(found({ ...sheet, "claim.line[0].units": "0" })).toEqual([["units-invalid", "claim.line[0].units"]])
    expect(found({ ...sheet, "claim.totalCharge": "131" })).toEqual([["total-charge-mismatch", "claim.totalCharge"]])
    expect(found({ ...sheet, "claim.line[0].pointer": "AC" })).toEqual([["pointer-invalid", "claim.line[0].pointer"]])
  })

  it("calls an empty box missing, and a box that is not there nothing", () => {
    expect(found({ ...sheet, "coverage.primary.memberId": "", "coverage.primary.payerName": "Sample Plan" })).toContainEqual([
      "member-id-missing",
      "coverage.primary.memberId"
    ])
    expect(found({ ...sheet, "coverage.primary.payerName": "Sample Plan" }).flat()).not.toContain("member-id-missing")
  })

  it("does not call a text missing that it could not read", () => {
    expect(found({ ...sheet, "claim.totalCharge": "1,2.5" }).flat()).not.toContain("total-charge-missing")
  })
})

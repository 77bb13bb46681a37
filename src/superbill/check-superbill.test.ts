import { describe, expect, it } from "vitest"
import { aLine, aReference, aSuperbill, asOf, findingsOf } from "../../tests/support/a-superbill"
import { checkSuperbill } from "./check-superbill"
import { readSuperbill } from "./lenient-record"
import { referenceFromTables } from "./reference-from-tables"
import { everyRule } from "./rules/every-rule"

describe("checking a superbill", () => {
  it("has nothing to say about a clean one", () => {
    for (const base of ["claim", "medicare", "selfPay"] as const) expect(findingsOf(base)).toEqual([])
  })

  it("speaks once a rule and names every place", () => {
    const findings = findingsOf("claim", {
      serviceLines: [aLine({ units: 0 }), aLine({ procedureCode: "99214", units: null, modifiers: ["25"] })]
    })
    const units = findings.filter(({ ruleId }) => ruleId === "units-invalid")
    expect(units.map(({ paths }) => paths)).toEqual([["serviceLines[0].units", "serviceLines[1].units"]])
    expect(units[0]).toMatchObject({ severity: "error", message: expect.any(String), fix: expect.any(String), source: expect.any(String) })
  })

  it("names the rules whose tables are not loaded, and keeps them silent", () => {
    const record = aSuperbill("claim", { diagnoses: [{ code: "J02.8" }, { code: "J02" }], "coverages[0].memberId": "1" })
    const { findings, notChecked } = checkSuperbill(record, {}, asOf)
    expect(findings).toEqual([])
    expect(notChecked.map(({ ruleId }) => ruleId).sort()).toEqual(
      everyRule
        .filter(({ needs }) => needs !== "none")
        .map(({ id }) => id)
        .sort()
    )
    expect(notChecked).toContainEqual({ ruleId: "charge-off-fee-schedule", needs: "fee-schedule" })
  })

  it("does not call a code unknown while only a starter set is loaded", () => {
    const record = aSuperbill("claim", {
      diagnoses: [{ code: "J02.8" }, { code: "J02" }],
      serviceLines: [aLine({ procedureCode: "J9999" })]
    })
    const reference = aReference()
    const partial = {
      ...reference,
      icd10cm: reference.icd10cm && { ...reference.icd10cm, isComplete: false },
      hcpcs: reference.hcpcs && { ...reference.hcpcs, isComplete: false }
    }
    const whole = checkSuperbill(record, reference, asOf)
    expect(whole.notChecked).toEqual([])
    expect(whole.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["dx-not-found", "dx-not-specific", "hcpcs-not-found"])
    )
    const part = checkSuperbill(record, partial, asOf)
    expect(part.notChecked.map(({ ruleId }) => ruleId)).toEqual(["dx-not-found", "hcpcs-not-found"])
    expect(part.findings.map(({ ruleId }) => ruleId)).toContain("dx-not-specific")
    expect(part.findings.map(({ ruleId }) => ruleId)).not.toContain("dx-not-found")
  })

  it("asks for a real day", () => {
    expect(() => checkSuperbill(aSuperbill("claim"), {}, "2026-02-30")).toThrow(RangeError)
  })

  it("counts a record without a type as an insurance claim, and an unknown type as neither", () => {
    const ids = (recordType: unknown) =>
      findingsOf("claim", { recordType, coverages: [], "charges.amountPaid": null }).map(({ ruleId }) => ruleId)
    expect(ids(undefined)).toEqual(["coverage-missing"])
    expect(ids("")).toEqual(["coverage-missing"])
    expect(ids("self-pay-superbill")).toEqual(["superbill-payment-missing"])
    expect(ids("something-else")).toEqual([])
  })

  it("finds the billed coverage by its sequence, the first where two have it", () => {
    const ids = (change: Record<string, unknown>) => findingsOf("claim", change).map(({ ruleId }) => ruleId)
    const strict = {
      "coverages[1]": { sequence: "primary", insuranceType: "commercial", payerId: "STRICT", memberId: "1", relationship: "self" }
    }
    expect(ids(strict)).not.toContain("referral-number-missing")
    expect(ids({ ...strict, "coverages[0].sequence": "tertiary" })).toContain("referral-number-missing")
  })
})

describe("reading what is given", () => {
  it.each([[null], [[]], ["superbill"], [7], [{ resourceType: "Claim", id: "1" }]])("refuses what is no superbill, sample %#", (json) => {
    expect(readSuperbill(json)).toEqual({ ok: false, message: expect.stringContaining("not a superbill") })
  })

  it("takes an empty object as an empty superbill", () => {
    const reading = readSuperbill({})
    expect(reading.ok && checkSuperbill(reading.record, aReference(), asOf).findings.length).toBeGreaterThan(10)
  })

  it("refuses a table of another form with its place", () => {
    expect(referenceFromTables({ feeSchedule: { "99213": "130" } })).toEqual({
      ok: false,
      message: expect.stringContaining("feeSchedule.99213")
    })
    expect(referenceFromTables({ payers: { A: { telehealthModifier: null } } }).ok).toBe(true)
    expect(referenceFromTables(null).ok).toBe(false)
  })
})

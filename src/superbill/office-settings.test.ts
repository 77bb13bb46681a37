import { describe, expect, it } from "vitest"
import { aCoverage, aReference, aSuperbill, asOf } from "../../tests/support/a-superbill"
import { checkSuperbill } from "./check-superbill"
import { applyOfficeSettings, OfficeSettings } from "./office-settings"
import { everyRule } from "./rules/every-rule"

const record = aSuperbill("claim", { "coverages[0].payerId": "STRICT", "patient.sex": "", "coverages[0].eligibility": null })
const findings = checkSuperbill(record, aReference(), asOf).findings
const settle = (settings: Partial<OfficeSettings>) => {
  const { findings: left, setAside } = applyOfficeSettings(
    findings,
    record,
    OfficeSettings.parse({ changes: [], silences: [], ...settings })
  )
  return {
    left: left.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
    setAside: setAside.map(({ finding, reason }) => `${finding.ruleId}: ${reason}`)
  }
}
const all = ["patient-sex-missing error", "eligibility-not-checked warning", "referral-number-missing error"]

describe("what this office wants to hear", () => {
  it("is everything at first", () => expect(settle({})).toEqual({ left: all, setAside: [] }))

  it("switches a rule off, with its reason", () =>
    expect(settle({ changes: [{ ruleId: "eligibility-not-checked", to: "off", reason: "done overnight" }] })).toEqual({
      left: [all[0], all[2]],
      setAside: ["eligibility-not-checked: done overnight"]
    }))

  it("makes a rule quieter, never louder", () => {
    expect(settle({ changes: [{ ruleId: "patient-sex-missing", to: "info", reason: "x" }] }).left[0]).toBe("patient-sex-missing info")
    const info = checkSuperbill(aSuperbill("claim", { diagnoses: [{ code: "H66.90" }] }), aReference(), asOf).findings
    const changes = [{ ruleId: "dx-side-unspecified", to: "warning" as const, reason: "x" }]
    expect(applyOfficeSettings(info, record, { changes, silences: [] }).findings[0]?.severity).toBe("info")
  })

  it("is silent for one payer or one provider, and for both together only where both fit", () => {
    const silence = (over: object) =>
      settle({ silences: [{ ruleId: "referral-number-missing", reason: "own patients", ...over }] }).setAside.length
    expect(silence({ payerId: "STRICT" })).toBe(1)
    expect(silence({ payerId: "PLAN1" })).toBe(0)
    expect(silence({ providerNpi: "1234567893" })).toBe(1)
    expect(silence({ payerId: "STRICT", providerNpi: "1234567893" })).toBe(1)
    expect(silence({ payerId: "STRICT", providerNpi: "1234567894" })).toBe(0)
    expect(silence({ payerId: "STRICT", ruleId: "patient-sex-missing" })).toBe(1)
  })

  it("looks at the payer that is billed", () => {
    const two = aSuperbill("claim", { coverages: [aCoverage(), aCoverage({ sequence: "secondary", payerId: "OTHER" })], "patient.sex": "" })
    const found = checkSuperbill(two, aReference(), asOf).findings
    const silences = [{ ruleId: "patient-sex-missing", payerId: "OTHER", reason: "x" }]
    expect(applyOfficeSettings(found, two, { changes: [], silences }).setAside).toEqual([])
  })

  it("takes no change without a reason and no silence without a payer or provider", () => {
    expect(OfficeSettings.safeParse({ changes: [{ ruleId: "a", to: "off", reason: " " }], silences: [] }).success).toBe(false)
    expect(OfficeSettings.safeParse({ changes: [], silences: [{ ruleId: "a", reason: "x" }] }).success).toBe(false)
    expect(OfficeSettings.safeParse({ changes: [{ ruleId: "a", to: "error", reason: "x" }], silences: [] }).success).toBe(false)
  })

  it("knows which rules offices often want silent", () =>
    expect(
      everyRule
        .filter(({ silenceWhere }) => silenceWhere)
        .map(({ id }) => id)
        .sort()
    ).toEqual(["balance-mismatch", "charge-off-fee-schedule", "eligibility-not-checked", "modifier-25-missing", "referral-number-missing"]))
})

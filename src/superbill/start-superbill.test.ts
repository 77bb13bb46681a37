import { describe, expect, it } from "vitest"
import { aLine, aSuperbill } from "../../tests/support/a-superbill"
import { PatientRecord } from "../patient/record"
import { addDiagnosis } from "./diagnosis-edits"
import { feeDifferences } from "./fee-differences"
import { addLine, duplicateLine } from "./line-edits"
import { parseSuperbill } from "./parse-superbill"
import { emptySuperbill, mostLines } from "./record"
import { startSuperbill } from "./start-superbill"
import { totalsOf } from "./totals"

const patient = {
  name: { first: "Pat", last: "Sample", preferred: "P" },
  birthDate: "1980-06-15",
  sex: "F",
  phone: { mobile: "2025550101" },
  address: { line1: "100 Sample St", city: "Anytown", state: "OH", zip: "45999", county: "Sample" },
  referringProvider: { name: "Dr. Ira Okafor, MD", npi: "1234567893" }
}
const given = (coverages: unknown[]) =>
  PatientRecord.parse({ patient, coverages, encounter: { serviceDate: "2026-03-10", placeOfService: "11" } })
const kind = (payerName: string, planType?: string) =>
  startSuperbill(given([{ sequence: "primary", payerName, planType }])).coverages[0]?.insuranceType

describe("a superbill from the patient in hand", () => {
  it("takes over who, where, when, what cover and the copay", () => {
    const record = startSuperbill(
      given([
        {
          sequence: "primary",
          payerName: "Sample Plan",
          planType: "PPO",
          payerId: "PLAN1",
          memberId: "ABC1",
          copay: "25.50",
          relationship: "child",
          subscriber: { name: { first: "Kim", last: "Sample" }, birthDate: "1955-01-02", employer: "Sample Co" }
        }
      ]),
      { claimId: "R-7" }
    )
    expect(record).toMatchObject({
      recordType: "insurance-claim",
      submission: "electronic",
      claimId: "R-7",
      icdIndicator: "0",
      patient: { name: { last: "Sample", first: "Pat" }, phone: "2025550101", address: { zip: "45999" } },
      referringProvider: { name: { last: "Okafor", first: "Ira" }, npi: "1234567893", qualifier: "DN" },
      serviceLines: [{ dateFrom: "2026-03-10", placeOfService: "11", units: 1 }],
      charges: { copayDue: 25.5, total: 0 }
    })
    expect(record.coverages[0]).toMatchObject({
      insuranceType: "commercial",
      relationship: "child",
      subscriber: { name: { first: "Kim" } }
    })
    expect(parseSuperbill(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record: JSON.parse(JSON.stringify(record)) })
    expect(totalsOf(record).dueToday).toBe(2550)
  })

  it("is for self-pay when there is no coverage", () =>
    expect(startSuperbill(given([]))).toMatchObject({ recordType: "self-pay-superbill", submission: "patient", coverages: [] }))

  it("says what kind of insurance a name tells, and nothing where it tells nothing", () => {
    expect(kind("Medicare Part B")).toBe("medicare")
    expect(kind("Medicare", "Advantage HMO")).toBe("medicare-advantage")
    expect(kind("Ohio Medicaid")).toBe("medicaid")
    expect(kind("TRICARE East")).toBe("tricare")
    expect(kind("Ohio Workers' Compensation")).toBe("workers-comp")
    expect(kind("Sample Auto Insurance")).toBe("auto")
    expect(kind("Sample Plan")).toBeUndefined()
  })
})

describe("editing", () => {
  it("starts a line with the day, place and pointers of the last", () => {
    const one = addLine(emptySuperbill(), {
      dateFrom: "2026-03-10",
      placeOfService: "11",
      diagnosisPointers: ["A"],
      procedureCode: "99213"
    })
    const two = addLine(one).serviceLines[1]
    expect(two).toMatchObject({ dateFrom: "2026-03-10", placeOfService: "11", diagnosisPointers: ["A"], units: 1 })
    expect(two?.procedureCode).toBeUndefined()
    const full = { ...one, serviceLines: Array.from({ length: mostLines }, () => one.serviceLines[0]!) }
    expect(addLine(full)).toBe(full)
    expect(duplicateLine(full, 0)).toBe(full)
  })

  it("takes no thirteenth diagnosis", () => {
    const twelve = Array.from({ length: 13 }).reduce<ReturnType<typeof emptySuperbill>>(
      (record, _, place) => addDiagnosis(record, `J${place}`),
      emptySuperbill()
    )
    expect(twelve.diagnoses).toHaveLength(12)
  })

  it("says in cents what is due today", () => {
    expect(totalsOf(aSuperbill("selfPay", { "charges.amountPaid": 30.1 }))).toMatchObject({ charges: 13000, balance: 9990, dueToday: 9990 })
    expect(totalsOf(aSuperbill("claim", { "charges.copayDue": 25, "charges.copayCollected": 30 })).dueToday).toBe(0)
    expect(totalsOf(aSuperbill("claim", { "charges.copayDue": "25", serviceLines: [aLine({ charge: "x" })] }))).toMatchObject({
      charges: 0,
      dueToday: 0
    })
  })

  it("names lines that differ from the fee schedule", () => {
    const record = aSuperbill("claim", {
      serviceLines: [aLine({ units: 3, charge: 45.3 }), aLine({ units: 3, charge: 45 }), aLine({ charge: "x" }), aLine({ units: 0 })]
    })
    expect(feeDifferences(record, () => 15.1)).toEqual([{ place: 1, code: "99213", charge: 4500, expected: 4530, difference: -30 }])
    expect(feeDifferences(record, () => undefined)).toEqual([])
    expect(feeDifferences(aSuperbill("claim", { "serviceLines[0].modifiers": ["50"] }), () => 15.1)).toEqual([])
  })

  it("names the place of what no superbill can hold, and not what stands there", () => {
    const reading = parseSuperbill({ patient: { name: { last: 5 } }, serviceLines: [{ charge: 1.234 }, { units: "SECRET" }], extra: 1 })
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path)).toEqual([
      "patient.name.last",
      "serviceLines[0].charge",
      "serviceLines[1].units",
      ""
    ])
    expect(JSON.stringify(reading)).not.toContain("SECRET")
    expect(parseSuperbill({ serviceLines: Array.from({ length: 400 }, () => ({})) })).toMatchObject({
      ok: false,
      problems: [{ path: "serviceLines" }]
    })
  })
})

import { describe, expect, it } from "vitest"
import { checkSuperbill } from "../../src/superbill/check-superbill"
import { type LenientSuperbill, readSuperbill } from "../../src/superbill/lenient-record"
import { referenceFromTables } from "../../src/superbill/reference-from-tables"
import type { Reference } from "../../src/superbill/reference"
import type { Finding, Rule } from "../../src/superbill/rule"

/** Three superbills with nothing to say about, and small tables of invented payers and fees, for the tests of the rules. */
export const asOf = "2026-03-16"
export const visitDay = "2026-03-10"

type Json = Record<string, unknown>

export const aLine = (over: Json = {}): Json => ({
  dateFrom: visitDay,
  dateTo: visitDay,
  placeOfService: "11",
  procedureCode: "99213",
  modifiers: [],
  diagnosisPointers: ["A"],
  charge: 130,
  units: 1,
  ...over
})

export const aCoverage = (over: Json = {}): Json => ({
  sequence: "primary",
  insuranceType: "commercial",
  payerName: "Sample Plan",
  payerId: "PLAN1",
  memberId: "ABC123456789",
  effectiveDate: "2025-01-01",
  relationship: "self",
  eligibility: { checkedOn: "2026-03-09", status: "active" },
  ...over
})

const address = { line1: "100 Sample St", city: "Anytown", state: "OH", zip: "45999" }
const npi = "1234567893"

const claim = (): Json => ({
  recordType: "insurance-claim",
  submission: "electronic",
  claimId: "R-1",
  frequencyCode: "1",
  billedSequence: "primary",
  icdIndicator: "0",
  patient: { name: { last: "Sample", first: "Pat" }, birthDate: "1980-06-15", sex: "F", address },
  coverages: [aCoverage()],
  billingProvider: {
    organizationName: "Sample Clinic",
    npi,
    taxId: "12-3456789",
    taxIdType: "EIN",
    taxonomyCode: "261QP2300X",
    address: { ...address, line1: "200 Example Ave", zip: "45999-0001" },
    cliaNumber: "36D0000001",
    cliaCertificate: "waiver"
  },
  renderingProvider: { name: { last: "Pace", first: "Toni" }, npi, taxonomyCode: "207Q00000X" },
  encounter: { accident: { employment: false, auto: false, other: false }, telehealth: { mode: "none" } },
  diagnoses: [{ code: "J02.9" }],
  serviceLines: [aLine()],
  charges: { total: 130, amountPaid: 0, adjustments: 0, balanceDue: 130, copayDue: 0 },
  signatures: { patientOnFile: true, providerSigned: true, providerSignedOn: visitDay },
  notices: { abnOnFile: false },
  history: { submittedLines: [], globalPeriods: [] }
})

const bases = {
  claim,
  medicare: (): Json => ({
    ...claim(),
    coverages: [aCoverage({ insuranceType: "medicare", payerId: "MEDB", memberId: "1EG4-TE5-MK73", mspStatus: "medicare-primary" })]
  }),
  selfPay: (): Json => ({
    ...claim(),
    recordType: "self-pay-superbill",
    submission: "patient",
    coverages: [],
    charges: { total: 130, amountPaid: 130, balanceDue: 0 }
  })
}
type Base = keyof typeof bases

const tables = {
  icd10cm: {
    J029: { billable: true },
    J020: { billable: true },
    J02: { billable: false },
    S134: { billable: false, needs7th: true },
    S134XXA: { billable: true },
    S93401A: { billable: true },
    H42: { billable: true, manifestation: true },
    H6690: { billable: true, sideUnspecified: true },
    N400: { billable: true, sex: "M" },
    Z0000: { billable: true, ageMin: 15, ageMax: 44 },
    M5450: { billable: true, validFrom: "2026-03-10" },
    M5459: { billable: true, validTo: "2026-03-10" },
    E119: { billable: true },
    E109: { billable: true }
  },
  excludes1: [["E119", "E109"]],
  hcpcs: { J1885: {}, G0009: { validFrom: "2026-03-10", validTo: "2026-03-10" } },
  payers: {
    PLAN1: { memberIdPattern: "[A-Z]{3}\\d{9}", timelyFilingDays: 90, priorAuthCodes: ["70551"], telehealthModifier: "95" },
    STRICT: { referralRequired: true, taxonomyRequired: true, ndcRequired: true },
    MEDB: { timelyFilingDays: 365 }
  },
  ncci: {
    ptp: [
      ["80053", "80048", 0],
      ["97530", "97116", 1]
    ],
    addOn: { "90461": ["90460"] }
  },
  mue: { "97110": { value: 8, mai: 3 }, "69210": { value: 1, mai: 2 }, "96361": { value: 2, mai: 1 } },
  feeSchedule: { "99213": 130, "36415": 15.1 }
}

export const aReference = (): Reference => {
  const reading = referenceFromTables(tables)
  if (!reading.ok) throw new Error(reading.message)
  return reading.reference
}

/** Path -> value to put there; undefined takes it away. "serviceLines[1].units" makes the line if it is not there. */
export type Change = Readonly<Record<string, unknown>>

const put = (json: Json, path: string, value: unknown): void => {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "")
  let here: Record<string, unknown> = json
  steps.forEach((step, at) => {
    if (at === steps.length - 1) here[step] = value
    else {
      if (typeof here[step] !== "object" || here[step] === null) here[step] = /^\d+$/.test(steps[at + 1] ?? "") ? [] : {}
      here = here[step] as Record<string, unknown>
    }
  })
}

/** A clean superbill with changes, as JSON that has been through a file. */
export const superbillJson = (base: Base, change: Change = {}): Json => {
  const json = structuredClone(bases[base]())
  for (const [path, value] of Object.entries(change)) put(json, path, value)
  return JSON.parse(JSON.stringify(json)) as Json
}

export const aSuperbill = (base: Base, change: Change = {}): LenientSuperbill => {
  const reading = readSuperbill(superbillJson(base, change))
  if (!reading.ok) throw new Error(reading.message)
  return reading.record
}

export const findingsOf = (base: Base, change: Change = {}): Finding[] =>
  checkSuperbill(aSuperbill(base, change), aReference(), asOf).findings

/** A change to the commercial claim, or to another base. */
export type Sample = Change | readonly [Base, Change]

const find = (id: string, sample: Sample): Finding | undefined => {
  const [base, change] = Array.isArray(sample) ? (sample as readonly [Base, Change]) : (["claim", sample as Change] as const)
  return findingsOf(base, change).find(({ ruleId }) => ruleId === id)
}

/** Every rule of a file: what makes it speak, with the places it must name where they are told, and the nearest misses. */
export const testRules = (
  rules: readonly Rule[],
  samples: Readonly<Record<string, { fires: readonly Sample[]; silent: readonly Sample[]; places?: readonly string[] }>>
): void => {
  it("has samples of every rule", () => expect(Object.keys(samples).sort()).toEqual(rules.map(({ id }) => id).sort()))
  describe.each(Object.entries(samples))("%s", (id, { fires, silent, places }) => {
    it("is silent on the clean superbills", () => {
      for (const base of ["claim", "medicare", "selfPay"] as const) expect(find(id, [base, {}])).toBeUndefined()
    })
    it.each(fires.map((sample, place) => [place, sample] as const))("fires, sample %i", (_, sample) => {
      expect(find(id, sample)?.paths.length).toBeGreaterThan(0)
    })
    it.each(silent.map((sample, place) => [place, sample] as const))("is silent at the nearest miss, sample %i", (_, sample) => {
      expect(find(id, sample)).toBeUndefined()
    })
    if (places && fires[0]) {
      const first = fires[0]
      it("names every place", () => expect(find(id, first)?.paths).toEqual(places))
    }
  })
}

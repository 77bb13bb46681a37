import { parseSuperbill } from "../../src/superbill/parse-superbill"
import type { Superbill } from "../../src/superbill/record"
import { superbillJson } from "./a-superbill"

/** A superbill that uses nearly every field a form has room for: two payers, a child's claim, drugs, an accident. */
export const fullSuperbill = (change: Record<string, unknown> = {}): Superbill => {
  const address = { line1: "12 Elm St", line2: "Apt 4", city: "Anytown", state: "OH", zip: "45999-0001" }
  const parsed = parseSuperbill(
    superbillJson("claim", {
      claimId: "R-42",
      frequencyCode: "7",
      originalReferenceNumber: "PAYER123",
      referralNumber: "REF77",
      "patient.name": { last: "Sample", first: "Robin", middle: "Q", suffix: "JR" },
      "patient.address": address,
      "patient.phone": "614-555-0199",
      coverages: [
        {
          sequence: "primary",
          insuranceType: "commercial",
          payerName: "Sample Plan",
          payerId: "PLAN1",
          memberId: "ABC123456789",
          groupNumber: "G100",
          relationship: "child",
          subscriber: { name: { last: "Sample", first: "Alex" }, birthDate: "1960-02-29", sex: "F", address }
        },
        {
          sequence: "secondary",
          insuranceType: "medicaid",
          payerName: "State Plan",
          payerId: "STATE",
          planName: "State Basic",
          memberId: "M000111",
          relationship: "self",
          paidAmount: 12.5
        }
      ],
      "billingProvider.phone": "614-555-0100",
      referringProvider: { qualifier: "DN", name: { last: "Okafor", first: "Ira" }, npi: "1234567893" },
      serviceFacility: { name: "Sample Hospital", npi: "1234567893", address },
      "encounter.accident": { employment: false, auto: true, other: false, date: "2026-03-01", state: "OH" },
      "encounter.onsetDate": "2026-02-20",
      "encounter.onsetQualifier": "431",
      "encounter.admissionDate": "2026-03-09",
      "encounter.dischargeDate": "2026-03-11",
      "authorization.number": "AUTH9",
      diagnoses: [{ code: "J02.9" }, { code: "S13.4XXA" }],
      serviceLines: [
        {
          dateFrom: "2026-03-10",
          dateTo: "2026-03-10",
          placeOfService: "11",
          procedureCode: "99213",
          modifiers: ["25"],
          diagnosisPointers: ["A", "B"],
          charge: 130,
          units: 1
        },
        {
          dateFrom: "2026-03-10",
          dateTo: "2026-03-11",
          placeOfService: "22",
          procedureCode: "J1885",
          modifiers: [],
          diagnosisPointers: ["B"],
          charge: 45.1,
          units: 2,
          ndc: { code: "00000111122", quantity: 1.5, unit: "ML" },
          description: "Ketorolac"
        }
      ],
      signatures: {
        patientOnFile: true,
        assignmentOfBenefits: true,
        acceptAssignment: true,
        providerSigned: true,
        providerSignedOn: "2026-03-10"
      },
      charges: { total: 175.1, amountPaid: 20, adjustments: 0, balanceDue: 155.1 },
      ...change
    })
  )
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join(", "))
  return parsed.record
}

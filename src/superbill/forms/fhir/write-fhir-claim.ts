import { billedCoverage } from "../../billed-coverage"
import { toDollars } from "../../money"
import { isBlank } from "../../read-value"
import type { Superbill } from "../../record"
import { totalsOf } from "../../totals"
import { done, type FormNote, type FormOutcome, refused } from "../outcome"
import { isPlausibleDate, whyNoDate } from "../plausible-date"
import { type FhirBundle, newBundle } from "./fhir-bundle"
import { fhirInsurance } from "./fhir-coverage"
import { fhirAccident, fhirItems, fhirSupportingInfo } from "./fhir-items"
import { fhirProviders } from "./fhir-providers"
import { concept, fhirAddress, fhirDate, gender, hl7Concept, humanName, money, phone, systems } from "./fhir-values"

/** What a Claim cannot go without, and what would point to nothing. */
const problemsOf = (record: Superbill, created: string): FormNote[] => {
  const problems: FormNote[] = []
  if (!isPlausibleDate(created)) problems.push({ place: "created", message: whyNoDate(created) })
  const isInsured = record.recordType !== "self-pay-superbill"
  if (isInsured && !billedCoverage(record))
    problems.push({ place: "coverages", message: "There is no coverage of the order that is billed." })
  record.diagnoses.forEach(({ code }, place) => {
    if (isBlank(code)) problems.push({ place: `diagnoses[${place}].code`, message: "A diagnosis needs its code." })
  })
  record.serviceLines.forEach(({ procedureCode, diagnosisPointers }, place) => {
    const at = `serviceLines[${place}]`
    if (isBlank(procedureCode)) problems.push({ place: `${at}.procedureCode`, message: "A line needs its code." })
    diagnosisPointers.forEach((letter, pointer) => {
      const number = letter.trim().length === 1 ? "ABCDEFGHIJKL".indexOf(letter.trim()) : -1
      if (number < 0 || number >= record.diagnoses.length) {
        problems.push({ place: `${at}.diagnosisPointers[${pointer}]`, message: "No diagnosis stands at this letter." })
      }
    })
  })
  return problems
}

/**
 * A superbill as a FHIR R4 Claim in a Bundle (collection) with the patient, coverages, payers and providers it points
 * to. `created` is the day it is written, `YYYY-MM-DD`. Refused with every field that R4 cannot go without. R4 has no
 * place for what the patient has paid, for adjustments and for the copay; notes tell when there is such an amount.
 */
export const writeFhirClaim = (record: Superbill, created: string): FormOutcome<FhirBundle> => {
  const problems = problemsOf(record, created)
  if (problems.length > 0) return refused(problems)
  const bundle = newBundle()
  const { patient, signatures, charges } = record
  const person = bundle.add("Patient", {
    name: [humanName(patient.name)],
    birthDate: fhirDate(patient.birthDate),
    gender: gender(patient.sex),
    address: [fhirAddress(patient.address)],
    telecom: phone(patient.phone),
    deceasedDateTime: fhirDate(patient.deceasedDate)
  })
  const { provider, facility, careTeam } = fhirProviders(bundle, record)
  const items = fhirItems(record)
  const days = record.serviceLines
    .flatMap(({ dateFrom, dateTo }) => [fhirDate(dateFrom), fhirDate(dateTo)])
    .filter((day) => day !== undefined)
  days.sort()
  const isFirst = !record.frequencyCode || record.frequencyCode === "1"
  bundle.add("Claim", {
    identifier: [{ value: record.claimId }],
    status: signatures.providerSigned ? "active" : "draft",
    type: hl7Concept("claim-type", "professional"),
    use: "claim",
    patient: person,
    billablePeriod: { start: days[0], end: days.at(-1) },
    created,
    provider,
    priority: hl7Concept("processpriority", "normal"),
    related: isFirst
      ? []
      : [
          {
            relationship: hl7Concept("ex-relatedclaimrelationship", "prior", record.frequencyCode === "8" ? "void" : "replacement"),
            reference: { value: record.originalReferenceNumber }
          }
        ],
    payee:
      typeof signatures.assignmentOfBenefits === "boolean"
        ? { type: hl7Concept("payeetype", signatures.assignmentOfBenefits ? "provider" : "subscriber") }
        : undefined,
    referral: isBlank(record.referralNumber) ? undefined : { identifier: { value: record.referralNumber } },
    facility,
    careTeam,
    supportingInfo: fhirSupportingInfo(record),
    diagnosis: record.diagnoses.map(({ code }, place) => ({
      sequence: place + 1,
      diagnosisCodeableConcept: concept(systems.icd10cm, code?.toUpperCase())
    })),
    insurance: fhirInsurance(bundle, record, person),
    accident: fhirAccident(record),
    item: items.map((item) => ({ ...item, careTeamSequence: careTeam[0]?.["responsible"] ? [1] : [] })),
    total: money(charges.total ?? toDollars(totalsOf(record).charges))
  })
  const unsaid = (["amountPaid", "adjustments", "copayDue", "copayCollected"] as const).filter((name) => charges[name])
  return done(
    bundle.finish(),
    unsaid.map((name) => ({ place: `charges.${name}`, message: "A FHIR R4 claim has no place for this amount; it was left out." }))
  )
}

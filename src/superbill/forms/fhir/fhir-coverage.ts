import { billedSequenceOf } from "../../billed-coverage"
import { isBlank } from "../../read-value"
import type { Superbill, SuperbillCoverage } from "../../record"
import type { FhirReference, newBundle } from "./fhir-bundle"
import { fhirAddress, fhirDate, gender, hl7Concept, humanName, identifier, systems } from "./fhir-values"

type Bundle = ReturnType<typeof newBundle>

/** HL7 knows kinds of policies; which public program it is stands in the text. */
const policyCodes: Readonly<Record<NonNullable<SuperbillCoverage["insuranceType"]>, string | null>> = {
  medicare: "PUBLICPOL",
  "medicare-advantage": "MCPOL",
  medicaid: "PUBLICPOL",
  commercial: "EHCPOL",
  tricare: "PUBLICPOL",
  champva: "PUBLICPOL",
  "workers-comp": "WCBPOL",
  auto: "AUTOPOL",
  other: null
}

const policyType = (kind: SuperbillCoverage["insuranceType"]): Record<string, unknown> | undefined => {
  if (!kind) return undefined
  const code = policyCodes[kind]
  return { coding: code ? [{ system: systems.actCode, code }] : [], text: kind }
}

const orders = { primary: 1, secondary: 2, tertiary: 3 } as const

const classOf = (code: "plan" | "group", value: string | null | undefined): Record<string, unknown> | undefined =>
  isBlank(value) ? undefined : { type: hl7Concept("coverage-class", code), value }

const addCoverage = (bundle: Bundle, coverage: SuperbillCoverage, patient: FhirReference): FhirReference => {
  const { subscriber, relationship } = coverage
  const payer = bundle.add("Organization", {
    active: true,
    name: coverage.payerName,
    identifier: [{ value: coverage.payerId }]
  })
  const employer = isBlank(subscriber.organizationName)
    ? undefined
    : bundle.add("Organization", { active: true, name: subscriber.organizationName })
  const isOther = relationship !== "self" && !employer && !isBlank(subscriber.name.last)
  const holder = isOther
    ? bundle.add("RelatedPerson", {
        patient,
        name: [humanName(subscriber.name)],
        birthDate: fhirDate(subscriber.birthDate),
        gender: gender(subscriber.sex),
        address: [fhirAddress(subscriber.address)]
      })
    : relationship === "self"
      ? patient
      : undefined
  return bundle.add("Coverage", {
    status: "active",
    type: policyType(coverage.insuranceType),
    policyHolder: employer,
    subscriber: holder,
    subscriberId: coverage.memberId,
    beneficiary: patient,
    relationship: relationship ? hl7Concept("subscriber-relationship", relationship) : undefined,
    period: { start: fhirDate(coverage.effectiveDate), end: fhirDate(coverage.terminationDate) },
    payor: [payer],
    class: [classOf("group", coverage.groupNumber), classOf("plan", coverage.planName)],
    order: coverage.sequence ? orders[coverage.sequence] : undefined
  })
}

/** Claim.insurance with the resources it points to. A bill that goes to no payer has the patient for one. */
export const fhirInsurance = (bundle: Bundle, record: Superbill, patient: FhirReference): Record<string, unknown>[] => {
  if (record.recordType === "self-pay-superbill") {
    const coverage = bundle.add("Coverage", {
      status: "active",
      type: hl7Concept("coverage-selfpay", "pay"),
      beneficiary: patient,
      payor: [patient]
    })
    return [{ sequence: 1, focal: true, coverage }]
  }
  return record.coverages.map((coverage, place) => {
    const focal = coverage.sequence === billedSequenceOf(record)
    return {
      sequence: place + 1,
      focal,
      identifier: identifier("urn:deskhand:claim-number", coverage.claimNumber),
      coverage: addCoverage(bundle, coverage, patient),
      preAuthRef: focal ? [record.authorization.number] : []
    }
  })
}

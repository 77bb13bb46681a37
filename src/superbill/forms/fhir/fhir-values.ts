import { partsOfDate } from "../../../patient/calendar-date"
import { toCents, toDollars } from "../../money"
import { codeOf, textOf } from "../../read-value"
import type { Superbill } from "../../record"

export const systems = {
  npi: "http://hl7.org/fhir/sid/us-npi",
  ssn: "http://hl7.org/fhir/sid/us-ssn",
  ein: "urn:oid:2.16.840.1.113883.4.4",
  clia: "urn:oid:2.16.840.1.113883.4.7",
  icd10cm: "http://hl7.org/fhir/sid/icd-10-cm",
  cpt: "http://www.ama-assn.org/go/cpt",
  hcpcs: "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
  ndc: "http://hl7.org/fhir/sid/ndc",
  placeOfService: "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
  taxonomy: "http://nucc.org/provider-taxonomy",
  actCode: "http://terminology.hl7.org/CodeSystem/v3-ActCode",
  units: "http://unitsofmeasure.org"
} as const

/** A concept of one of HL7's own code systems. */
export const hl7Concept = (system: string, code: string, text?: string): Record<string, unknown> => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
  text
})

export const concept = (system: string, code: unknown): Record<string, unknown> | undefined => {
  const written = textOf(code).trim()
  return written === "" ? undefined : { coding: [{ system, code: written }] }
}

/** A procedure's code belongs to HCPCS Level II when it begins with a letter of that set and has four digits after it. */
export const procedureConcept = (code: unknown, text: unknown): Record<string, unknown> => ({
  coding: [{ system: /^[A-V]\d{4}$/.test(codeOf(code)) ? systems.hcpcs : systems.cpt, code: codeOf(code) }],
  text
})

/** Modifiers of two digits are CPT's, those with a letter are of HCPCS. */
export const modifierConcept = (modifier: string): Record<string, unknown> | undefined =>
  concept(/^\d\d$/.test(modifier.trim()) ? systems.cpt : systems.hcpcs, modifier)

export const identifier = (system: string, value: unknown): Record<string, unknown> | undefined => {
  const written = textOf(value).trim()
  return written === "" ? undefined : { system, value: written }
}

export const money = (dollars: number | null | undefined): Record<string, unknown> | undefined =>
  typeof dollars === "number" && Number.isFinite(dollars) ? { value: toDollars(toCents(dollars)), currency: "USD" } : undefined

/** A date that is one; anything else has no place in FHIR. */
export const fhirDate = (value: unknown): string | undefined => (partsOfDate(textOf(value)) ? textOf(value) : undefined)

export const humanName = ({ last, first, middle, suffix }: Superbill["patient"]["name"]): Record<string, unknown> => ({
  family: last,
  given: [first, middle],
  suffix: [suffix]
})

export const fhirAddress = ({ line1, line2, city, state, zip }: Superbill["patient"]["address"]): Record<string, unknown> => ({
  line: [line1, line2],
  city,
  state,
  postalCode: zip
})

export const gender = (sex: "F" | "M" | "U" | null | undefined): string | undefined =>
  sex ? { F: "female", M: "male", U: "unknown" }[sex] : undefined

export const phone = (value: unknown): Record<string, unknown>[] => {
  const written = textOf(value).trim()
  return written === "" ? [] : [{ system: "phone", value: written }]
}

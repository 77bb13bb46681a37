import { isKey } from "../patient/keys"
import type { Who } from "./dictionary/people-words"
import type { Rank } from "./read-phrase"

/** Whose the datum is, after labels, captions, headings and neighbours were heard. */
export type Owner = { who: Who; rank: Rank; isEmployer: boolean; isMailing: boolean; isBilling: boolean }

const ofCoverage = /^(memberId|groupNumber|payerName|payerId|planName|planType|effectiveDate|terminationDate|copay)(\.(month|day|year))?$/
const ofEncounter = /^(serviceDate|serviceDateTo|placeOfService|reason|appointmentDate)$/
const ofClaim =
  /^(priorAuthNumber|totalCharge|amountPaid|accidentDate|patientSignature|patientAccountNumber|acceptAssignment|balanceDue|resubmissionCode|originalRefNumber|relatedTo\..+|illnessDate|unableToWorkFrom|unableToWorkTo|hospitalizationFrom|hospitalizationTo)(\.(month|day|year))?$/

/** An ID or a date of a provider or an office is not the coverage's: "Medicaid provider ID". */
const OFFICES: ReadonlySet<Who> = new Set<Who>(["provider", "referring", "pcp", "facility", "pharmacy"])

const renamed = (datum: string): string => (datum === "name" ? "name.full" : datum === "address" ? "address.full" : datum)
const plainPhone = (datum: string): string => datum.replace(/^phone\.(home|mobile|work)/, "phone")

/** The key of a datum that belongs to nobody (coverage, encounter, claim), or to its owner; null where the language of keys has none. */
export const composeKey = (datum: string, owner: Owner): string | null => {
  const key = composed(datum, owner)
  if (key === null || isKey(key)) return key
  const line1 = key.replace(/\.address\.full$/, ".address.line1")
  return isKey(line1) ? line1 : null
}

const composed = (datum: string, owner: Owner): string | null => {
  const coverage = `coverage.${owner.rank}`
  if (owner.who === "other") return null
  if (datum === "line.renderingNpi") return "provider.npi"
  if (ofCoverage.test(datum) && OFFICES.has(owner.who)) return null
  if (ofCoverage.test(datum)) return `${coverage}.${datum}`
  if (datum === "relationshipToSubscriber") return `${coverage}.relationship`
  if (datum === "relationshipToGuarantor") return "guarantor.relationship"
  if (datum === "priority") return "coverage.priority"
  if (ofEncounter.test(datum)) return `encounter.${datum}`
  if (ofClaim.test(datum)) return `claim.${datum}`
  if (owner.isEmployer) return employerKey(datum, owner)
  const named = renamed(datum)
  switch (owner.who) {
    case "patient":
      return patientKey(named, owner)
    case "subscriber":
      return subscriberKey(plainPhone(named), coverage)
    case "payer":
      return payerKey(plainPhone(named), coverage)
    case "guarantor":
      return `guarantor.${plainPhone(named)}`
    case "emergency":
      return `emergency.${plainPhone(named)}`
    case "pcp":
      if (named === "practice") return "patient.pcp.practice"
      return named === "name.full" || named === "pcp" ? "patient.pcp" : `patient.pcp.${plainPhone(named)}`
    case "referring":
      return named === "name.full" ? "patient.referringProvider.name" : `patient.referringProvider.${plainPhone(named)}`
    case "provider":
      return `provider.${plainPhone(named)}`
    case "facility":
      return named === "name.full" ? "facility.name" : `facility.${plainPhone(named)}`
    case "pharmacy":
      return named === "name.full" ? "patient.preferredPharmacy" : null
    default:
      return null
  }
}

const patientKey = (datum: string, owner: Owner): string | null => {
  if (owner.isBilling && /^(address|name|phone|email)/.test(datum)) return null
  if (owner.isMailing && datum.startsWith("address.")) return `patient.mailingAddress.${datum.slice(8)}`
  if (datum === "employerWords") return "patient.employer"
  if (datum === "company") return "patient.employer"
  if (datum === "practice") return null
  if (datum === "idNumber") return "patient.mrn"
  if (datum === "npi") return "provider.npi"
  if (datum === "taxId" || datum === "taxonomy") return `provider.${datum}`
  return `patient.${datum}`
}

const employerKey = (datum: string, owner: Owner): string | null => {
  const isSubscriber = owner.who === "subscriber" || owner.who === "payer"
  if (!isSubscriber && owner.who !== "patient" && owner.who !== "employer") return null
  const prefix = isSubscriber ? `coverage.${owner.rank}.subscriber` : "patient"
  if (datum === "name" || datum === "employerWords" || datum === "company") return `${prefix}.employer`
  if (datum === "address") return `${prefix}.employerAddress.line1`
  if (datum.startsWith("address.")) return `${prefix}.employerAddress.${datum.slice(8)}`
  if (datum.startsWith("phone")) return `${prefix}.employerPhone`
  if (datum === "occupation" || datum === "employmentStatus") return `patient.${datum}`
  return null
}

const subscriberKey = (datum: string, coverage: string): string | null => {
  if (datum === "idNumber") return `${coverage}.memberId`
  if (datum === "relationship") return `${coverage}.relationship`
  if (datum === "employerWords") return `${coverage}.subscriber.employer`
  return `${coverage}.subscriber.${datum}`
}

const PERSONAL = /^(name\.(first|middle|last|suffix|prefix)|birthDate|sex|ssn)/

const payerKey = (datum: string, coverage: string): string | null => {
  if (datum === "name.full" || datum === "company") return `${coverage}.payerName`
  if (datum === "idNumber") return `${coverage}.memberId`
  if (datum === "relationship") return `${coverage}.relationship`
  if (datum === "employerWords") return `${coverage}.subscriber.employer`
  return PERSONAL.test(datum) ? `${coverage}.subscriber.${datum}` : `${coverage}.${datum}`
}

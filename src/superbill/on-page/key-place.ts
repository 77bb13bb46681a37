import { providerRole } from "./provider-role"

/** How a text of this place is read and shown. */
export type PlaceKind =
  | "text"
  | "date"
  | "amount"
  | "number"
  | "flag"
  | "signature"
  | "sex"
  | "relationship"
  | "state"
  | "phone"
  | "digits"
  | "place-of-service"
  | "procedure"
  | "diagnosis"
  | "modifiers"
  | "pointers"
  | "frequency"
  | "full-name"
  | "practice-name"

/** Where a key of the page lives in the superbill. `part`: one of several boxes of one value. */
export type KeyPlace = { path: string; kind: PlaceKind; part?: "month" | "day" | "year" | "dollars" | "cents" }

/** Ending of a person's or an office's key -> place below them. */
const below: Readonly<Record<string, readonly [string, PlaceKind]>> = {
  "name.last": ["name.last", "text"],
  "name.first": ["name.first", "text"],
  "name.middle": ["name.middle", "text"],
  "name.suffix": ["name.suffix", "text"],
  "name.full": ["name", "full-name"],
  birthDate: ["birthDate", "date"],
  sex: ["sex", "sex"],
  "address.line1": ["address.line1", "text"],
  "address.line2": ["address.line2", "text"],
  "address.city": ["address.city", "text"],
  "address.state": ["address.state", "state"],
  "address.zip": ["address.zip", "text"]
}

const coverage: Readonly<Record<string, readonly [string, PlaceKind]>> = {
  payerName: ["payerName", "text"],
  payerId: ["payerId", "text"],
  planName: ["planName", "text"],
  memberId: ["memberId", "text"],
  groupNumber: ["groupNumber", "text"],
  effectiveDate: ["effectiveDate", "date"],
  terminationDate: ["terminationDate", "date"],
  relationship: ["relationship", "relationship"]
}

const line: Readonly<Record<string, readonly [string, PlaceKind]>> = {
  code: ["procedureCode", "procedure"],
  units: ["units", "number"],
  charge: ["charge", "amount"],
  pointer: ["diagnosisPointers", "pointers"],
  dateFrom: ["dateFrom", "date"],
  dateTo: ["dateTo", "date"],
  placeOfService: ["placeOfService", "place-of-service"]
}

const claim: Readonly<Record<string, readonly [string, PlaceKind]>> = {
  priorAuthNumber: ["authorization.number", "text"],
  totalCharge: ["charges.total", "amount"],
  amountPaid: ["charges.amountPaid", "amount"],
  balanceDue: ["charges.balanceDue", "amount"],
  accidentDate: ["encounter.accident.date", "date"],
  "relatedTo.employment": ["encounter.accident.employment", "flag"],
  "relatedTo.autoAccident": ["encounter.accident.auto", "flag"],
  "relatedTo.otherAccident": ["encounter.accident.other", "flag"],
  "relatedTo.autoAccidentState": ["encounter.accident.state", "state"],
  illnessDate: ["encounter.onsetDate", "date"],
  hospitalizationFrom: ["encounter.admissionDate", "date"],
  hospitalizationTo: ["encounter.dischargeDate", "date"],
  patientSignature: ["signatures.patientOnFile", "signature"],
  acceptAssignment: ["signatures.acceptAssignment", "flag"],
  patientAccountNumber: ["claimId", "text"],
  resubmissionCode: ["frequencyCode", "frequency"],
  originalRefNumber: ["originalReferenceNumber", "text"]
}

const at = (found: readonly [string, PlaceKind] | undefined, root: string): KeyPlace | null =>
  found ? { path: root === "" ? found[0] : `${root}.${found[0]}`, kind: found[1] } : null

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

const ofProvider = (rest: string, key: string, words: string): KeyPlace | null => {
  const root = providerRole(key, words) === "billing" ? "billingProvider" : "renderingProvider"
  if (rest === "npi") return { path: `${root}.npi`, kind: "digits" }
  if (rest === "taxonomy") return { path: `${root}.taxonomyCode`, kind: "text" }
  if (rest === "taxId") return { path: "billingProvider.taxId", kind: "digits" }
  if (rest === "phone") return { path: "billingProvider.phone", kind: "phone" }
  if (rest === "name.full" && root === "billingProvider") return { path: root, kind: "practice-name" }
  return at(own(below, rest), root)
}

/**
 * The one table between the keys of a page and the superbill, for reading and for filling. `coveragePlace` gives the place of a coverage
 * by its sequence. Null: the superbill has no such value. Header boxes (`encounter.*`) have the path of the first line.
 */
export const keyPlace = (key: string, words: string, coveragePlace: (sequence: string) => number): KeyPlace | null => {
  const split = /^(.+)\.(month|day|year|dollars|cents)$/.exec(key)
  if (split) {
    const whole = keyPlace(split[1] ?? "", words, coveragePlace)
    return whole && { ...whole, part: split[2] as NonNullable<KeyPlace["part"]> }
  }
  const diagnosis = /^claim\.diagnosis\[(\d+)\]$/.exec(key)
  if (diagnosis) return { path: `diagnoses[${Number(diagnosis[1])}].code`, kind: "diagnosis" }
  const row = /^claim\.line\[(\d+)\]\.(.+)$/.exec(key)
  if (row) {
    const [root, rest] = [`serviceLines[${Number(row[1])}]`, row[2] ?? ""]
    const modifier = /^modifier\[(\d)\]$/.exec(rest)
    if (modifier) return { path: `${root}.modifiers[${Number(modifier[1])}]`, kind: "modifiers" }
    return rest === "renderingNpi" ? { path: "renderingProvider.npi", kind: "digits" } : at(own(line, rest), root)
  }
  if (key.startsWith("claim.")) return at(own(claim, key.slice("claim.".length)), "")
  if (key === "encounter.serviceDate") return { path: "serviceLines[0].dateFrom", kind: "date" }
  if (key === "encounter.serviceDateTo") return { path: "serviceLines[0].dateTo", kind: "date" }
  if (key === "encounter.placeOfService") return { path: "serviceLines[0].placeOfService", kind: "place-of-service" }
  const referring = /^patient\.referringProvider\.(.+)$/.exec(key)?.[1]
  if (referring === "name") return { path: "referringProvider.name", kind: "full-name" }
  if (referring === "npi") return { path: "referringProvider.npi", kind: "digits" }
  if (referring !== undefined) return referring.startsWith("name.") ? at(own(below, referring), "referringProvider") : null
  if (/^patient\.phone(\.(home|mobile|work))?$/.test(key)) return { path: "patient.phone", kind: "phone" }
  if (key.startsWith("patient.")) return at(own(below, key.slice("patient.".length)), "patient")
  const cover = /^coverage\.(primary|secondary|tertiary)\.(.+)$/.exec(key)
  if (cover) {
    const [root, rest] = [`coverages[${coveragePlace(cover[1] ?? "")}]`, cover[2] ?? ""]
    const subscriber = /^subscriber\.(.+)$/.exec(rest)?.[1]
    return subscriber === undefined ? at(own(coverage, rest), root) : at(own(below, subscriber), `${root}.subscriber`)
  }
  if (key.startsWith("provider.")) return ofProvider(key.slice("provider.".length), key, words)
  if (key === "facility.name") return { path: "serviceFacility.name", kind: "text" }
  if (key === "facility.npi") return { path: "serviceFacility.npi", kind: "digits" }
  return key.startsWith("facility.address.") ? at(own(below, key.slice("facility.".length)), "serviceFacility") : null
}

import { type KeyPerson, keyPerson } from "./key-person"

/** What follows the owner's words; the longest ending of a key that stands here wins. */
const endings: Readonly<Record<string, string>> = {
  "name.first": "first name",
  "name.middle": "middle name",
  "name.last": "last name",
  "name.suffix": "name suffix",
  "name.prefix": "title",
  "name.preferred": "preferred name",
  "name.full": "full name",
  birthDate: "date of birth",
  "birthDate.month": "birth month",
  "birthDate.day": "birth day",
  "birthDate.year": "birth year",
  sex: "sex",
  genderIdentity: "gender identity",
  pronouns: "pronouns",
  maritalStatus: "marital status",
  race: "race",
  ethnicity: "ethnicity",
  language: "preferred language",
  interpreterNeeded: "interpreter needed",
  email: "e-mail",
  mrn: "MRN",
  employer: "employer",
  employmentStatus: "employment status",
  occupation: "occupation",
  driverLicense: "driver's license number",
  preferredContact: "preferred way of contact",
  preferredPharmacy: "pharmacy",
  ssn: "Social Security number",
  "ssn.part1": "Social Security number, first 3 digits",
  "ssn.part2": "Social Security number, middle 2 digits",
  "ssn.part3": "Social Security number, last 4 digits",
  "address.line1": "street address",
  "address.line2": "apartment or unit",
  "address.city": "city",
  "address.state": "state",
  "address.zip": "ZIP code",
  "address.zip4": "ZIP+4 digits",
  "address.county": "county",
  "address.country": "country",
  "address.full": "full address",
  "address.cityStateZip": "city, state and ZIP",
  phone: "phone",
  "phone.home": "home phone",
  "phone.mobile": "mobile phone",
  "phone.work": "work phone",
  relationship: "relationship to the patient",
  payerName: "insurance company",
  payerId: "payer ID",
  planName: "plan name",
  memberId: "member ID",
  groupNumber: "group number",
  planType: "plan type",
  effectiveDate: "coverage start date",
  "effectiveDate.month": "coverage start month",
  "effectiveDate.day": "coverage start day",
  "effectiveDate.year": "coverage start year",
  terminationDate: "coverage end date",
  copay: "copay",
  name: "name",
  npi: "NPI",
  practice: "practice",
  taxId: "tax ID",
  taxonomy: "taxonomy code",
  serviceDate: "date of service",
  serviceDateTo: "last date of service",
  appointmentDate: "appointment date",
  placeOfService: "place of service",
  reason: "reason for visit",
  priorAuthNumber: "prior authorization number",
  totalCharge: "total charge",
  amountPaid: "amount paid",
  accidentDate: "accident date",
  patientSignature: "patient's signature",
  patientAccountNumber: "patient account number",
  acceptAssignment: "accept assignment",
  balanceDue: "balance due",
  resubmissionCode: "resubmission code",
  originalRefNumber: "original reference number",
  "relatedTo.employment": "related to employment",
  "relatedTo.autoAccident": "related to an auto accident",
  "relatedTo.autoAccidentState": "auto accident state",
  "relatedTo.otherAccident": "related to another accident",
  illnessDate: "date of current illness",
  unableToWorkFrom: "unable to work from",
  unableToWorkTo: "unable to work to",
  hospitalizationFrom: "hospitalized from",
  hospitalizationTo: "hospitalized to",
  code: "procedure code",
  units: "units",
  charge: "charge",
  "charge.dollars": "charge, dollars",
  "charge.cents": "charge, cents",
  pointer: "diagnosis pointer",
  dateFrom: "date from",
  dateTo: "date to",
  emg: "emergency",
  epsdt: "EPSDT",
  renderingNpi: "rendering provider NPI"
}

const parts: Readonly<Record<string, string>> = {
  area: "area code",
  prefix: "first 3 digits",
  line: "last 4 digits",
  month: "month",
  day: "day",
  year: "year"
}

const owners: Readonly<Record<KeyPerson, string>> = {
  patient: "",
  "subscriber-primary": "subscriber's",
  "subscriber-secondary": "secondary subscriber's",
  "subscriber-tertiary": "tertiary subscriber's",
  guarantor: "guarantor",
  emergency: "emergency contact",
  provider: "provider",
  facility: "facility",
  referring: "referring provider",
  pcp: "primary care provider",
  coverage: "",
  claim: "",
  encounter: "",
  employer: "employer"
}

const whole: Readonly<Record<string, string>> = {
  "patient.pcp": "Primary care provider",
  "patient.referringProvider.name": "Referring provider",
  "coverage.priority": "Order of the insurance",
  "coverage.primary.relationship": "Patient's relationship to the subscriber",
  "coverage.secondary.relationship": "Patient's relationship to the secondary subscriber",
  "emergency.relationship": "Emergency contact's relationship",
  "guarantor.relationship": "Guarantor's relationship",
  "coverage.primary.phone": "Insurance phone",
  "coverage.secondary.phone": "Secondary insurance phone"
}

const endingOf = (key: string): string | null => {
  const steps = key
    .replace(/\[\d+\]/g, "")
    .replace(/(mailing|employer)Address\./, "address.")
    .replace("employerPhone", "phone")
    .split(".")
  for (let from = 0; from < steps.length; from++) {
    const ending = endings[steps.slice(from).join(".")]
    if (ending !== undefined) return ending
  }
  return null
}

const coverageOwner = (key: string): string => {
  const place = /\.address\./.test(key) ? "insurance " : ""
  if (key.startsWith("coverage.secondary.")) return `secondary ${place}`.trim()
  if (key.startsWith("coverage.tertiary.")) return `tertiary ${place}`.trim()
  return place.trim()
}

const rowWords = (key: string): string => {
  const diagnosis = /^claim\.diagnosis\[(\d+)\]$/.exec(key)
  if (diagnosis) return `diagnosis ${Number(diagnosis[1]) + 1}`
  const modifier = /^claim\.line\[(\d+)\]\.modifier\[(\d)\]$/.exec(key)
  if (modifier) return `line ${Number(modifier[1]) + 1} modifier ${Number(modifier[2]) + 1}`
  const line = /^claim\.line\[(\d+)\]\./.exec(key)
  return line ? `line ${Number(line[1]) + 1}` : ""
}

const part = (key: string): { base: string; words: string } => {
  const match = /^(.*)\.(area|prefix|line|month|day|year)$/.exec(key)
  if (!match || endingOf(key) !== null) return { base: key, words: "" }
  return { base: match[1] ?? key, words: parts[match[2] ?? ""] ?? "" }
}

/**
 * The receptionist's words for a key: "Subscriber's date of birth",
 * "Secondary member ID", "Emergency contact phone". A key outside the language
 * is given back as it stands.
 */
export const keyLabel = (key: string): string => {
  const fixed = whole[key]
  if (fixed !== undefined) return fixed
  const row = rowWords(key)
  const { base, words } = part(key)
  const ending = /\]$/.test(base) ? "" : endingOf(base)
  if (ending === null) return key
  const person = keyPerson(key)
  const ofEmployer = key.includes(".subscriber.employerAddress.") ? `${owners[person]} employer` : owners[person]
  const owner = person === "coverage" ? coverageOwner(key) : /^patient\.mailingAddress\./.test(key) ? "mailing" : ofEmployer
  const text = [owner, row, ending].filter((word) => word !== "").join(" ")
  const full = words === "" ? text : `${text}, ${words}`
  return full.charAt(0).toUpperCase() + full.slice(1)
}

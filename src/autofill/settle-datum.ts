import type { PhraseReading } from "./read-phrase"

/** Data that other data are parts of. A caption names the whole, each box a part. */
const WHOLES: Record<string, readonly string[]> = {
  name: ["name.first", "name.middle", "name.last", "name.suffix", "name.prefix", "name.preferred"],
  address: [
    "address.line1",
    "address.line2",
    "address.city",
    "address.state",
    "address.zip",
    "address.zip4",
    "address.county",
    "address.country",
    "address.cityStateZip"
  ],
  "address.cityStateZip": ["address.city", "address.state", "address.zip", "address.zip4"]
}

const DATES = [
  "birthDate",
  "effectiveDate",
  "terminationDate",
  "serviceDate",
  "serviceDateTo",
  "appointmentDate",
  "accidentDate",
  "illnessDate",
  "line.dateFrom",
  "line.dateTo",
  "unableToWorkFrom",
  "unableToWorkTo",
  "hospitalizationFrom",
  "hospitalizationTo"
]
const PHONES = ["phone", "phone.home", "phone.mobile", "phone.work"]
const DATE_PARTS = ["part.month", "part.day", "part.year"]
const PHONE_PARTS = ["part.area", "part.prefix", "part.line"]

const FROM_TO: Record<string, readonly [string, string]> = {
  serviceDate: ["serviceDate", "serviceDateTo"],
  unableToWork: ["unableToWorkFrom", "unableToWorkTo"],
  hospitalization: ["hospitalizationFrom", "hospitalizationTo"],
  effectiveDate: ["effectiveDate", "terminationDate"],
  illnessDate: ["illnessDate", "illnessDate"]
}

const SPANS = Object.values(FROM_TO)

/** The two dates of the span a datum stands for or begins or ends, or null. */
export const spanOf = (datum: string): readonly [string, string] | null =>
  FROM_TO[datum] ?? SPANS.find((span) => span.includes(datum)) ?? null

export const isWhole = (datum: string): boolean => datum in WHOLES
export const isDate = (datum: string): boolean => DATES.includes(datum)
export const isPhone = (datum: string): boolean => PHONES.includes(datum)
export const isPart = (datum: string): boolean => datum.startsWith("part.")

/**
 * Joins a whole with a part: name + name.first -> name.first; birthDate +
 * part.month -> birthDate.month; unableToWork + part.from -> unableToWorkFrom.
 * Null when they do not belong together.
 */
export const joinDatum = (whole: string, part: string): string | null => {
  if (whole === part) return whole
  if (WHOLES[whole]?.includes(part)) return part
  if (isDate(whole) && DATE_PARTS.includes(part)) return `${whole}.${part.slice(5)}`
  if (isPhone(whole) && PHONE_PARTS.includes(part)) return `${whole}.${part.slice(5)}`
  if (isPhone(whole) && part === "name.prefix") return `${whole}.prefix`
  if (whole === "phone" && isPhone(part)) return part
  if (FROM_TO[whole] && part === "part.from") return FROM_TO[whole][0]
  if (FROM_TO[whole] && part === "part.to") return FROM_TO[whole][1]
  if (whole === "address.zip" && part === "address.zip4") return part
  return null
}

const CITY_STATE_ZIP = ["address.city", "address.state", "address.zip"]

const settleNames = (names: readonly string[]): string => {
  const [part, ...more] = names.filter((datum) => datum !== "name")
  return part && more.length === 0 ? part : "name"
}

const settleAddresses = (addresses: readonly string[]): string => {
  if (addresses.length === 3 && addresses.every((datum) => CITY_STATE_ZIP.includes(datum))) return "address.cityStateZip"
  const [part, ...more] = addresses.filter((datum) => datum !== "address")
  if (part && more.length === 0) return part
  // "Street address, city, state, zip" in one box asks for all of it; "Address (No., Street)" for the line.
  return addresses.includes("address.city") ? "address" : "address.line1"
}

/** "To" after a box that began a span: Effective date ____ to ____. */
export const endOfSpan = (started: string | null | undefined): string | null => {
  const whole = started?.replace(/\.(month|day|year)$/, "") ?? ""
  return FROM_TO[whole]?.[1] ?? SPANS.find(([from]) => from === whole)?.[1] ?? null
}

/** "From MM DD YY": the form of a date, not three data. */
export const withoutDateForm = (datums: readonly string[]): readonly string[] =>
  datums.length > 3 && DATE_PARTS.every((part) => datums.includes(part)) ? datums.filter((datum) => !DATE_PARTS.includes(datum)) : datums

/** "Company address, city, state, zip": the company's, as the owner says. */
const ofCompany = (datums: readonly string[]): readonly string[] => {
  const rest = datums.filter((datum) => datum !== "company")
  return rest.length > 0 && rest.every((datum) => /^(address|phone)/.test(datum)) ? rest : datums
}

/** The one datum a reading speaks of, or null when it speaks of none or of several that do not join. */
export const settleDatum = (reading: PhraseReading): string | null => {
  const datums = ofCompany(withoutDateForm([...new Set(reading.datums)]))
  const [first, second] = datums
  if (!first || !second) return first ?? null
  const ofBothEnds = datums.filter((datum) => datum !== "part.from" && datum !== "part.to")
  const [spanned] = ofBothEnds
  if (datums.length === 3 && ofBothEnds.length === 1 && spanned && FROM_TO[spanned]) return spanned
  if (datums.every((datum) => datum.startsWith("name"))) return settleNames(datums)
  if (datums.every((datum) => datum.startsWith("address"))) return settleAddresses(datums)
  return datums.length === 2 ? (joinDatum(first, second) ?? joinDatum(second, first) ?? settleByHabit(datums)) : null
}

/** Pairs that stand together on forms by habit: the first is what the box is for. */
const HABITS: readonly (readonly [string, string])[] = [
  ["birthDate", "sex"],
  ["genderIdentity", "pronouns"],
  ["line.units", "line.code"],
  ["line.charge", "line.code"],
  ["line.pointer", "line.code"],
  ["phone", "practice"],
  ["address", "practice"],
  ["email", "address"],
  ["memberId", "idNumber"],
  ["groupNumber", "idNumber"],
  ["memberId", "groupNumber"],
  ["memberId", "ssn"],
  ["payerName", "planName"],
  ["planName", "company"],
  ["line.code", "line.modifier"],
  ["driverLicense", "idNumber"],
  ["ssn", "idNumber"],
  ["illnessDate", "accidentDate"],
  ["employmentStatus", "occupation"],
  ["race", "ethnicity"],
  ["payerName", "name"],
  ["relationshipToSubscriber", "relationship"],
  ["relationshipToSubscriber", "part.to"],
  ["pcp", "name"],
  ["mrn", "patientAccountNumber"],
  ["copay", "amountPaid"]
]

const settleByHabit = (datums: readonly string[]): string | null => {
  const habit = HABITS.find(([a, b]) => datums.includes(a) && datums.includes(b))
  return habit ? habit[0] : null
}

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
  ]
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

/** The one datum a reading speaks of, or null when it speaks of none or of several that do not join. */
export const settleDatum = (reading: PhraseReading): string | null => {
  const datums = [...new Set(reading.datums)]
  if (datums.length === 0) return null
  if (datums.length === 1) return datums[0]!
  const cityStateZip = ["address.city", "address.state", "address.zip"]
  if (datums.every((datum) => cityStateZip.includes(datum)) && datums.length === 3) return "address.cityStateZip"
  const names = datums.filter((datum) => datum.startsWith("name"))
  if (names.length === datums.length) {
    const parts = names.filter((datum) => datum !== "name")
    return parts.length === 1 ? parts[0]! : "name"
  }
  const addresses = datums.filter((datum) => datum.startsWith("address"))
  if (addresses.length === datums.length) {
    const parts = addresses.filter((datum) => datum !== "address")
    if (parts.length === 1) return parts[0]!
    // "Street address, city, state, zip" in one box asks for all of it; "Address (No., Street)" for the line.
    return parts.includes("address.city") ? "address" : "address.line1"
  }
  if (datums.length === 2) return joinDatum(datums[0]!, datums[1]!) ?? joinDatum(datums[1]!, datums[0]!) ?? settleByHabit(datums)
  return null
}

/** Pairs that stand together on forms by habit: the first is what the box is for. */
const HABITS: readonly (readonly [string, string])[] = [
  ["birthDate", "sex"],
  ["email", "address"],
  ["memberId", "idNumber"],
  ["groupNumber", "idNumber"],
  ["memberId", "groupNumber"],
  ["payerName", "planName"],
  ["line.code", "line.modifier"],
  ["driverLicense", "idNumber"],
  ["ssn", "idNumber"],
  ["illnessDate", "accidentDate"],
  ["employmentStatus", "occupation"],
  ["race", "ethnicity"],
  ["payerName", "name"],
  ["relationshipToSubscriber", "relationship"],
  ["pcp", "name"],
  ["copay", "amountPaid"]
]

const settleByHabit = (datums: readonly string[]): string | null => {
  const habit = HABITS.find(([a, b]) => datums.includes(a) && datums.includes(b))
  return habit ? habit[0] : null
}

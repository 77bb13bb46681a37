import { displayDate, parseCalendarDate } from "./calendar-date"
import { isEmail } from "./email"
import { tidyText } from "./fold-text"
import { type KeyKind, keyKind } from "./keys"
import { monthNumber } from "./months"
import { isNpi } from "./npi"
import { displayPhone, parsePhone } from "./phone"
import { parseSsn } from "./ssn"
import { stateCode } from "./states"
import { canonicalWord } from "./synonyms"
import { parseZip } from "./zip"

/** `message` is one plain sentence that never repeats the value. */
export type ValueReading = { ok: true; value: string } | { ok: false; message: string }

type Reader = (key: string, text: string, asOf: string) => ValueReading

const accept = (value: string): ValueReading => ({ ok: true, value })
const refuse = (message: string): ValueReading => ({ ok: false, message })
const orRefuse = (value: string | null, message: string): ValueReading => (value === null ? refuse(message) : accept(value))

const readText: Reader = (_key, text) => (text.length > 200 ? refuse("This is too long: 200 characters at most.") : accept(text))

const readName: Reader = (key, text, asOf) => {
  if (!/\p{L}/u.test(text)) return refuse("A name needs at least one letter.")
  if (/[<>{}=\\@]|\d{3}/.test(text)) return refuse("This does not look like a name.")
  return readText(key, text, asOf)
}

const readAmount: Reader = (_key, text) => {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(?:dollars|usd)?$/i.exec(text)
  const whole = match?.[1]?.replace(/,/g, "").replace(/^0+(?=\d)/, "")
  if (whole === undefined) return refuse("An amount is dollars and cents, like 25.00.")
  if (whole.length > 7) return refuse("This amount is too large.")
  return accept(`${whole}.${(match?.[2] ?? "").padEnd(2, "0")}`)
}

const partLengths: Readonly<Record<string, number>> = { area: 3, prefix: 3, line: 4, part1: 3, part2: 2, part3: 4 }

const readDigits: Reader = (key, text) => {
  const length = partLengths[key.slice(key.lastIndexOf(".") + 1)] ?? 4
  const digits = text.replace(/[\s().-]/g, "")
  return new RegExp(`^\\d{${length}}$`).test(digits) ? accept(digits) : refuse(`This box holds ${length} digits.`)
}

const readDatePart: Reader = (key, text, asOf) => {
  const part = key.slice(key.lastIndexOf(".") + 1)
  const number = /^\d{1,4}$/.test(text) ? Number(text) : part === "month" ? (monthNumber(text) ?? NaN) : NaN
  if (part === "month") return number >= 1 && number <= 12 ? accept(String(number).padStart(2, "0")) : refuse("A month is 1 to 12.")
  if (part === "day") return number >= 1 && number <= 31 ? accept(String(number).padStart(2, "0")) : refuse("A day is 1 to 31.")
  const century = Number(asOf.slice(0, 2)) * 100
  const year = /^\d{2}$/.test(text) ? (century + number > Number(asOf.slice(0, 4)) ? century - 100 + number : century + number) : number
  return year >= 1890 && year <= 2199 ? accept(String(year)) : refuse("A year has four digits.")
}

const readCode: Reader = (key, text, asOf) => {
  if (key.endsWith("placeOfService")) {
    const digits = /^(\d{1,2})(?!\d)/.exec(text)?.[1]
    return orRefuse(digits?.padStart(2, "0") ?? null, "A place of service is two digits, such as 11 for the office.")
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse("This needs letters or digits.")
  return readText(key, text, asOf)
}

const readRelationship: Reader = (key, text, asOf) => {
  const word = canonicalWord(key, text)
  if (key.startsWith("coverage.")) return orRefuse(word, "Say self, spouse, child or other.")
  return /\p{L}{2}/u.test(text) && !/^(sel|oth|par|prn|mth|fth|dau|chd|spo|sib|bro|sis)$/i.test(text) && !/\d/.test(text)
    ? readText(key, text, asOf)
    : orRefuse(word, "Say what this person is to the patient, such as mother or friend.")
}

const readers: Readonly<Record<KeyKind, Reader>> = {
  name: readName,
  text: readText,
  date: (key, text, asOf) => parseCalendarDate(text, asOf, key.endsWith(".birthDate") ? "birth" : "any"),
  "date-part": readDatePart,
  phone: (_key, text) => {
    const reading = parsePhone(text)
    return reading.ok ? accept(reading.value) : reading
  },
  "phone-part": readDigits,
  ssn: (_key, text) => parseSsn(text),
  "ssn-part": readDigits,
  sex: (key, text) => orRefuse(canonicalWord(key, text), "Say female, male or unknown."),
  state: (_key, text) => orRefuse(stateCode(text), "This is no state or territory; use two letters or the full name."),
  zip: (_key, text) => orRefuse(parseZip(text), "A ZIP code has five or nine digits."),
  zip4: (_key, text) => orRefuse(/^\d{4}$/.exec(text)?.[0] ?? null, "This box holds 4 digits."),
  relationship: readRelationship,
  amount: readAmount,
  choice: (key, text, asOf) => {
    const word = canonicalWord(key, text)
    return word === null ? readText(key, text, asOf) : accept(word)
  },
  "yes-no": (key, text) => orRefuse(canonicalWord(key, text), "Say yes or no."),
  npi: (_key, text) => {
    const digits = text.replace(/[\s-]/g, "")
    if (!/^\d{10}$/.test(digits)) return refuse("An NPI has ten digits.")
    return isNpi(digits) ? accept(digits) : refuse("This NPI's check digit is wrong; look for a mistyped digit.")
  },
  code: readCode,
  email: (_key, text) => orRefuse(isEmail(text) ? text : null, "An e-mail address looks like name@example.com.")
}

/**
 * What a person typed -> the record's canonical value (dates `YYYY-MM-DD`,
 * phones ten digits, amounts "25.00"), or why it cannot be. `asOf` is
 * `YYYY-MM-DD`, the day two-digit years and ages are read against.
 */
export const parseValue = (key: string, text: string, asOf: string): ValueReading => {
  const tidy = tidyText(text)
  if (tidy === "") return refuse("Nothing is typed here.")
  return readers[keyKind(key)](key, tidy, asOf)
}

/** A canonical value as people at a US desk write it; parseValue reads it back to the same value. */
export const displayValue = (key: string, value: string): string => {
  const kind = keyKind(key)
  if (kind === "date") return displayDate(value)
  if (kind === "phone") return displayPhone(value)
  if (kind === "ssn") return value.replace(/^(\d{3})(\d{2})(\d{4})$/, "$1-$2-$3")
  return value
}

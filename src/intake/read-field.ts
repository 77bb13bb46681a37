import { parseSsn } from "../patient/ssn"
import { parseZip } from "../patient/zip"
import { stateCode } from "../patient/states"
import { canonicalWord } from "../patient/synonyms"
import { isEmail } from "../patient/email"
import { suffixWord } from "../patient/person-name"
import { isUnit, readAddress } from "./find-addresses"
import { findDates } from "./find-dates"
import { findPhones, misreadDigits } from "./find-phones"
import { idAt } from "./read-ids"
import { kinOf } from "./kin"
import type { Meaning } from "./meaning"
import { readPhrase, readSex, readWord, valueText } from "./read-words"
import { type Party, type Sheet, say } from "./sheet"
import { isNoValue, nameInValue } from "./take-name"
import { parsePhone } from "../patient/phone"

/** A label's value: the text behind it, and where that begins in the whole. */
export type Value = { text: string; offset: number }

/** Reads one field of a person from the front of a value; gives how much was read, 0 for nothing. */
type FieldReader = (sheet: Sheet, party: Party, value: Value, meaning: Meaning) => number

const sure = (value: string, { offset }: Value, start: number, end: number, why: string) =>
  ({ value, start: offset + start, end: offset + end, why, certainty: "sure" }) as const

const labelled = "It stands beside its label."

export const sayDate = (
  sheet: Sheet,
  party: Party,
  date: ReturnType<typeof findDates>[number],
  offset: number,
  meaning: Pick<Meaning, "isForeign" | "order">
): void => {
  const [start, end] = [offset + date.start, offset + date.end]
  const [value] = date.values
  const why = isPlaceholder(value) ? "This looks like a placeholder, not a birth date." : date.message
  if (value === undefined || isPlaceholder(value)) {
    const candidates = date.possible.filter((one) => !isPlaceholder(one)).map((one) => ({ value: one, text: one }))
    party.doubts.push({ field: "birthDate", candidates, why, start, end })
    return
  }
  const isOpen = date.values.length > 1 && date.isNumeric && meaning.order === null && (meaning.isForeign || sheet.isDayFirst)
  if (isOpen)
    party.doubts.push({
      field: "birthDate",
      candidates: date.values.map((one) => ({ value: one, text: one })),
      why: "Day and month could be either way round.",
      start,
      end
    })
  else say(party, "birthDate", { value, start, end, why: "A date beside the words for date of birth.", certainty: "sure" })
}

const isPlaceholder = (date: string | undefined): boolean =>
  date !== undefined && (/^(19[01]\d)-01-01$/.test(date) || /^1911-11-11$/.test(date))

const readBirthDate: FieldReader = (sheet, party, value, meaning) => {
  const [date] = findDates(value.text, sheet.asOf, meaning.order, true)
  if (date && date.start <= 24) {
    sayDate(sheet, party, date, value.offset, meaning)
    return date.end
  }
  const { value: text, end } = valueText(value.text)
  const fixed = misreadDigits(text.slice(0, 12).trim())
  const [guess] = fixed === null ? [] : findDates(fixed, sheet.asOf, meaning.order, true)
  if (guess || (/\d/.test(text) && /^[\d/.\-?xX_\s]{4,12}$/.test(text) && !/^[0/.\-\s]+$/.test(text))) {
    const candidates = (guess?.values ?? []).map((one) => ({ value: one, text: one }))
    party.doubts.push({
      field: "birthDate",
      candidates,
      why: "This is not a clear, whole date.",
      start: value.offset,
      end: value.offset + end
    })
    return end
  }
  return 0
}

const readPhoneField: FieldReader = (_sheet, party, value, meaning) => {
  const field = meaning.kind === null ? "phone" : `phone.${meaning.kind}`
  const [phone] = findPhones(value.text)
  if (phone && phone.start <= 20) {
    if (phone.value !== null)
      say(party, phoneKindAfter(value.text.slice(phone.end)) ?? field, sure(phone.value, value, phone.start, phone.end, labelled))
    return phone.end
  }
  const { value: text, end } = valueText(value.text)
  const fixed = misreadDigits(
    text
      .replace(/\s*(x|ext).*$/i, "")
      .slice(0, 20)
      .trim()
  )
  const reading = fixed === null ? null : parsePhone(fixed)
  if (!reading?.ok) return 0
  party.doubts.push({
    field,
    candidates: [{ value: reading.value, text: text }],
    why: "Letters stand where digits should be.",
    start: value.offset,
    end: value.offset + end
  })
  return end
}

/** "(H)", "(cell)", "- work" after a number. */
export const phoneKindAfter = (after: string): string | null => {
  const mark =
    /^\s{0,2}(?:\(\s?|[-–]\s?)?(home|h|cell|c|mobile|m|mob|work|w|office|o|fax|f)(?:\s?\)|(?=\s*(?:$|[,;\n|]))|\s+(?=phone|number))/i
      .exec(after)?.[1]
      ?.toLowerCase()
  if (mark === undefined) return null
  if (/^h/.test(mark)) return "phone.home"
  if (/^(c|m)/.test(mark)) return "phone.mobile"
  return /^(w|o)/.test(mark) ? "phone.work" : "skip-phone"
}

const readFullName: FieldReader = (_sheet, party, value) => {
  const found = nameInValue(value.text)
  if (!found) return 0
  say(party, "name.full", sure(found.text, value, found.start, found.end, "It stands where the name belongs."))
  return found.end
}

const readNamePart =
  (part: "first" | "middle" | "last"): FieldReader =>
  (_sheet, party, value) => {
    const { value: text, end } = valueText(value.text)
    const bare = text.replace(/,.*$/, "")
    if (isNoValue(bare) || !/^\p{L}[\p{L}\p{M}\s.'’"“”()-]{0,50}$/u.test(bare) || bare.split(" ").length > 5) return 0
    const words = bare.split(" ")
    const suffix = part === "last" && words.length > 1 ? suffixWord(words.at(-1) ?? "") : null
    if (suffix !== null) say(party, "name.suffix", sure(words.pop() ?? "", value, 0, end, labelled))
    const nick = /["“(]([^"”)]+)["”)]/.exec(words.join(" "))?.[1]
    if (nick !== undefined && part === "first") say(party, "name.preferred", sure(nick, value, 0, end, labelled))
    const name = words
      .join(" ")
      .replace(/\s*["“(][^"”)]*["”)]\s*/, " ")
      .trim()
    say(party, `name.${part}`, sure(name, value, 0, end, labelled))
    return end
  }

const readNameWord =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = readPhrase(value.text)
    if (!found || !/^\p{L}[\p{L}.'’ -]{0,30}$/u.test(found.value)) return 0
    say(party, field, sure(found.value, value, 0, found.end, labelled))
    return found.end
  }

export const sayAddress = (
  party: Party,
  parts: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number,
  group: string,
  isWeak: boolean
): void => {
  for (const [part, value] of Object.entries(parts))
    if (value !== undefined)
      say(party, `${group}.${part}`, {
        value,
        start,
        end,
        why: "Part of an address in the text.",
        certainty: isWeak ? "check" : "sure",
        isWeak
      })
}

const addressEnd =
  /[^\S\n]{3,}|\t|;|\||(?:[,.]?\s+(?=(?:phone|ph|tel|cell|dob|d\.o\.b|email|e-mail|home phone|mobile|ssn)\b[\s.]{0,2}(?:[:#(\d]|phone|number|no\b)))/i

const readAddressField: FieldReader = (_sheet, party, value, meaning) => {
  const lead = value.text.length - value.text.trimStart().length
  const cut = addressEnd.exec(value.text.slice(lead))
  const raw = value.text.slice(lead, cut ? lead + cut.index : undefined)
  let text = raw.replace(/^["']|["']$/g, "").replace(/[^\S\n]*\n\s*/g, "\n")
  const sentence = /(\b\d{5}(?:-\d{4})?|\b[A-Z]{2})\.\s/.exec(text)
  if (sentence) text = text.slice(0, sentence.index + (sentence[1]?.length ?? 0))
  if (isNoValue(text) || !/\p{L}/u.test(text) || text.length > 200 || /^(same|see)\b/i.test(text.trim())) return 0
  const parts = readAddress(text)
  if (parts.line1 === undefined && parts.zip === undefined && parts.state === undefined && !/,/.test(text)) return 0
  sayAddress(
    party,
    parts,
    value.offset + lead,
    value.offset + lead + raw.length,
    meaning.field === "mailing" ? "mailing" : "address",
    false
  )
  return lead + raw.length
}

const readAddressPart =
  (part: "line1" | "line2" | "city" | "county" | "country"): FieldReader =>
  (_sheet, party, value, _meaning) => {
    if (part === "line1" && value.text.includes("\n")) return readAddressField(_sheet, party, value, { ..._meaning, field: "address" })
    const found = valueText(value.text)
    if (isNoValue(found.value) || found.value.length > 120) return 0
    const text = part === "city" ? found.value.replace(/,.*$/, "") : found.value
    if (part !== "line2" && !/\p{L}/u.test(text)) return 0
    if (part === "line1") {
      const parts = readAddress(found.value)
      if (parts.state !== undefined || parts.zip !== undefined)
        sayAddress(party, parts, value.offset, value.offset + found.end, "address", false)
      else if (parts.line2 === undefined && parts.city !== undefined && isUnit(parts.city))
        sayAddress(party, { line1: parts.line1, line2: parts.city }, value.offset, value.offset + found.end, "address", false)
      else say(party, "address.line1", sure(found.value, value, 0, found.end, labelled))
    } else if (part === "city" && /,/.test(found.value) && stateCode(found.value.replace(/^[^,]*,\s*/, "").slice(0, 20)) !== null) {
      const state = stateCode(found.value.replace(/^[^,]*,\s*/, ""))
      say(party, "address.city", sure(text, value, 0, found.end, labelled))
      if (state !== null) say(party, "address.state", sure(state, value, 0, found.end, labelled))
    } else say(party, `address.${part}`, sure(text, value, 0, found.end, labelled))
    return found.end
  }

const readState: FieldReader = (_sheet, party, value) => {
  const match = /^\s*([\p{L}.]+(?:\s[\p{L}.]+){0,2})/u.exec(value.text)
  const words = (match?.[1] ?? "").split(" ")
  for (let count = words.length; count >= 1; count--) {
    const text = words.slice(0, count).join(" ")
    const state = stateCode(text)
    if (state === null) continue
    const end = value.text.indexOf(text) + text.length
    say(party, "address.state", sure(state, value, 0, end, labelled))
    return end
  }
  return 0
}

const readZip: FieldReader = (_sheet, party, value) => {
  const match = /^\s*(\d{5}(?:[-\s]?\d{4})?(?!\d)|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)/.exec(value.text)
  const zip = parseZip(match?.[1] ?? "")
  if (!match || zip === null) return 0
  say(party, "address.zip", sure(zip, value, 0, match[0].length, labelled))
  return match[0].length
}

const readSsn: FieldReader = (_sheet, party, value) => {
  const match = /^[\s:#]*(\d{3}[-\s.]?\d{2}[-\s.]?\d{4})(?!\d)/.exec(value.text)
  if (match) {
    const reading = parseSsn(match[1] ?? "")
    if (reading.ok) say(party, "ssn", sure(reading.value, value, 0, match[0].length, labelled))
    return match[0].length
  }
  const text = valueText(value.text).value.slice(0, 12)
  const fixed = misreadDigits(text)
  const reading = fixed === null ? null : parseSsn(fixed)
  if (!reading?.ok) return 0
  party.doubts.push({
    field: "ssn",
    candidates: [{ value: reading.value, text }],
    why: "Letters stand where digits should be.",
    start: value.offset,
    end: value.offset + text.length
  })
  return text.length
}

const readEmail: FieldReader = (_sheet, party, value) => {
  const match = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.\p{L}{2,24}/u.exec(value.text.slice(0, 120))
  if (!match || match.index > 20 || !isEmail(match[0])) return 0
  say(party, "email", sure(match[0], value, match.index, match.index + match[0].length, labelled))
  return match.index + match[0].length
}

const readId =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = idAt(value.text, 0)
    if (!found) return 0
    say(party, field, sure(found.value, value, found.start, found.end, labelled))
    return found.end
  }

const readWordField =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const all = valueText(value.text).end
    const sentence = /[.]\s/.exec(value.text.slice(0, all))
    const end = sentence ? sentence.index : all
    const word = readWord(field, value.text.slice(0, end))
    if (word === null) return 0
    say(party, field, sure(word, value, 0, end, labelled))
    if (field === "language" && /interpreter (needed|required)|needs? (an )?interpreter/i.test(value.text.slice(0, end)))
      say(party, "interpreterNeeded", sure(/\bno\b/i.test(value.text.slice(0, end)) ? "no" : "yes", value, 0, end, labelled))
    return end
  }

const readYesNo: FieldReader = (_sheet, party, value) => {
  const { value: text, end } = valueText(value.text)
  const answer = canonicalWord("patient.interpreterNeeded", /^[\p{L}]+/u.exec(text)?.[0] ?? "")
  if (answer === null) return 0
  say(party, "interpreterNeeded", sure(answer, value, 0, end, labelled))
  return end
}

const readPhraseField =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = readPhrase(value.text)
    if (!found) return 0
    const status = field === "employer" ? canonicalWord("patient.employmentStatus", found.value) : null
    if (status !== null) say(party, "employmentStatus", sure(status, value, 0, found.end, labelled))
    else say(party, field, sure(found.value, value, 0, found.end, labelled))
    return found.end
  }

const readRelationship: FieldReader = (_sheet, party, value) => {
  const text = /^[\s(]*([\p{L}][\p{L} -]{1,24}?)\s*(?=$|[).,;/\n\t|]|\s{2,}|\s\d)/u.exec(value.text)
  const kin = text ? kinOf(text[1] ?? "") : null
  if (!text) return 0
  const word = kin ?? canonicalWord("guarantor.relationship", text[1] ?? "")
  if (word === null) return 0
  party.kin = word
  party.isKinOfWriter = false
  say(party, "relationship", sure(word, value, 0, text[0].length, labelled))
  return text[0].length
}

/** Readers by field; a field without one is skipped with its value. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = {
  "name.full": readFullName,
  "name.first": readNamePart("first"),
  "name.middle": readNamePart("middle"),
  "name.last": readNamePart("last"),
  "name.suffix": readNameWord("name.suffix"),
  "name.prefix": readNameWord("name.prefix"),
  "name.preferred": readNameWord("name.preferred"),
  birthDate: readBirthDate,
  sex: (_sheet, party, value) => {
    const sex = readSex(value.text)
    if (!sex) return 0
    say(party, "sex", sure(sex.value, value, 0, sex.end, labelled))
    return sex.end
  },
  gender: (_sheet, party, value) => {
    const { value: text, end } = valueText(value.text)
    const sex = readSex(value.text)
    if (sex) say(party, "gender", sure(sex.value, value, 0, sex.end, labelled))
    const identity = sex?.value === "F" || sex?.value === "M" ? null : readWord("genderIdentity", text)
    if (identity !== null) say(party, "genderIdentity", { ...sure(identity, value, 0, end, labelled), isWeak: true })
    return Math.max(sex?.end ?? 0, identity === null ? 0 : end)
  },
  phone: readPhoneField,
  address: readAddressField,
  mailing: readAddressField,
  "address.cityStateZip": readAddressField,
  "address.line1": readAddressPart("line1"),
  "address.line2": readAddressPart("line2"),
  "address.city": readAddressPart("city"),
  "address.county": readAddressPart("county"),
  "address.country": readAddressPart("country"),
  "address.state": readState,
  "address.zip": readZip,
  ssn: readSsn,
  email: readEmail,
  mrn: readId("mrn"),
  driverLicense: readId("driverLicense"),
  genderIdentity: readWordField("genderIdentity"),
  pronouns: readWordField("pronouns"),
  maritalStatus: readWordField("maritalStatus"),
  race: readWordField("race"),
  ethnicity: readWordField("ethnicity"),
  language: readWordField("language"),
  preferredContact: readWordField("preferredContact"),
  employmentStatus: readWordField("employmentStatus"),
  interpreterNeeded: readYesNo,
  employer: readPhraseField("employer"),
  occupation: readPhraseField("occupation"),
  relationship: readRelationship
}

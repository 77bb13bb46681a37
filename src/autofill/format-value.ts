import { keyKind } from "../patient/keys"
import { canonicalWord, wordsOf } from "../patient/synonyms"
import { chooseOption, wordsFor } from "./choose-option"
import type { FieldFact } from "./facts"
import { readForBox, type FillRecord } from "./fill-record"
import type { BoxFormat, PlannedField, RefusalReason, WriteAction, WriteOrder } from "./plan"

export type FormattedValue =
  | { ok: true; action: WriteAction; expectKind: WriteOrder["expectKind"]; shown: string }
  | { ok: false; reason: Extract<RefusalReason, "no-value" | "no-option-fits" | "too-long" | "cannot-format">; why: string }

const MONTH_WORDS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const asDate = (iso: string, pattern: string): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return null
  const [, year, month, day] = match as unknown as [string, string, string, string]
  return pattern
    .replace("YYYY", year)
    .replace("YY", year.slice(2))
    .replace("MMM", MONTH_WORDS[Number(month) - 1] ?? month)
    .replace("MM", month)
    .replace("DD", day)
}

const intoMask = (digits: string, pattern: string): string | null => {
  if (pattern.split("#").length - 1 !== digits.length) return null
  let at = 0
  return pattern.replace(/#/g, () => digits.charAt(at++))
}

const asZip = (zip: string, format: Extract<BoxFormat, { kind: "zip" }>): string => {
  const digits = /^(\d{5})(?:-?(\d{4}))?$/.exec(zip)
  if (!digits) return zip
  const [, five = "", four] = digits
  return format.digits === 5 || !four ? five : `${five}${format.hyphen ? "-" : ""}${four}`
}

const wantsInitial = (fact: FieldFact): boolean =>
  fact.maxlength === 1 ||
  fact.labels.concat({ text: fact.placeholder, kind: "placeholder" }).some(({ text }) => /^\s*(m\.?i\.?|(middle\s+)?initial)\b/i.test(text))

/** "First initial", "Initial of first name": one letter of it. */
const wantsFirstLetter = ({ labels }: FieldFact): boolean =>
  labels.some(({ text }) => /\b(first|given) (name )?init(ial)?\b|\binitial of (the )?(first|given)\b/i.test(text))

const COUNTS: Record<string, number> = { three: 3, four: 4, five: 5, six: 6 }

/** How many letters of a name the label asks for: "Last name (first 6)", "first five letters"; null where it asks for all. */
const lettersAsked = ({ labels, placeholder }: FieldFact): number | null => {
  const said = [...labels.map(({ text }) => text), placeholder].map((text) =>
    /\bfirst (\d|three|four|five|six)\b(?! names?\b)/i.exec(text)?.[1]?.toLowerCase()
  )
  const word = said.find((each) => each !== undefined)
  return word === undefined ? null : (COUNTS[word] ?? Number(word))
}

const IDENTIFIER = /\.(memberId|groupNumber|payerId)$|\.mrn$/

/** What fits a box too narrow for the value as it is written: an identifier without its dashes, as many letters as were asked for. */
const narrowed = ({ key, fact }: PlannedField, text: string, most: number): string => {
  if (text.length <= most) return text
  if (IDENTIFIER.test(key)) return text.replace(/[\s-]/g, "")
  return /\.name\.(first|last)$/.test(key) && lettersAsked(fact) === most ? text.slice(0, most) : text
}

/** A text box for a coded value wants the word, or the code where only that fits. */
const asWord = (key: string, value: string, maxlength: number | null): string => {
  if (keyKind(key) === "state") return value
  const word = wordsOf(key).find((each) => each.value === (canonicalWord(key, value) ?? value))?.text ?? value
  if (maxlength === null || word.length <= maxlength) return word
  return wordsFor(key, value).find((each) => each.length <= maxlength) ?? word
}

const CODED = new Set(["sex", "relationship", "choice", "yes-no"])

const asText = (planned: PlannedField, value: string): string | null => {
  const { format, fact, key } = planned
  switch (format.kind) {
    case "date":
      return asDate(value, format.pattern)
    case "phone":
    case "ssn":
      return intoMask(value, format.pattern)
    case "zip":
      return asZip(value, format)
    case "text": {
      if (/\.name\.middle$/.test(key) && wantsInitial(fact)) return value.slice(0, 1)
      if (/\.name\.first$/.test(key) && wantsFirstLetter(fact)) return value.slice(0, 1)
      const text = CODED.has(keyKind(key)) ? asWord(key, value, format.maxlength) : value
      return format.upperCase ? text.toUpperCase() : text
    }
    default:
      return null
  }
}

const expectKindOf = (key: string): WriteOrder["expectKind"] => {
  const kind = keyKind(key)
  if (kind === "date") return "date"
  if (kind === "phone") return "phone"
  if (kind === "ssn" || kind === "zip" || kind === "date-part") return "digits"
  return "text"
}

const tick = (value: string): FormattedValue => {
  const isYes = /^(yes|true|signature on file)$/i.test(value)
  return { ok: true, action: { kind: "tick", checked: isYes }, expectKind: "tick", shown: isYes ? "ticked" : "not ticked" }
}

const choose = (planned: PlannedField, value: string): FormattedValue => {
  const { fact, key } = planned
  if (fact.options.length === 0) {
    if (fact.control === "combobox")
      return { ok: true, action: { kind: "pick", texts: wordsFor(key, value) }, expectKind: "choice", shown: asWord(key, value, null) }
    return { ok: false, reason: "no-option-fits", why: "The list is empty so far." }
  }
  const index = chooseOption(key, value, fact.options)
  const option = index === null ? undefined : fact.options[index]
  if (index === null || !option) return { ok: false, reason: "no-option-fits", why: "None of the choices, or more than one, says this." }
  const { value: code, text } = option
  return { ok: true, action: { kind: "choose", index, value: code, text }, expectKind: "choice", shown: text || code }
}

/** The record's value in the form the box wants, or why it cannot be given. Made at the moment of writing and not kept. */
export const formatValue = (record: FillRecord, planned: PlannedField): FormattedValue => {
  const value = readForBox(record, planned)
  if (value === null || value === "") return { ok: false, reason: "no-value", why: "" }
  if (planned.format.kind === "tick") return tick(value)
  if (planned.format.kind === "choice") return choose(planned, value)
  const { maxlength } = planned.fact
  const most = maxlength !== null && maxlength > 0 ? maxlength : Infinity
  const whole = asText(planned, value)
  const text = whole === null ? null : narrowed(planned, whole, most)
  if (text === null) return { ok: false, reason: "cannot-format", why: "The value cannot be written the way this box wants it." }
  if (text.length > most) return { ok: false, reason: "too-long", why: `The box takes ${most} characters, the value has ${text.length}.` }
  return { ok: true, action: { kind: "type", text }, expectKind: expectKindOf(planned.key), shown: text }
}

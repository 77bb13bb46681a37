import { parseCalendarDate } from "../../patient/calendar-date"
import { isPossibleMbi } from "../../patient/mbi"
import { parseValue } from "../../patient/parse-value"
import { canonicalWord } from "../../patient/synonyms"
import type { Value } from "./field-reader"
import { findDates } from "./find-dates"
import { splitPayer } from "./find-payer"
import { findPhones } from "./find-phones"
import { isNoValue } from "./no-value"
import { idAt } from "./read-ids"
import { readPhrase, valueText } from "./read-words"
import { type CoverSlot, type Said, type Sheet, sayCover } from "./sheet"

const payerEnd =
  /[,;(|\t\n]|\s{2,}|\s[-–—/]\s|\.\s|\.$|\s(?=(?:id|member|policy|pol|grp|group|subscriber|effective|eff|phone|ph|plan(?=\s*[:#]|\s+(?:name|id|type))|mem|ins|dob|and|with|as|is|for|through|primary|secondary|supplemental|supplement|number)\b)|\s#|\s(?=[A-Z]{0,4}\d)/i

const noCover =
  /^(none|n\/?a|no|yes|self[- ]?pay|cash|uninsured|not insured|no insurance|nil|unknown|same|see\b.*|on file|attached|card\b.*|tbd|pending|private pay|\$.*|[-–—])$/i

const saidAt = (value: string, offset: number, start: number, end: number, why = "It stands beside its label."): Said => ({
  value,
  start: offset + start,
  end: offset + end,
  why,
  certainty: "sure"
})

/** Company, plan and plan type out of a printed insurer. */
export const sayPayer = (sheet: Sheet, slot: CoverSlot, printed: string, offset: number, why: string): void => {
  for (const [field, value] of Object.entries(splitPayer(printed)))
    sayCover(sheet, slot, field, saidAt(value, offset, 0, printed.length, why))
}

export const sayMemberId = (
  sheet: Sheet,
  slot: CoverSlot,
  found: NonNullable<ReturnType<typeof idAt>>,
  offset: number,
  field = "memberId"
): void => {
  if (!found.isDoubtful) sayCover(sheet, slot, field, saidAt(found.value, offset, found.start, found.end))
  else {
    const candidates = [found.value, found.value.replace(/[Oo]/g, "0").replace(/[Il]/g, "1")].map((value) => ({ value, text: value }))
    sheet.coverDoubts.push({
      slot,
      doubt: { field, candidates, why: "A letter and a digit look alike here.", start: offset + found.start, end: offset + found.end }
    })
  }
}

const readPayer = (sheet: Sheet, slot: CoverSlot, { text, offset }: Value): number => {
  const lead = /^[\s"'*]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(lead)
  const cut = payerEnd.exec(rest)
  const printed = rest.slice(0, cut ? cut.index : undefined).replace(/["'.\s]+$/, "")
  if (printed === "" || noCover.test(printed) || isNoValue(printed) || !/\p{L}{2}/u.test(printed) || printed.length > 80) return 0
  sayPayer(sheet, slot, printed, offset + lead, "It stands where the insurance company belongs.")
  return lead + printed.length
}

const readCoverDate = (field: string, sheet: Sheet, slot: CoverSlot, { text, offset }: Value): number => {
  const [date] = findDates(text, sheet.asOf, null, true)
  const reading = date && date.start <= 16 ? parseCalendarDate(date.text, sheet.asOf, "any") : null
  if (!date || !reading?.ok) return 0
  sayCover(sheet, slot, field, saidAt(reading.value, offset, date.start, date.end))
  return date.end
}

/** Reads one field of a coverage from the front of a value; gives how much was read, 0 for nothing. */
export const readCoverField = (sheet: Sheet, slot: CoverSlot, field: string, value: Value): number => {
  const { text, offset } = value
  if (field === "payerName") return readPayer(sheet, slot, value)
  if (field === "effectiveDate" || field === "terminationDate") return readCoverDate(field, sheet, slot, value)
  if (field === "memberId" || field === "groupNumber" || field === "payerId") {
    const found = idAt(text, 0)
    if (!found) return 0
    sayMemberId(sheet, slot, found, offset, field)
    if (field === "memberId" && isPossibleMbi(found.value) && !sheet.cover.get(slot)?.has("payerName"))
      sayCover(sheet, slot, "payerName", {
        ...saidAt("Medicare", offset, found.start, found.end, "The ID is a Medicare number."),
        certainty: "check",
        isWeak: true
      })
    return found.end
  }
  if (field === "copay") {
    const match = /^\s*(?:pcp\s*)?(\$?\s?\d{1,4}(?:\.\d\d)?)(?![\d%])/i.exec(text)
    const amount = match ? parseValue("coverage.primary.copay", match[1] ?? "", sheet.asOf) : null
    if (!match || !amount?.ok) return 0
    sayCover(sheet, slot, "copay", saidAt(amount.value, offset, 0, match[0].length))
    return match[0].length
  }
  if (field === "payerPhone") {
    const [phone] = findPhones(text)
    if (!phone || phone.start > 12) return 0
    if (phone.value !== null) sayCover(sheet, slot, "phone", saidAt(phone.value, offset, phone.start, phone.end))
    return phone.end
  }
  if (field === "relationship-of-patient") {
    const { value: said, end } = valueText(text)
    const word =
      canonicalWord("coverage.primary.relationship", said) ??
      canonicalWord("coverage.primary.relationship", /^[\p{L}]+/u.exec(said)?.[0] ?? "")
    if (word === null) return 0
    sayCover(sheet, slot, "relationship", saidAt(word, offset, 0, end))
    return end
  }
  const phrase = readPhrase(text)
  if (!phrase || noCover.test(phrase.value)) return 0
  const type = field === "planType" ? (canonicalWord("coverage.primary.planType", phrase.value) ?? phrase.value) : phrase.value
  sayCover(sheet, slot, field, saidAt(type, offset, 0, phrase.end))
  return phrase.end
}

export const coverFields: ReadonlySet<string> = new Set(
  "payerName planName planType memberId groupNumber payerId effectiveDate terminationDate copay payerPhone relationship-of-patient".split(
    " "
  )
)

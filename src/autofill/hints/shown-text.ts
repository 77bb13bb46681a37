import { parseCalendarDate } from "../../patient/calendar-date"

/** True for a value the page hides in part ("***-**-6701"), or a mask that is not filled yet ("03/__/____"): nothing can be said of it. */
export const isHalfShown = (text: string): boolean => /[*•●_…]|x{3,}[- ]?[x\d]|\b(mm|dd|yyyy)\b/i.test(text)

/** True for words that stand for nothing: "N/A", "none", "000". */
export const isNoValue = (text: string): boolean => /^(n\/?a|none|no|nil|unknown|unk|tbd|same|[0\s.-]+|-+)$/i.test(text.trim())

/** Letters and digits alone, in capitals: how IDs are compared. */
export const bareId = (text: string): string => text.replace(/[\s.–-]/g, "").toUpperCase()

/** The first word of a text such as "11 - Office" or "E11.9 Type 2". */
export const firstWord = (text: string): string => text.trim().split(/[\s:–,;|]|-\s|\s-/)[0] ?? ""

/** A whole date of the page as `YYYY-MM-DD`; null when it is none, or half typed. */
export const dateIn = (text: string | null, asOf: string): string | null => {
  if (text === null || isHalfShown(text)) return null
  const reading = parseCalendarDate(text, asOf, "any")
  return reading.ok ? reading.value : null
}

/** Days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** A calendar date so many days later. */
export const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Whole years from a birth date on a day. */
export const yearsOld = (birthDate: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0)

/** Dollars of a text; null when it is no amount. */
export const amountIn = (text: string | null): number | null => {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,2})?$/.exec((text ?? "").trim())
  return match ? Number(`${(match[1] ?? "").replace(/,/g, "")}${match[2] ?? ""}`) : null
}

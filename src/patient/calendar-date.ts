import { getDaysInMonth } from "date-fns"
import { monthNumber } from "./months"

/** What a date may be: nobody is born tomorrow, cover may end next year. */
export type DateRule = "birth" | "any"
export type DateReading = { ok: true; value: string } | { ok: false; message: string }

/** Year, month and day as typed; year still with the digits that were given. */
type Parts = { year: string; month: number; day: number }

const monthNames = "January February March April May June July August September October November December".split(" ")

const pad = (n: number, width = 2): string => String(n).padStart(width, "0")

const ordinal = (n: number): string => {
  const ending = n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th"
  return `${n}${ending}`
}

/** Days of a month; February of year 2000 stands for a leap year. */
const daysIn = (year: number, month: number): number => getDaysInMonth(new Date(year, month - 1, 1))

/** "1985-03-04" -> parts; null for anything that is not a real calendar date in that form. */
export const partsOfDate = (iso: string): { year: number; month: number; day: number } | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

/** Two digits -> the year they stand for on `asOf`: birth years lie behind, others as near as can be. */
const fullYear = (digits: string, month: number, day: number, asOf: string, rule: DateRule): number => {
  const given = Number(digits)
  if (digits.length !== 2) return given
  const thisYear = Number(asOf.slice(0, 4))
  const sameCentury = thisYear - (thisYear % 100) + given
  if (rule === "birth") return `${pad(sameCentury, 4)}-${pad(month)}-${pad(day)}` <= asOf ? sameCentury : sameCentury - 100
  return [sameCentury - 100, sameCentury, sameCentury + 100].reduce((best, year) =>
    Math.abs(year - thisYear) < Math.abs(best - thisYear) ? year : best
  )
}

const refuse = (message: string): DateReading => ({ ok: false, message })

/** Real day of a real month, in a time that fits the rule. */
export const checkDate = ({ year: digits, month, day }: Parts, asOf: string, rule: DateRule): DateReading => {
  if (month < 1 || month > 12) return refuse("A year has only twelve months.")
  if (day < 1) return refuse("A day cannot be zero.")
  const name = monthNames[month - 1] ?? ""
  if (day > daysIn(2000, month)) return refuse(`${name} has no ${ordinal(day)}.`)
  const year = fullYear(digits, month, day, asOf, rule)
  if (year < 1) return refuse("This date needs a year.")
  if (day > daysIn(year, month)) return refuse(`${name} has no ${ordinal(day)} in that year.`)
  const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (rule === "birth") {
    if (value > asOf) return refuse("A birth date cannot be in the future.")
    if (value < `${pad(Number(asOf.slice(0, 4)) - 125, 4)}${asOf.slice(4)}`) return refuse("Nobody alive is older than 125 years.")
  } else if (year !== 9999 && (year < 1900 || year > 2199)) return refuse("This year is too far away.")
  return { ok: true, value }
}

const digits = (year: string, month: string, day: string): Parts => ({ year, month: Number(month), day: Number(day) })

/** Every way the text can be cut into year, month and day, the American way first. */
export const readingsOfDate = (text: string): Parts[] => {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)(st|nd|rd|th|º|°)(?![a-z])/g, "")
    .replace(/[t ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?\s*(am|pm|z|[+-]\d\d:?\d\d)?$/, "")
    .replace(/[\s,./\\–-]+/g, " ")
    .trim()
  const compact = /^(\d{6}|\d{8})$/.exec(tidy)
  if (compact) {
    const all = tidy.length === 6 ? [digits(tidy.slice(4), tidy.slice(0, 2), tidy.slice(2, 4))] : []
    if (tidy.length === 8) {
      all.push(digits(tidy.slice(4), tidy.slice(0, 2), tidy.slice(2, 4)))
      all.push(digits(tidy.slice(0, 4), tidy.slice(4, 6), tidy.slice(6)))
      all.push(digits(tidy.slice(4), tidy.slice(2, 4), tidy.slice(0, 2)))
    }
    const sound = all.filter((p) => p.month >= 1 && p.month <= 12 && p.day >= 1 && p.day <= 31 && !/^0/.test(p.year.padStart(4, "1")))
    return sound.length > 0 ? sound.slice(0, 1) : all.slice(0, 1)
  }
  const yearFirst = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(tidy)
  if (yearFirst) return [digits(yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? "")]
  const numbers = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/.exec(tidy)
  if (numbers) {
    const [, a = "", b = "", year = ""] = numbers
    return a === b ? [digits(year, a, b)] : [digits(year, a, b), digits(year, b, a)]
  }
  return wordy(
    tidy
      .replace(/\b(the|of|de|del|day|on|sun|mon|tues?|wed|thu(rs)?|fri|sat)(nes|urs|ur)?(day)?\b/g, " ")
      .replace(/\s+/g, " ")
      .trim()
  )
}

const wordy = (tidy: string): Parts[] => {
  const match =
    /^(?<m>\p{L}+) ?(?<d>\d{1,2}) (?<y>\d{4}|\d{2})$/u.exec(tidy) ??
    /^(?<d>\d{1,2}) ?(?<m>\p{L}+) ?(?<y>\d{4}|\d{2})$/u.exec(tidy) ??
    /^(?<y>\d{4}) ?(?<m>\p{L}+) ?(?<d>\d{1,2})$/u.exec(tidy)
  const month = monthNumber(match?.groups?.["m"] ?? "")
  return match?.groups && month !== null ? [{ year: match.groups["y"] ?? "", month, day: Number(match.groups["d"]) }] : []
}

/**
 * A date as typed at a US desk -> `YYYY-MM-DD`, or one plain sentence. Month
 * first where both orders fit; day first only where nothing else can be meant.
 */
export const parseCalendarDate = (text: string, asOf: string, rule: DateRule): DateReading => {
  const readings = readingsOfDate(text)
  const [first, second] = readings
  if (first === undefined) {
    return refuse(/\d/.test(text) ? "A date needs month, day and year, like 03/04/1985." : "This is not a date; type it like 03/04/1985.")
  }
  const answer = checkDate(first, asOf, rule)
  return answer.ok || second === undefined || first.month <= 12 ? answer : checkDate(second, asOf, rule)
}

/** "1985-03-04" -> "03/04/1985", the American way; anything else as it stands. */
export const displayDate = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$2/$3/$1")

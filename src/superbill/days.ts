import { partsOfDate } from "../patient/calendar-date"

/** Days since 1 January 1970 of a real date. Throws at any other text: the callers hold checked dates. */
const dayNumber = (date: string): number => {
  const parts = partsOfDate(date)
  if (!parts) throw new RangeError("not a real date in the form YYYY-MM-DD")
  // Set apart from the constructor, which takes the years 1 to 99 for 1901 to 1999.
  return Math.round(new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day) / 86_400_000)
}

const dateOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one real date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The same day `years` calendar years later; 29 February counts as 1 March where there is none. */
export const yearsLater = (date: string, years: number): string => {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`
  return partsOfDate(later) ? later : later.replace(/-02-29$/, "-03-01")
}

/** Monday to Friday; 1 January 1970 was a Thursday. */
const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5

/** Weekdays (Monday to Friday) after `from`, up to and including `to`, without the holidays given; 0 when `to` is not later. */
export const businessDaysAfter = (from: string, to: string, holidays: readonly string[] = []): number => {
  const [first, last] = [dayNumber(from) + 1, dayNumber(to)]
  if (last < first) return 0
  const weeks = Math.floor((last - first + 1) / 7)
  let count = weeks * 5
  for (let day = first + weeks * 7; day <= last; day++) if (isWeekday(day)) count++
  const off = new Set(holidays.filter((each) => partsOfDate(each)).map(dayNumber))
  return count - [...off].filter((day) => day >= first && day <= last && isWeekday(day)).length
}

/** The date `count` business days after `from` (count 1 or more). */
export const addBusinessDays = (from: string, count: number, holidays: readonly string[] = []): string => {
  let day = dayNumber(from)
  for (let left = count; left > 0;) {
    day++
    if (isWeekday(day) && !holidays.includes(dateOfDay(day))) left--
  }
  return dateOfDay(day)
}

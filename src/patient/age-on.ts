import { partsOfDate } from "./calendar-date"

/** Whole years completed on `asOf`; null when either is no date or the birth lies ahead. Born 29 February: on 1 March. */
export const yearsOn = (birthDate: string, asOf: string): number | null => {
  const born = partsOfDate(birthDate)
  const now = partsOfDate(asOf)
  if (!born || !now || birthDate > asOf) return null
  return now.year - born.year - (asOf.slice(5) < birthDate.slice(5) ? 1 : 0)
}

const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** "41 y", "7 mo" (under two years), "12 d" (under a month); "" when there is no age to say. */
export const ageOn = (birthDate: string, asOf: string): string => {
  const years = yearsOn(birthDate, asOf)
  const born = partsOfDate(birthDate)
  const now = partsOfDate(asOf)
  if (years === null || !born || !now) return ""
  if (years >= 2) return `${years} y`
  const months = (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0)
  if (months >= 1) return `${months} mo`
  return `${dayNumber(now.year, now.month, now.day) - dayNumber(born.year, born.month, born.day)} d`
}

import { partsOfDate } from "../../patient/calendar-date"

/** A real calendar date of the years 1900 to 2199; a year like 0026 is a slip of the keys. */
export const isPlausibleDate = (text: string): boolean => {
  const parts = partsOfDate(text)
  return parts !== null && parts.year >= 1900 && parts.year <= 2199
}

/** Why a date is not taken, in a sentence. */
export const whyNoDate = (text: string): string =>
  partsOfDate(text) ? "The year is out of reach: years run from 1900 to 2199." : "This is no calendar date; write it like 2026-03-10."

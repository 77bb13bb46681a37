import { partsOfDate } from "../patient/calendar-date"

/** Missing, null, or a text of only white space. A number or a flag is never blank. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "")

/** A value as text. A number or flag reads as it is written; a list or an object reads as something no format allows. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  return value === undefined || value === null ? "" : "(not text)"
}

/** For comparing procedure codes: trimmed and upper-cased. */
export const codeOf = (value: unknown): string => textOf(value).trim().toUpperCase()

/** A diagnosis as the key of the ICD-10-CM table: trimmed, upper-cased, every dot removed. */
export const diagnosisKey = (value: unknown): string => codeOf(value).replaceAll(".", "")

/** A JSON number, or null; digits in a text are no number. */
export const numberOf = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null)

/** A real calendar date in `YYYY-MM-DD`, or null. */
export const dateOf = (value: unknown): string | null => (typeof value === "string" && partsOfDate(value) !== null ? value : null)

/** A member ID as it is compared: spaces and hyphens removed, upper-cased. */
export const cleanedMemberId = (value: unknown): string => textOf(value).replace(/[ -]/g, "").toUpperCase()

/** Units a line can be billed with: a whole number of 1 or more; null otherwise. */
export const unitsOf = (value: unknown): number | null => {
  const units = numberOf(value)
  return units !== null && Number.isInteger(units) && units >= 1 ? units : null
}

import type { FieldReading } from "./read-field"
import { readPhrase } from "./read-phrase"
import { isDate, isPhone, joinDatum, settleDatum, spanOf, withoutDateForm } from "./settle-datum"

/** A box together with the boxes that share its caption, in page order. */
export type Run = { readings: FieldReading[]; position: number }

const byItsWords = (whole: string, reading: FieldReading): string | null => {
  for (const evidence of [...reading.visible, ...reading.hidden]) {
    for (const datum of [evidence.datum, ...withoutDateForm(evidence.reading.datums)]) {
      const joined = datum && datum !== whole ? joinDatum(whole, datum) : null
      if (joined && joined !== whole) return joined
    }
  }
  return null
}

/** "Name (Last, First, Middle)" or "City, State, ZIP" over as many boxes: the caption's own order. */
const byCaption = (whole: string, reading: FieldReading, run: Run): string | null => {
  const caption = reading.group ?? reading.visible[0]
  if (!caption) return null
  const listed = /\(([^)]*[,/][^)]*)\)/.exec(caption.text)?.[1] ?? caption.text
  const parts = listed.split(/[,/&]|\band\b/i).map((piece) => joinDatum(whole, settleDatum(readPhrase(piece)) ?? ""))
  return parts.length === run.readings.length && parts.every((part) => part !== null) ? (parts[run.position] ?? null) : null
}

const DATE_PLACES: Record<"yearFirst" | "monthFirst", readonly string[]> = {
  yearFirst: ["year", "month", "day"],
  monthFirst: ["month", "day", "year"]
}
const PHONE_PLACES = ["area", "prefix", "line"]

/** "Name", "Phone", "Relationship" under one caption are three data, not three parts of the second. */
const asksAnother = (whole: string, { visible }: FieldReading): boolean =>
  visible.some(({ datum, quality }) => datum !== null && quality === "exact" && datum !== whole && joinDatum(whole, datum) === null)

const SAYS_SPAN = /\bdates\b|\bdate\(s\)|\brange\b|\bperiod\b/i

/** "From / to" in one caption. */
export const saysBothEnds = (caption: string): boolean => /\bfrom\b.*\b(to|thru|through)\b/i.test(caption)

/** "Dates of service from / to" over two boxes, or over six that are month, day and year of each. */
const bySpan = (whole: string, { fact }: FieldReading, run: Run): string | null => {
  const span = spanOf(whole)
  const count = run.readings.length
  const caption = fact.group || (fact.labels[0]?.text ?? "")
  if (!span || span[0] === span[1] || (count !== 2 && count !== 6) || !(saysBothEnds(caption) || SAYS_SPAN.test(caption))) return null
  if (run.readings.some((each) => asksAnother(whole, each))) return null
  const end = span[run.position < count / 2 ? 0 : 1]
  return count === 2 ? end : `${end}.${DATE_PLACES.monthFirst[run.position % 3] ?? ""}`
}

const byPlace = (whole: string, run: Run): string | null => {
  const count = run.readings.length
  if (run.readings.some((each) => asksAnother(whole, each))) return null
  if (count === 3 && isDate(whole)) {
    const order = run.readings[0]?.fact.maxlength === 4 ? DATE_PLACES.yearFirst : DATE_PLACES.monthFirst
    return `${whole}.${order[run.position] ?? ""}`
  }
  // The second box holds prefix and line together, for which there is no key.
  if (count === 2 && isPhone(whole) && run.position === 0 && run.readings[0]?.fact.maxlength === 3) return `${whole}.area`
  if (count === 3 && isPhone(whole)) return `${whole}.${PHONE_PLACES[run.position] ?? ""}`
  if (count === 3 && whole === "ssn") return `ssn.part${run.position + 1}`
  if (count === 2 && whole === "address.zip") return run.position === 0 ? "address.zip" : "address.zip4"
  return null
}

/** The part of a whole that one box of a run holds: by its own words or id, by the caption's order, else by its place. */
export const partOfRun = (whole: string, reading: FieldReading, run: Run): string | null =>
  bySpan(whole, reading, run) ??
  byItsWords(whole, reading) ??
  (run.readings.length < 2 ? null : (byCaption(whole, reading, run) ?? byPlace(whole, run)))

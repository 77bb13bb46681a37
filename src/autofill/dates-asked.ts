import type { DatumDecision, DatumFound } from "./decide-datum"
import { noEvidence, type FieldReading } from "./read-field"

const BARE_DATE = /^\W*(inquiry|request|check|benefits?)?\s*date\W*$/i

/** Headings under which "From date" is the beginning of something else. */
const OF_SOMETHING_ELSE = /coverage|polic|plan|employ|prior|previous|hospital|unable|admi|stay|absen|residen/i

const isDateBox = ({ fact, title }: FieldReading): boolean =>
  (fact.type === "date" || /\bdate\b/i.test(title)) && !OF_SOMETHING_ELSE.test(`${fact.sections.at(-1) ?? ""} ${fact.group}`)

/**
 * On an eligibility page "From date", "To date" are the days the coverage is asked for, and so is "Date" where no other is. The
 * words are too common to say so on any other page.
 */
export const datesAsked = (readings: readonly FieldReading[], said: readonly (DatumDecision | null)[]): (DatumDecision | null)[] => {
  const found = (reading: FieldReading, datum: string): DatumFound => ({
    datum,
    evidence: reading.visible[0] ?? noEvidence("label", reading.title),
    strength: "near"
  })
  const isOfSpan = (at: number, datum: string): boolean => said[at]?.datum === datum && isDateBox(readings[at]!)
  const hasDate = said.some((each, at) => each?.datum === "serviceDate" || isOfSpan(at, "part.from"))
  return said.map((decision, at) => {
    const reading = readings[at]
    if (!reading || !decision || reading.fact.row !== null) return decision
    if (isOfSpan(at, "part.from")) return found(reading, "serviceDate")
    if (isOfSpan(at, "part.to") && at > 0 && isOfSpan(at - 1, "part.from")) return found(reading, "serviceDateTo")
    const isBare = decision.datum === null && decision.refusal === "not-known" && BARE_DATE.test(reading.title) && !reading.around.signing
    return isBare && !hasDate ? found(reading, "serviceDate") : decision
  })
}

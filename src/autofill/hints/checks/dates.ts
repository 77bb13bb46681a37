import { parseCalendarDate } from "../../../patient/calendar-date"
import type { Check } from "../check"
import { dateIn, isHalfShown } from "../shown-text"

/** The box where the same time begins. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/serviceDateTo$/, "serviceDate"],
  [/dateTo$/, "dateFrom"],
  [/unableToWorkTo$/, "unableToWorkFrom"],
  [/hospitalizationTo$/, "hospitalizationFrom"],
  [/terminationDate$/, "effectiveDate"]
]

/** Dates that no event to come can have. */
const isPast = /^claim\.(illnessDate|accidentDate|hospitalizationFrom)$/

/** A day of the calendar at all. */
export const anyDate: Check = ({ text }, { asOf }, key) => {
  if (isHalfShown(text) || !/\d/.test(text) || text.replace(/\D/g, "").length < 4) return null
  const reading = parseCalendarDate(text, asOf, "any")
  if (!reading.ok) return { said: reading.message }
  return isPast.test(key) && reading.value > asOf ? { said: "This date lies in the future." } : null
}

/** The end is not before the beginning. */
export const dateOrder: Check = ({ text }, { asOf, valueOf }, key) => {
  const begins = beginnings.find(([pattern]) => pattern.test(key))
  const end = dateIn(text, asOf)
  const start = begins ? dateIn(valueOf(key.replace(begins[0], begins[1])), asOf) : null
  return end !== null && start !== null && end < start ? { said: "This date lies before the one where it begins." } : null
}

/** The date of service lies within the cover that stands on the page. */
export const serviceDateCover: Check = ({ text }, { asOf, valueOf }) => {
  const seen = dateIn(text, asOf)
  if (seen === null) return null
  const from = dateIn(valueOf("coverage.primary.effectiveDate"), asOf)
  const to = dateIn(valueOf("coverage.primary.terminationDate"), asOf)
  if (from !== null && seen < from)
    return { said: "On this page the cover begins after this date of service: check which plan was in force." }
  return to !== null && seen > to
    ? { said: "On this page the cover ends before this date of service: check which plan was in force." }
    : null
}

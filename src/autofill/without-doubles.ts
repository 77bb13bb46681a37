import type { Meaning } from "./plan"
import type { FieldReading } from "./read-field"

const CONFIRMS = /\b(confirm|verify|re-?enter|repeat|again|retype)\b/i
const SEARCHES = /\b(search|find|lookup|look up|filter)\b/i

const PREFERRED = /\b(preferred|primary|main)\b/i

/** "Select provider", with a list of records saved before: it fills the boxes beside it, which ask the same. */
const PICKS = /^\W*(select|choose|pick)\b/i
const isPicker = ({ fact, title }: FieldReading): boolean => /^(select|combobox)$/.test(fact.control) && PICKS.test(title)

const isSearch = (reading: FieldReading): boolean => [...reading.fact.sections, reading.title].some((text) => SEARCHES.test(text))

const isBetter = (reading: FieldReading, earlier: FieldReading): boolean =>
  (isSearch(earlier) && !isSearch(reading)) ||
  (isPicker(earlier) && !isPicker(reading)) ||
  (PREFERRED.test(reading.title) && !PREFERRED.test(earlier.title))

/** Eligibility pages offer several ways to ask ("by ID", "by name and birth date"): the same datum stands in each block. */
const isAskedAgain = (reading: FieldReading, earlier: FieldReading, isEligibility: boolean): boolean =>
  isEligibility && reading.place !== earlier.place

/**
 * Two boxes of one form that read as the same datum of the same person: the
 * second is somebody the page did not name, or a search above the form. The
 * better one stays; the other is refused, because a guess here writes one
 * person's data into another's box.
 */
export const withoutDoubles = (fields: readonly { reading: FieldReading; meaning: Meaning }[], isEligibility: boolean): Meaning[] => {
  const result = fields.map(({ meaning }) => meaning)
  const kept = new Map<string, { reading: FieldReading; at: number }>()
  fields.forEach(({ reading, meaning }, at) => {
    if (meaning.key === null || meaning.key === "coverage.priority") return
    const place = `${reading.fact.form}:${meaning.key}`
    const earlier = kept.get(place)
    if (!earlier || isBetter(reading, earlier.reading)) kept.set(place, { reading, at })
    if (!earlier || CONFIRMS.test(reading.title) || isAskedAgain(reading, earlier.reading, isEligibility)) return
    const winner = kept.get(place) ?? earlier
    const loser = winner === earlier ? at : earlier.at
    result[loser] = { key: null, refusal: "two-readings", why: `another box already reads as this: "${winner.reading.title}"` }
  })
  return result
}

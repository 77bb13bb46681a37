import type { Meaning } from "./plan"
import type { FieldReading } from "./read-field"

const CONFIRMS = /\b(confirm|verify|re-?enter|repeat|again|retype)\b/i
const SEARCHES = /\b(search|find|lookup|look up|filter)\b/i

const isSearch = (reading: FieldReading): boolean => [...reading.fact.sections, reading.title].some((text) => SEARCHES.test(text))

/**
 * Two boxes of one form that read as the same datum of the same person: the
 * second is somebody the page did not name, or a search above the form. The
 * better one stays; the other is refused, because a guess here writes one
 * person's data into another's box.
 */
export const withoutDoubles = (readings: readonly FieldReading[], meanings: readonly Meaning[]): Meaning[] => {
  const result = [...meanings]
  const firstByKey = new Map<string, number>()
  readings.forEach((reading, at) => {
    const meaning = result[at]!
    if (meaning.key === null || meaning.key === "coverage.priority") return
    const place = `${reading.fact.form}:${meaning.key}`
    const before = firstByKey.get(place)
    if (before === undefined) {
      firstByKey.set(place, at)
      return
    }
    if (CONFIRMS.test(reading.title)) return
    const earlier = readings[before]!
    // The same box drawn twice for two layouts, or a page that asks again under the very same words and heading.
    const isPreferred = /\b(preferred|primary|main)\b/i
    const isBetter = (isSearch(earlier) && !isSearch(reading)) || (isPreferred.test(reading.title) && !isPreferred.test(earlier.title))
    const loses = isBetter ? before : at
    if (loses === before) firstByKey.set(place, at)
    result[loses] = {
      key: null,
      refusal: "two-readings",
      why: `another box already reads as this: "${(loses === at ? earlier : reading).title}"`
    }
  })
  return result
}

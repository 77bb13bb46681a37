import { isClosedSection, isSigning, readPhrase, type Rank } from "./read-phrase"
import { personOfSections, rankOfSections, type SettledPerson } from "./settle-people"

/** What the headings around a box say, read once for all boxes under them. */
export type PlaceReading = {
  person: SettledPerson | null
  rank: Rank | null
  isMailing: boolean
  isBilling: boolean
  isChild: boolean
  /** The heading that closes the block ("Allergies"), or null. */
  closed: string | null
  /** The heading over something that is signed, or null. */
  signing: string | null
}

const readAnew = (sections: readonly string[]): PlaceReading => ({
  person: personOfSections(sections),
  rank: rankOfSections(sections),
  isMailing: sections.some((heading) => readPhrase(heading).isMailing),
  isBilling: sections.some((heading) => readPhrase(heading).isBilling),
  isChild: sections.some((heading) => readPhrase(heading).isChild),
  closed: sections.find(isClosedSection) ?? null,
  signing: sections.find(isSigning) ?? null
})

const MOST_PLACES = 5000
const cache = new Map<string, PlaceReading>()

/** `place` is the sections' own joined text, the key under which the reading is kept. */
export const readPlace = (place: string, sections: readonly string[]): PlaceReading => {
  const known = cache.get(place)
  if (known) return known
  if (cache.size > MOST_PLACES) cache.clear()
  const reading = readAnew(sections)
  cache.set(place, reading)
  return reading
}

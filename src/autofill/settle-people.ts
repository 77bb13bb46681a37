import type { Who } from "./dictionary/people-words"
import type { Evidence } from "./read-field"
import { readPhrase, type Rank } from "./read-phrase"

/** A person, and whether it is their employer that is meant. */
export type SettledPerson = { who: Who; isEmployer: boolean }

/** Where several people stand in one text, the first of these is meant: "parent / guarantor" is the guarantor. */
const ORDER: readonly Who[] = [
  "emergency",
  "guarantor",
  "other",
  "referring",
  "pcp",
  "pharmacy",
  "subscriber",
  "provider",
  "payer",
  "facility",
  "patient"
]

export const settlePeople = (who: readonly Who[]): SettledPerson | null => {
  const isEmployer = who.includes("employer")
  const first = ORDER.find((each) => who.includes(each))
  if (first) return { who: first, isEmployer }
  return isEmployer ? { who: "employer", isEmployer: true } : null
}

export const peopleIn = (evidence: readonly (Evidence | null)[]): Who[] => [...new Set(evidence.flatMap((each) => each?.reading.who ?? []))]

/** Offices put such words into their own names ("Lakeside Family Clinic"): as a heading they count only alone. */
const OFFICE_WORDS: readonly Who[] = ["facility", "provider", "pcp", "pharmacy"]
const MOST_UNKNOWN_WORDS = 3

/** "Employer & Emergency Contact" is over both: it says of no box whose it is. An insurer and its subscriber are one block. */
const namesSeveral = (heading: string): boolean => {
  const named = heading
    .split(/&|,|\band\b/i)
    .map((piece) => settlePeople(readPhrase(piece).who)?.who)
    .filter((who) => who !== undefined)
  const kinds = new Set(named.map((who) => (who === "subscriber" ? "payer" : who)))
  return kinds.size > 1 && !kinds.has("patient")
}

const personOfHeading = (heading: string): SettledPerson | null => {
  if (/^\s*relationships?\s*$/i.test(heading)) return { who: "other", isEmployer: false }
  if (namesSeveral(heading)) return null
  const { who, isMember, unknown } = readPhrase(heading)
  if (who.length === 0) return isMember ? { who: "patient", isEmployer: false } : null
  const settled = settlePeople(who.includes("patient") && who.includes("payer") ? ["patient"] : who)
  if (!settled) return null
  return unknown.length > (OFFICE_WORDS.includes(settled.who) ? 0 : MOST_UNKNOWN_WORDS) ? null : settled
}

/** The person named by the headings around a box, innermost first. */
export const personOfSections = (sections: readonly string[]): SettledPerson | null => {
  for (const heading of [...sections].reverse()) {
    const person = personOfHeading(heading)
    if (person) return person
  }
  return null
}

export const rankOfSections = (sections: readonly string[]): Rank | null => {
  for (const heading of [...sections].reverse()) {
    const { rank, isFurther, who } = readPhrase(heading)
    if (rank) return rank
    if (isFurther && who.includes("payer")) return "secondary"
  }
  return null
}

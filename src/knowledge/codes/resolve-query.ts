import { termsFrom, termsLike } from "./near-terms"
import type { CodeSet } from "./open-code-set"
import type { CodeQuery, Concept } from "./query"
import { fold, splitWords, stemOf } from "./split-words"
import { findString } from "./string-table"

/** A reading in the terms of one set. */
export type SetReading = { terms: readonly number[]; weight: number; isNegated: boolean | null }

/** A query in the terms of each set. `weights` belong to the concepts and are the same in every set, so that scores compare. */
export type ResolvedQuery = {
  weights: readonly number[]
  /** For each set, for each concept. */
  readings: ReadonlyMap<CodeSet, readonly (readonly SetReading[])[]>
  /** Concepts that were read as another spelling, for the reason shown. */
  respelt: ReadonlySet<number>
}

const UNKNOWN = 0.35

const asGiven = (set: CodeSet, concept: Concept): SetReading[] =>
  concept.readings.flatMap(({ terms, weight, isNegated }) => {
    const found = terms.map((term) => findString(set.terms, term))
    return found.every((term) => term >= 0)
      ? [{ terms: found, weight, isNegated: concept.isNegated === null ? null : isNegated !== concept.isNegated }]
      : []
  })

/** How much a term tells, 0.12 (in every row) to 1 (in one). */
export const tellOf = (set: CodeSet, term: number): number =>
  Math.max(0.12, Math.min(1, Math.log((set.size + 1) / ((set.postCount[term] ?? 0) + 0.5)) / Math.log(set.size + 1)))

/** Words that must stand together tell more than the rarest of them. */
const tellOfReading = (set: CodeSet, { terms }: SetReading): number =>
  Math.min(1, Math.max(...terms.map((term) => tellOf(set, term))) + 0.12 * (terms.length - 1))

/** Finds the terms of a query in every set. Only words that no set knows are tried as beginnings and as misspellings. */
export const resolveQuery = (query: CodeQuery, sets: readonly CodeSet[]): ResolvedQuery => {
  const readings = new Map<CodeSet, SetReading[][]>(sets.map((set) => [set, query.concepts.map((concept) => asGiven(set, concept))]))
  const respelt = new Set<number>()
  const largestFirst = [...sets].sort((a, b) => b.size - a.size)
  const weights = query.concepts.map((concept, at) => {
    const isKnown = sets.some((set) => (readings.get(set)?.[at] ?? []).some(({ weight }) => weight > 0.5))
    const word = splitWords(fold(concept.said)).join("")
    if (!isKnown || concept.words === 1) {
      for (const set of sets) {
        const here = readings.get(set)?.[at]
        if (!here || here.length > 0 || word.length < 3) continue
        for (const term of termsFrom(set, word).concat(termsFrom(set, stemOf(word))))
          here.push({ terms: [term], weight: isKnown ? 0.6 : 0.85, isNegated: concept.isNegated })
      }
    }
    const isBegun = isKnown || sets.some((set) => (readings.get(set)?.[at] ?? []).length > 0)
    if (!isBegun) {
      for (const set of sets) {
        for (const { term, distance } of termsLike(set, [word, stemOf(word)])) {
          readings.get(set)?.[at]?.push({ terms: [term], weight: distance === 1 ? 0.85 : 0.7, isNegated: concept.isNegated })
          respelt.add(at)
        }
      }
    }
    for (const set of largestFirst) {
      const here = readings.get(set)?.[at] ?? []
      const sure = here.filter(({ weight }) => weight >= 0.7)
      if (sure.length > 0) return Math.max(0.15, Math.min(...sure.slice(0, 3).map((reading) => tellOfReading(set, reading))))
    }
    return UNKNOWN
  })
  return { weights, readings, respelt }
}

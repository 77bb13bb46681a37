import type { CodeHit } from "./code-hit"
import type { CodeSystem } from "./code-set"
import { describeRow } from "./describe-row"
import { findCandidates } from "./find-candidates"
import { findByCode } from "./find-by-code"
import { codeAt, type CodeSet, isBillable, nameText, rowOf, titleAt, useOf } from "./open-code-set"
import { readQuery } from "./read-query"
import { resolveQuery } from "./resolve-query"
import { scoreNames } from "./score-names"
import { scoreFacts } from "./score-row"

/** Rows whose facts are read besides their words. */
const CLOSE = 140

export type LookUpOptions = {
  /** Only these systems; without it all that are loaded, or those that words of the query name. */
  systems?: readonly CodeSystem[]
  /** Most answers; 10 without it. */
  limit?: number
  /** Day that codes must be valid on, yyyy-mm-dd. */
  asOf?: string | null
}

/** A code in the set that speaks for it, and the starter set's row with everyday words. */
type Place = { set: CodeSet; row: number; starter: { set: CodeSet; row: number } | null }

const isKeptFromStarter = (system: CodeSystem, code: string): boolean => system === "modifier" && /^\d/.test(code)

/** Where a code found in one set is shown from: the loaded file before the starter set; null when the loaded file has dropped it. */
const placeOf = (set: CodeSet, row: number, sets: readonly CodeSet[]): Place | null => {
  const { system } = set.info
  const code = codeAt(set, row)
  const file = sets.find(({ info }) => info.system === system && info.origin === "file")
  const starter = sets.find(({ info }) => info.system === system && info.origin === "starter")
  const starterRow = starter ? rowOf(starter, code) : -1
  const beside = starter && starterRow >= 0 ? { set: starter, row: starterRow } : null
  if (!file) return beside ? { ...beside, starter: null } : null
  const fileRow = rowOf(file, code)
  if (fileRow >= 0) return { set: file, row: fileRow, starter: beside }
  return beside && isKeptFromStarter(system, code) ? { ...beside, starter: null } : null
}

/**
 * Codes for what staff typed: a code, its beginning, or words in any order, with abbreviations, everyday words and misspellings.
 * `sets` may hold a loaded file and the starter set of one system; the file then decides what exists, the starter set adds its words.
 */
export const lookUpCodes = (sets: readonly CodeSet[], typed: string, options: LookUpOptions = {}): CodeHit[] => {
  const limit = options.limit ?? 10
  const asOf = options.asOf ?? null
  const query = readQuery(typed)
  const wanted = options.systems ?? (query.systems.length > 0 ? query.systems : null)
  const searched = wanted ? sets.filter(({ info }) => wanted.includes(info.system)) : [...sets]
  const found = new Map<string, CodeHit>()
  const take = (place: Place, why: string, score: number): void => {
    const key = `${place.set.info.system} ${codeAt(place.set, place.row)}`
    if (!found.has(key) && found.size < limit) found.set(key, describeRow(place.set, place.row, asOf, why, score))
  }
  for (const { set, row, why, score } of findByCode(searched, query, limit)) {
    const place = placeOf(set, row, searched)
    if (place) take(place, why, score)
  }
  if (found.size < limit && query.concepts.length > 0) {
    for (const { place, why, score } of findByWords(searched, query, limit)) take(place, why, score)
  }
  return [...found.values()]
}

const findByWords = (
  sets: readonly CodeSet[],
  query: ReturnType<typeof readQuery>,
  limit: number
): { place: Place; why: string; score: number }[] => {
  const resolved = resolveQuery(query, sets)
  const places = new Map<string, Place>()
  for (const set of sets) {
    const readings = resolved.readings.get(set)
    if (!readings) continue
    for (const row of findCandidates(set, readings, resolved.weights)) {
      const key = `${set.info.system} ${codeAt(set, row)}`
      if (places.has(key)) continue
      const place = placeOf(set, row, sets)
      if (place) places.set(key, place)
    }
  }
  const whole = resolved.weights.reduce((sum, weight) => sum + weight, 0) || 1
  const scored = [...places.values()].map((place) => {
    const own = scoreNames(place.set, place.row, resolved.readings.get(place.set) ?? [], resolved.weights)
    const beside = place.starter
      ? scoreNames(place.starter.set, place.starter.row, resolved.readings.get(place.starter.set) ?? [], resolved.weights)
      : null
    const top = beside && beside.best > own.best ? beside : own
    let any = 0
    resolved.weights.forEach((weight, at) => {
      const a = own.held[at] ?? 0
      const b = beside?.held[at] ?? 0
      any += weight * (Math.abs(a) > Math.abs(b) ? a : b)
    })
    return { place, words: 0.8 * top.best + 0.2 * (any / whole), top, fromStarter: top === beside }
  })
  // Facts move a row by a few places, not by a hundred.
  scored.sort((a, b) => b.words - a.words)
  const ranked = scored.slice(0, CLOSE).map((each) => {
    const { place, words } = each
    const facts = scoreFacts(query, {
      system: place.set.info.system,
      code: codeAt(place.set, place.row),
      title: titleAt(place.set, place.row),
      isBillable: isBillable(place.set, place.row),
      use: useOf(place.starter?.set ?? place.set, place.starter?.row ?? place.row)
    })
    return { ...each, score: words + facts * Math.max(0.3, words) }
  })
  ranked.sort((a, b) => b.score - a.score)
  return ranked.slice(0, limit).map(({ place, score, top, fromStarter }) => {
    const set = fromStarter && place.starter ? place.starter.set : place.set
    const name = nameText(set, top.name)
    const respelt = resolved.respelt.size > 0 ? "read as another spelling; " : ""
    const isTitle = name === titleAt(place.set, place.row)
    return { place, score, why: respelt + (isTitle ? "words of its title" : `also called “${name.slice(0, 80)}”`) }
  })
}

import { datumOfAutocomplete } from "./dictionary/autocomplete-tokens"
import type { FieldFact } from "./facts"
import { readPlace, type PlaceReading } from "./read-place"
import { datumOfOptions } from "./read-options"
import { readPhrase, readWords, type PhraseReading, type Rank } from "./read-phrase"
import { isPart, joinDatum, settleDatum } from "./settle-datum"
import { splitName } from "./split-name"
import { withoutLots } from "./without-lots"

/** How much of a text was understood: all of it, all but a word, or a part. */
export type Quality = "exact" | "near" | "weak"

export type Evidence = {
  source: "label" | "group" | "placeholder" | "options" | "autocomplete" | "name"
  text: string
  reading: PhraseReading
  datum: string | null
  quality: Quality
}

/** Evidence from something other than words: choices, a printed number. */
export const noEvidence = (source: Evidence["source"], text: string): Evidence => ({
  source,
  text,
  reading: readWords([]),
  datum: null,
  quality: "near"
})

/** All that one box says of itself and its caption says of it. */
export type FieldReading = {
  fact: FieldFact
  visible: Evidence[]
  group: Evidence | null
  hidden: Evidence[]
  optionDatum: string | null
  /** The headings around the box as one text: boxes with the same place stand in the same block. */
  place: string
  around: PlaceReading
  /** Digits in the id or name, in order: rows and parts. */
  numbers: number[]
  /** "primary", "sec" in the id. */
  rankInName: Rank | null
  /** The number an id gives its insurer ("i2provider", "insurance-0"); counted from 0 or 1, which the page tells. */
  insurerNumber: number | null
  /** The text a person would call the box by. */
  title: string
}

const qualityOf = (reading: PhraseReading, datum: string | null): Quality => {
  if (!datum && reading.who.length === 0) return "weak"
  if (reading.unknown.length === 0) return "exact"
  if (reading.unknown.length === 1 && reading.wordCount <= 6) return "near"
  return reading.unknown.length * 2 <= reading.wordCount && reading.wordCount <= 8 ? "near" : "weak"
}

/** Ids carry prefixes of their system ("ctl00_Body_"), so only what stands after the datum counts against it. */
const qualityOfName = (reading: PhraseReading): Quality =>
  reading.unknownAfter > 0 ? "weak" : reading.unknown.length <= 2 ? "exact" : "near"

const evidenceOf = (source: Evidence["source"], text: string): Evidence => {
  const reading = readPhrase(text)
  const datum = settleDatum(reading)
  return { source, text, reading, datum, quality: qualityOf(reading, datum) }
}

/** "nameOfInsured" is the insured's name. */
const withNameLast = (words: readonly string[]): readonly string[] => {
  const at = words.lastIndexOf("name")
  const isBeforeWhom = at >= 0 && words[at + 1] === "of" && at + 2 < words.length
  return isBeforeWhom ? [...words.slice(0, at), ...words.slice(at + 2), "name"] : words
}

const nameEvidence = (text: string): Evidence => {
  const reading = readWords(withNameLast(splitName(text)))
  return { source: "name", text, reading, datum: settleName(reading), quality: qualityOfName(reading) }
}

/** In an id the last datum is the one that counts: "contact_address_zip". */
const settleName = (reading: PhraseReading): string | null => {
  const joined = settleDatum(reading)
  if (joined || reading.datums.length === 0) return joined
  const last = reading.datums.at(-1)
  if (!last || !isPart(last)) return last ?? null
  return joinDatum(reading.datums.at(-2) ?? "", last) ?? null
}

type Names = { name: string; id: string }

const INSURER_NUMBER =
  /(?:^|[^a-z])(?:i|ins|insurances?|insured|coverages?|cov|polic(?:y|ies)|payers?|plans?|carriers?|subscribers?|sub)(?:instances?|lists?|items?|rows?|forms?|data|info|details?)?[ _.[\]-]*([0-3])(?![0-9])/i
const RANK_IN_NAME = /(?:^|[^a-z])(pri|primary|sec|secondary|tertiary)(?:[^a-z]|$)/i

const insurerNumber = ({ name, id }: Names): number | null => {
  const digit = INSURER_NUMBER.exec(name)?.[1] ?? INSURER_NUMBER.exec(id)?.[1]
  return digit === undefined ? null : Number(digit)
}

const rankInName = ({ name, id }: Names): Rank | null => {
  const found = RANK_IN_NAME.exec(`${name} ${id}`.replace(/([a-z])([A-Z])/g, "$1_$2"))?.[1]?.toLowerCase()
  if (!found) return null
  if (found.startsWith("pri")) return "primary"
  return found.startsWith("sec") ? "secondary" : "tertiary"
}

const PATTERN_TEXT = /^[\s#()0x_.\-/+*:|a]*$/i
/** Placeholders that show a form and say nothing: "(000) 000-0000", "MM/DD/YYYY", "e.g. …". */
const isPattern = (text: string): boolean =>
  PATTERN_TEXT.test(text) || /^\s*(e\.?g\.?|ex|example)\b/i.test(text) || /^[mdy]{1,4}[\s/.-]+[mdy]{1,4}[\s/.-]+[mdy]{1,4}\b/i.test(text)

/** `isIdShared`: further boxes of the page carry the same id, so it says nothing of this one. */
export const readField = (fact: FieldFact, isIdShared = false): FieldReading => {
  const id = isIdShared ? "" : fact.id
  const visible: Evidence[] = []
  const seen = new Set<string>()
  for (const label of fact.labels) {
    if (seen.has(label.text) || (isPattern(label.text) && !/^[MDY]{2,4}$/i.test(label.text.trim()))) continue
    seen.add(label.text)
    visible.push(evidenceOf(label.kind === "placeholder" ? "placeholder" : "label", label.text))
  }
  if (fact.placeholder && !seen.has(fact.placeholder) && !isPattern(fact.placeholder))
    visible.push(evidenceOf("placeholder", fact.placeholder))
  const hidden: Evidence[] = []
  const autocomplete = datumOfAutocomplete(fact.autocomplete)
  if (autocomplete)
    hidden.push({ source: "autocomplete", text: fact.autocomplete, reading: readWords([]), datum: autocomplete, quality: "exact" })
  for (const text of [...new Set([fact.name, id, ...fact.hooks])]) if (text) hidden.push(nameEvidence(text))
  const place = fact.sections.join("\n")
  const names: Names = { name: withoutLots(fact.name), id: withoutLots(id) }
  const numbers = (names.name || names.id).match(/\d+/g)?.map(Number) ?? []
  return {
    fact,
    visible,
    group: fact.group ? evidenceOf("group", fact.group) : null,
    hidden,
    optionDatum: fact.control === "select" || fact.control === "radio" || fact.control === "combobox" ? datumOfOptions(fact.options) : null,
    place,
    around: readPlace(place, fact.sections),
    numbers,
    rankInName: rankInName(names),
    insurerNumber: insurerNumber(names),
    title: fact.labels[0]?.text || fact.group || fact.placeholder || fact.name || fact.id || "box without a name"
  }
}

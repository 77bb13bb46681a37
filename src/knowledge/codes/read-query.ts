import { jargon } from "../jargon/jargon"
import { codeWords, idleWords } from "./code-words"
import type { CodeQuery, Concept, Reading, Side } from "./query"
import { readSystems } from "./read-systems"
import { fold, splitWords, stemOf } from "./split-words"

const LONGEST = 200
const MOST_WORDS = 24
const NEGATIONS = new Set(["without", "no", "not", "non", "denies", "neg", "negative", "sin", "never"])
const ENDS_NEGATION = new Set(["with", "and", "but", "or", "con", "plus"])
/** Said of the visit, never of what is absent. */
const ENCOUNTER = new Set(["initial", "subsequent", "encounter", "visit", "first"])
const UNSPECIFIED =
  /\b(?:unspecified|unspec|unsp|nos|not otherwise specified|not specified|non ?specific|nonspecified|unknown|general|generic)\b/g
const SIDES: Record<string, Side> = {
  left: "left",
  lt: "left",
  lft: "left",
  l: "left",
  izquierdo: "left",
  izquierda: "left",
  right: "right",
  rt: "right",
  rgt: "right",
  r: "right",
  derecho: "right",
  derecha: "right",
  bilateral: "bilateral",
  bilat: "bilateral",
  bil: "bilateral",
  both: "bilateral",
  bl: "bilateral"
}
const CODE_LIKE = /^(?:[a-z]\d[0-9a-z](?:\.?[0-9a-z]{1,4})?|[a-z]\d{4}|\d{5}|\d{2,4}|[a-z]\d|[a-z]{2}|\d{4}[a-z]|\d[a-z])\.?$/

type Meaning = { means: readonly string[]; weight: number }

const meanings = (): Map<string, Meaning[]> => {
  const table = new Map<string, Meaning[]>()
  const add = (say: string, means: readonly string[], weight: number): void => {
    const key = splitWords(fold(say)).join(" ")
    table.set(key, [...(table.get(key) ?? []), { means, weight }])
  }
  for (const { say, means } of codeWords) for (const each of say) add(each, means, 0.92)
  for (const { say, means } of jargon) for (const each of say) add(each, means, means.length > 2 ? 0.8 : 0.9)
  return table
}
let meaningTable: Map<string, Meaning[]> | null = null

const readingOf = (meaning: string, weight: number): Reading | null => {
  const isNegated = meaning.startsWith("!") || /^(?:without|no) /.test(meaning)
  const terms = splitWords(fold(meaning.replace(/^!|^(?:without|no) /, "")))
    .filter((word) => !idleWords.has(word) && word !== "mellitus")
    .map(stemOf)
  return terms.length === 0 ? null : { terms, weight, isNegated }
}

/** A phrase as typed, and what the tables say it means. */
const readingsOf = (words: readonly string[], table: Map<string, Meaning[]>): Reading[] => {
  const readings: Reading[] = [{ terms: words.map(stemOf), weight: 1, isNegated: false }]
  if (words.length === 2) readings.push({ terms: [stemOf(words.join(""))], weight: 0.95, isNegated: false })
  if (words.length > 1) {
    const spelt = words.map((word) => table.get(word)?.[0]?.means[0] ?? word)
    const reading = spelt.some((word, at) => word !== words[at]) ? readingOf(spelt.join(" "), 0.95) : null
    if (reading) readings.push(reading)
    // A title may have one of the words alone; that is half of what was said.
    for (const word of words) if (!idleWords.has(word)) readings.push({ terms: [stemOf(word)], weight: 0.45, isNegated: false })
  }
  for (const { means, weight } of table.get(words.join(" ")) ?? []) {
    for (const [at, meaning] of means.entries()) {
      const reading = readingOf(meaning, weight - 0.07 * Math.min(at, 3))
      if (reading) readings.push(reading)
    }
  }
  return readings
}

const encounterOf = (text: string): CodeQuery["encounter"] =>
  /\b(?:sequela|late effects?)\b/.test(text)
    ? "sequela"
    : /\b(?:subsequent|follow ?up|fu|recheck|healing)\b/.test(text)
      ? "subsequent"
      : "initial"

/** Text as staff typed it -> what is asked for. Anything over 200 characters or 24 words is left aside. */
export const readQuery = (typed: string): CodeQuery => {
  meaningTable ??= meanings()
  const folded = fold(typed.slice(0, LONGEST))
    .replace(/\bf\/u\b/g, "follow up")
    .replace(/\bh\/o\b/g, "history of")
  const { systems, leans, rest } = readSystems(folded)
  const isUnspecified = rest.search(UNSPECIFIED) >= 0
  const general = rest.replace(UNSPECIFIED, " ")
  // A query of such words alone ("unspecified") still asks for something.
  const text = general.trim() === "" ? rest : general
  const codes = rest
    .split(/[\s,;]+/)
    .filter((word) => CODE_LIKE.test(word))
    .map((word) => word.replaceAll(".", "").toUpperCase())
  const words = splitWords(text.replaceAll("-", " ")).slice(0, MOST_WORDS)
  const { concepts, side } = readConcepts(words, meaningTable)
  return { concepts, systems, leans, side, isUnspecified, encounter: encounterOf(text), isOpenWound: /\bopen\b/.test(text), codes }
}

const readConcepts = (words: readonly string[], table: Map<string, Meaning[]>): { concepts: Concept[]; side: Side | null } => {
  const concepts: Concept[] = []
  let side: Side | null = null
  let negatedFor = 0
  for (let at = 0; at < words.length;) {
    const word = words[at]!
    const here = [3, 2].find((length) => at + length <= words.length && table.has(words.slice(at, at + length).join(" "))) ?? 1
    if (here === 1 && NEGATIONS.has(word) && at + 1 < words.length) {
      negatedFor = 2
      at++
      continue
    }
    if (here === 1 && ENDS_NEGATION.has(word)) negatedFor = 0
    if (ENCOUNTER.has(word)) negatedFor = 0
    const ofSide = here === 1 && words.length > 1 ? SIDES[word] : undefined
    if (ofSide) side = side && side !== ofSide ? "bilateral" : ofSide
    if (ofSide || (here === 1 && (idleWords.has(word) || ENDS_NEGATION.has(word)) && words.length > 1)) {
      if (ofSide)
        concepts.push({
          said: word,
          words: 1,
          isNegated: false,
          readings: [{ terms: [ofSide === "bilateral" ? "bilater" : ofSide], weight: 1, isNegated: false }]
        })
      at++
      continue
    }
    const said = words.slice(at, at + here)
    concepts.push({
      said: said.join(" "),
      words: here,
      isNegated: negatedFor === 1 ? null : negatedFor > 1,
      readings: readingsOf(said, table)
    })
    negatedFor = Math.max(0, negatedFor - 1)
    at += here
  }
  return { concepts, side }
}

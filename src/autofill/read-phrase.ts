import { DATUM_WORDS } from "./dictionary/datum-words"
import { NOISE_WORDS } from "./dictionary/noise-words"
import { PEOPLE_WORDS, RANK_WORDS, type Who } from "./dictionary/people-words"
import { CLOSED_SECTION_WORDS, REFUSED_WORDS } from "./dictionary/refused-words"
import { wordsOf } from "./normalise-text"

export type Rank = "primary" | "secondary" | "tertiary"

/** What one text says: who, which insurer, which datum, and how much of it was not understood. */
export type PhraseReading = {
  who: Who[]
  rank: Rank | null
  /** Datum names of the dictionary, as they stand in the text. */
  datums: string[]
  refused: string | null
  unknown: string[]
  /** "mailing", "work", "billing": which of several addresses. */
  isMailing: boolean
  /** "other", "second", "alternate": not the first one of its kind. */
  isFurther: boolean
  isMember: boolean
  /** Words after the last datum that were not understood: "phone verified", "address type". */
  unknownAfter: number
  wordCount: number
}

type Tag = { kind: "datum" | "who" | "rank" | "refused" | "noise" | "mailing" | "further" | "member"; value: string }
type Node = { next: Map<string, Node>; tags: Tag[] }

const newNode = (): Node => ({ next: new Map(), tags: [] })

const addPhrase = (root: Node, phrase: string, tag: Tag): void => {
  let node = root
  for (const word of wordsOf(phrase)) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = newNode()))
    node = next
  }
  if (!node.tags.some((have) => have.kind === tag.kind && have.value === tag.value)) node.tags.push(tag)
}

const INSURANCE_WORD = /insurance|coverage|payer|payor|carrier|plan|polic|seguro|^ins ?\d/

const buildTrie = (): Node => {
  const root = newNode()
  for (const [datum, phrases] of Object.entries(DATUM_WORDS))
    for (const phrase of phrases) addPhrase(root, phrase, { kind: "datum", value: datum })
  for (const [who, phrases] of Object.entries(PEOPLE_WORDS))
    for (const phrase of phrases) addPhrase(root, phrase, { kind: "who", value: who })
  for (const [rank, phrases] of Object.entries(RANK_WORDS))
    for (const phrase of phrases) {
      addPhrase(root, phrase, { kind: "rank", value: rank })
      if (INSURANCE_WORD.test(phrase)) addPhrase(root, phrase, { kind: "who", value: "payer" })
    }
  for (const phrase of REFUSED_WORDS) addPhrase(root, phrase, { kind: "refused", value: phrase })
  for (const phrase of NOISE_WORDS) addPhrase(root, phrase, { kind: "noise", value: phrase })
  for (const phrase of ["mailing", "mailing address", "mail to", "billing", "billing address", "correspondence", "postal address"])
    addPhrase(root, phrase, { kind: "mailing", value: phrase })
  for (const phrase of ["other", "alternate", "alternative", "additional", "second", "2nd", "another", "alt", "third"])
    addPhrase(root, phrase, { kind: "further", value: phrase })
  for (const phrase of ["member", "enrollee", "member information"]) addPhrase(root, phrase, { kind: "member", value: phrase })
  return root
}

const TRIE = buildTrie()

type Chunk = { start: number; end: number; tags: Tag[] }

/** Cuts the words into known phrases: the cut that leaves least unexplained, long phrases before short ones. */
const cut = (words: readonly string[]): Chunk[] => {
  const best: { score: number; chunk: Chunk | null; from: number }[] = [{ score: 0, chunk: null, from: 0 }]
  for (let i = 0; i <= words.length; i++) best[i] ??= { score: -Infinity, chunk: null, from: 0 }
  for (let start = 0; start < words.length; start++) {
    const here = best[start]!.score
    const skipped = best[start + 1]!
    if (here - 1 > skipped.score) best[start + 1] = { score: here - 1, chunk: null, from: start }
    let node: Node | undefined = TRIE
    for (let end = start; end < words.length; end++) {
      node = node.next.get(words[end]!)
      if (!node) break
      if (node.tags.length === 0) continue
      const length = end - start + 1
      const isNoise = node.tags.every((tag) => tag.kind === "noise")
      const score = here + (isNoise ? -0.1 : length * length)
      if (score > best[end + 1]!.score) best[end + 1] = { score, chunk: { start, end: end + 1, tags: node.tags }, from: start }
    }
  }
  const chunks: Chunk[] = []
  for (let at = words.length; at > 0; at = best[at]!.from) if (best[at]!.chunk) chunks.unshift(best[at]!.chunk!)
  return chunks
}

export const readWords = (words: readonly string[]): PhraseReading => {
  const limited = words.slice(0, 40)
  const chunks = cut(limited)
  const reading: PhraseReading = {
    who: [],
    rank: null,
    datums: [],
    refused: null,
    unknown: [],
    isMailing: false,
    isFurther: false,
    isMember: false,
    unknownAfter: 0,
    wordCount: words.length
  }
  const has = (chunk: Chunk, kind: Tag["kind"]) => chunk.tags.some((tag) => tag.kind === kind)
  // A word such as "insurance" or "relationship" names both an owner and a datum: it is the datum only where no other stands.
  const plainDatums = chunks.filter((chunk) => has(chunk, "datum") && !has(chunk, "who") && !has(chunk, "rank"))
  let lastDatumEnd = 0
  let at = 0
  for (const chunk of chunks) {
    for (; at < chunk.start; at++) reading.unknown.push(limited[at]!)
    at = chunk.end
    for (const tag of chunk.tags) {
      if (tag.kind === "who" && !reading.who.includes(tag.value as Who)) reading.who.push(tag.value as Who)
      else if (tag.kind === "rank") reading.rank ??= tag.value as Rank
      else if (tag.kind === "refused") {
        if (!has(chunk, "datum")) reading.refused ??= tag.value
      } else if (tag.kind === "mailing") reading.isMailing = true
      else if (tag.kind === "further") reading.isFurther = true
      else if (tag.kind === "member") reading.isMember = true
      else if (tag.kind === "datum" && (plainDatums.length === 0 || plainDatums.includes(chunk))) {
        reading.datums.push(tag.value)
        lastDatumEnd = reading.unknown.length
      }
    }
  }
  for (; at < limited.length; at++) reading.unknown.push(limited[at]!)
  reading.unknown = reading.unknown.filter((word) => !/^\d+$/.test(word) && word.length > 1)
  reading.unknownAfter = Math.max(0, reading.unknown.length - lastDatumEnd)
  return reading
}

const cache = new Map<string, PhraseReading>()

/** Reads a visible text. What stands in brackets counts only where the rest says nothing. */
export const readPhrase = (text: string): PhraseReading => {
  const known = cache.get(text)
  if (known) return known
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
  let reading = readWords(wordsOf(bare))
  if (bare !== text && reading.datums.length === 0 && reading.who.length === 0) reading = readWords(wordsOf(text))
  if (cache.size > 20000) cache.clear()
  cache.set(text, reading)
  return reading
}

const closedSections = new Set(CLOSED_SECTION_WORDS.map((phrase) => wordsOf(phrase).join(" ")))

/** True for a heading such as "Allergies": nothing under it is ours to fill. */
export const isClosedSection = (heading: string): boolean => {
  const words = wordsOf(heading).filter((word) => !["patient", "your", "the", "information"].includes(word))
  return closedSections.has(words.join(" "))
}

/** All words the dictionaries know, for dividing glued ids such as "ptlname". */
export const knownWords = (): Set<string> => {
  const words = new Set<string>()
  const walk = (node: Node) => {
    for (const [word, next] of node.next) {
      words.add(word)
      walk(next)
    }
  }
  walk(TRIE)
  return words
}

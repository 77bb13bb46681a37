import { DATUM_WORDS } from "./dictionary/datum-words"
import { NOISE_WORDS } from "./dictionary/noise-words"
import { PEOPLE_WORDS, RANK_WORDS } from "./dictionary/people-words"
import { QUALIFIER_WORDS, REFUSED_WORDS } from "./dictionary/refused-words"
import { wordsOf } from "./normalise-text"

export type TagKind = "datum" | "who" | "rank" | "refused" | "noise" | "mailing" | "billing" | "further" | "them" | "child" | "member"
export type Tag = { kind: TagKind; value: string }
/** One known phrase found in a text: words `start` up to, not including, `end`. */
export type Chunk = { start: number; end: number; tags: Tag[] }

type Node = { next: Map<string, Node>; tags: Tag[] }
type Step = { score: number; chunk: Chunk | null; from: number }

const newNode = (): Node => ({ next: new Map(), tags: [] })

const addPhrase = (root: Node, phrase: string, tag: Tag): void => {
  let node = root
  for (const word of wordsOf(phrase)) {
    const next = node.next.get(word) ?? newNode()
    node.next.set(word, next)
    node = next
  }
  if (!node.tags.some((have) => have.kind === tag.kind && have.value === tag.value)) node.tags.push(tag)
}

const INSURANCE_WORD = /insurance|coverage|payer|payor|carrier|plan|polic|seguro|^ins ?\d/

const buildBook = (): Node => {
  const root = newNode()
  const addAll = (kind: TagKind, table: Record<string, readonly string[]>) => {
    for (const [value, phrases] of Object.entries(table)) for (const phrase of phrases) addPhrase(root, phrase, { kind, value })
  }
  addAll("datum", DATUM_WORDS)
  addAll("who", PEOPLE_WORDS)
  addAll("rank", RANK_WORDS)
  for (const phrase of Object.values(RANK_WORDS).flat())
    if (INSURANCE_WORD.test(phrase)) addPhrase(root, phrase, { kind: "who", value: "payer" })
  for (const [kind, phrases] of Object.entries(QUALIFIER_WORDS))
    for (const phrase of phrases) addPhrase(root, phrase, { kind: kind as keyof typeof QUALIFIER_WORDS, value: phrase })
  for (const phrase of REFUSED_WORDS) addPhrase(root, phrase, { kind: "refused", value: phrase })
  for (const phrase of NOISE_WORDS) addPhrase(root, phrase, { kind: "noise", value: phrase })
  return root
}

const BOOK = buildBook()

const NOISE_COST = 0.1
const UNKNOWN_COST = 1

/** Cuts words into known phrases: the cut that leaves least unexplained, long phrases before short ones. Linear in the words. */
export const cutIntoPhrases = (words: readonly string[]): Chunk[] => {
  const steps: Step[] = [{ score: 0, chunk: null, from: 0 }]
  const offer = (at: number, step: Step) => {
    if (step.score > (steps[at]?.score ?? -Infinity)) steps[at] = step
  }
  for (let start = 0; start < words.length; start++) {
    const here = steps[start]?.score ?? -Infinity
    offer(start + 1, { score: here - UNKNOWN_COST, chunk: null, from: start })
    let node: Node | undefined = BOOK
    for (let end = start; end < words.length; end++) {
      node = node.next.get(words[end] ?? "")
      if (!node) break
      if (node.tags.length === 0) continue
      const length = end - start + 1
      const gain = node.tags.every((tag) => tag.kind === "noise") ? -NOISE_COST : length * length
      offer(end + 1, { score: here + gain, chunk: { start, end: end + 1, tags: node.tags }, from: start })
    }
  }
  const chunks: Chunk[] = []
  for (let at = words.length; at > 0;) {
    const step = steps[at]
    if (step?.chunk) chunks.unshift(step.chunk)
    at = step?.from ?? 0
  }
  return chunks
}

/** All words the dictionaries know, for mending typing errors in labels and dividing glued ids such as "ptlname". */
export const knownWords = (): Set<string> => {
  const words = new Set<string>()
  const walk = (node: Node) => {
    for (const [word, next] of node.next) {
      words.add(word)
      walk(next)
    }
  }
  walk(BOOK)
  return words
}

import { DATUM_WORDS } from "./dictionary/datum-words"
import { NOISE_WORDS } from "./dictionary/noise-words"
import { PEOPLE_WORDS, RANK_WORDS } from "./dictionary/people-words"
import { QUALIFIER_WORDS, REFUSED_WORDS } from "./dictionary/refused-words"
import { wordsOf } from "./normalise-text"

export type TagKind = "datum" | "who" | "rank" | "refused" | "noise" | "mailing" | "billing" | "further" | "them" | "child" | "member"
export type Tag = { kind: TagKind; value: string }
/** One known phrase found in a text: words `start` up to, not including, `end`. */
export type Chunk = { start: number; end: number; tags: Tag[] }

type Node = { next: Map<string, Node>; tags: Tag[]; isNoise: boolean }

const newNode = (): Node => ({ next: new Map(), tags: [], isNoise: false })

const addPhrase = (root: Node, phrase: string, tag: Tag): void => {
  let node = root
  for (const word of wordsOf(phrase)) {
    const next = node.next.get(word) ?? newNode()
    node.next.set(word, next)
    node = next
  }
  if (!node.tags.some((have) => have.kind === tag.kind && have.value === tag.value)) node.tags.push(tag)
  node.isNoise = node.tags.every(({ kind }) => kind === "noise")
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
  const count = words.length
  const scores = new Array<number>(count + 1).fill(-Infinity)
  const from = new Array<number>(count + 1).fill(0)
  const tags = new Array<Tag[] | null>(count + 1).fill(null)
  scores[0] = 0
  for (let start = 0; start < count; start++) {
    const here = scores[start] ?? -Infinity
    if (here - UNKNOWN_COST > (scores[start + 1] ?? -Infinity)) {
      scores[start + 1] = here - UNKNOWN_COST
      from[start + 1] = start
      tags[start + 1] = null
    }
    let node: Node | undefined = BOOK
    for (let end = start; end < count; end++) {
      node = node.next.get(words[end] ?? "")
      if (!node) break
      if (node.tags.length === 0) continue
      const length = end - start + 1
      const score = here + (node.isNoise ? -NOISE_COST : length * length)
      if (score <= (scores[end + 1] ?? -Infinity)) continue
      scores[end + 1] = score
      from[end + 1] = start
      tags[end + 1] = node.tags
    }
  }
  const chunks: Chunk[] = []
  for (let end = count; end > 0; end = from[end] ?? 0) {
    const known = tags[end]
    if (known) chunks.push({ start: from[end] ?? 0, end, tags: known })
  }
  return chunks.reverse()
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

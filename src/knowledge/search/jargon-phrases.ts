import type { JargonEntry } from "../jargon/jargon-schema"
import { readWords } from "./words"

/** Where a wording of the jargon table stands in a text (`from` up to before `to`), and its meanings as words, the likeliest first. */
export type FoundJargon = { from: number; to: number; means: readonly (readonly string[])[] }

type Phrases = { longest: number; byWords: ReadonlyMap<string, readonly (readonly string[])[]>; single: ReadonlyMap<string, number> }

const tables = new WeakMap<readonly JargonEntry[], Phrases>()

const phrasesOf = (table: readonly JargonEntry[]): Phrases => {
  const known = tables.get(table)
  if (known) return known
  const byWords = new Map<string, readonly (readonly string[])[]>()
  let longest = 1
  for (const { say, means } of table) {
    const meanings = means.map(readWords)
    for (const wording of say) {
      const words = readWords(wording)
      longest = Math.max(longest, words.length)
      if (words.length > 0 && !byWords.has(words.join(" "))) byWords.set(words.join(" "), meanings)
    }
  }
  const single = new Map([...byWords.keys()].filter((key) => !key.includes(" ")).map((key) => [key, 1]))
  const phrases = { longest, byWords, single }
  tables.set(table, phrases)
  return phrases
}

/** Finds the wordings of the table in a row of words; the longest one wins, and none overlap. */
export const findJargon = (words: readonly string[], table: readonly JargonEntry[]): FoundJargon[] => {
  const { longest, byWords } = phrasesOf(table)
  const found: FoundJargon[] = []
  for (let from = 0; from < words.length;) {
    let to = Math.min(from + longest, words.length)
    while (to > from && !byWords.has(words.slice(from, to).join(" "))) to--
    if (to > from) found.push({ from, to, means: byWords.get(words.slice(from, to).join(" ")) ?? [] })
    from = Math.max(to, from + 1)
  }
  return found
}

/** The wordings of one word, as a vocabulary to mend spelling with. */
export const jargonWords = (table: readonly JargonEntry[]): ReadonlyMap<string, number> => phrasesOf(table).single

import { stemWord } from "../stem-word"
import { medicalEndings, medicalWords } from "./medical-words"
import { wordClasses } from "./word-classes"
import type { WordForms } from "./word-forms"

/** Classes that stand for each other in a wording: a new drug's name reads like a known one. The first class that has a word keeps it. */
const classes: readonly (readonly [name: string, words: readonly string[]])[] = [
  ...["drug", "medicine", "symptom", "condition", "body", "lab", "vital", "result"].map((name) => [name, wordClasses[name] ?? []] as const),
  ...Object.entries(medicalWords)
]

/** Longest entry of a class, in words. */
const LONGEST_ENTRY = 4

/** An ending tells nothing of a shorter word ("gaba" is not "ba"). */
const SHORTEST_ENDED = 6

/** Length of a question is told in steps of so many words, up to a last step for all that are longer. */
const LENGTH_STEP = 4
const LONGEST_STEP = 6

const classOfEntry = new Map<string, string>()
for (const [name, words] of classes)
  for (const entry of words) {
    const plain = entry.replace(/^=/, "").replaceAll("_", " ")
    if (!classOfEntry.has(plain)) classOfEntry.set(plain, `<${name}>`)
  }

/** First words of entries of several words: most words of a question start none. */
const startsEntry = new Set(
  [...classOfEntry.keys()].filter((entry) => entry.includes(" ")).map((entry) => entry.slice(0, entry.indexOf(" ")))
)

const classOfEnding = new Map<string, string>(medicalEndings)
const longestEnding = Math.max(...medicalEndings.map(([ending]) => ending.length))
const shortestEnding = Math.min(...medicalEndings.map(([ending]) => ending.length))

const classOfWord = ({ bases }: WordForms): string | undefined => {
  for (const base of bases) {
    const found = classOfEntry.get(base)
    if (found !== undefined) return found
  }
  for (const base of bases) {
    if (base.length < SHORTEST_ENDED) continue
    for (let length = longestEnding; length >= shortestEnding; length--) {
      const found = classOfEnding.get(base.slice(-length))
      if (found !== undefined) return `<${found}>`
    }
  }
  return undefined
}

type Token = { token: string; stem: string }

const entryAt = (words: readonly WordForms[], at: number): { token: string; length: number } | undefined => {
  if (!startsEntry.has(words[at]?.word ?? "")) return undefined
  for (let length = Math.min(LONGEST_ENTRY, words.length - at); length > 1; length--) {
    const entry = words.slice(at, at + length).map(({ word }) => word)
    const token = classOfEntry.get(entry.join(" "))
    if (token !== undefined) return { token, length }
  }
  return undefined
}

/** Each word by its class, "#" for a number, or else its stem; the stem too. */
const tokensOf = (words: readonly WordForms[]): Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < words.length;) {
    const here = words[at] as WordForms
    const stem = /^\d/.test(here.word) ? "#" : stemWord(here.word)
    const entry = entryAt(words, at)
    tokens.push({ token: entry?.token ?? classOfWord(here) ?? stem, stem })
    at += entry?.length ?? 1
  }
  return tokens
}

/**
 * What the learned judge sees of a question: each word and class that stands in it ("can", "<drug>"), neighbours ("can i", "^ can" for the
 * first word, "pay $" for the last), pairs with one word between ("can * <drug>"), and about how long it is ("=2": 8 to 11 words). Each
 * once, in no order that matters.
 */
export const wordingFeatures = (words: readonly WordForms[]): string[] => {
  const tokens: Token[] = [{ token: "^", stem: "^" }, ...tokensOf(words), { token: "$", stem: "$" }]
  const features = new Set<string>()
  tokens.forEach(({ token, stem }, at) => {
    features.add(token)
    features.add(stem)
    const next = tokens[at + 1]
    const second = tokens[at + 2]
    if (next) features.add(`${token} ${next.token}`)
    if (second) features.add(`${token} * ${second.token}`)
  })
  features.delete("^")
  features.delete("$")
  features.add(`=${Math.min(LONGEST_STEP, Math.floor(words.length / LENGTH_STEP))}`)
  return [...features]
}

import { stemmer } from "stemmer"

const stems = new Map<string, string>()
const mostStems = 60_000

/** A word's stem (Porter), remembered: the same words come again and again. Which words are stemmed at all is for each search to say. */
export const stemWord = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

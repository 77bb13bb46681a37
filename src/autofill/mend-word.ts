import { knownWords } from "./phrase-book"

const VOCABULARY = knownWords()
/** Shorter words differ by one letter too easily ("patent", "cell"). */
const SHORTEST = 7

const byLength = new Map<number, string[]>()
for (const word of VOCABULARY) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])

/** One letter changed, dropped, doubled or two neighbours swapped. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

const cache = new Map<string, string>()

/** The dictionary's word for a mistyped one ("realtionship"), or the word itself where none or several are near. */
export const mendWord = (word: string): string => {
  if (word.length < SHORTEST || VOCABULARY.has(word)) return word
  const known = cache.get(word)
  if (known) return known
  const near = [word.length - 1, word.length, word.length + 1]
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((each) => each.length >= SHORTEST - 1 && isOneSlip(word, each))
  const [only, ...more] = near
  const mended = only && more.length === 0 ? only : word
  if (cache.size > 5000) cache.clear()
  cache.set(word, mended)
  return mended
}

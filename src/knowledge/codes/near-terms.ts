import { strFromU8 } from "fflate"
import type { CodeSet } from "./open-code-set"
import { lowerBound, stringAt } from "./string-table"

const MOST = 24

/** Terms that begin so, in order of the alphabet, at most 24. */
export const termsFrom = ({ terms }: CodeSet, prefix: string): number[] => {
  const found: number[] = []
  for (let at = lowerBound(terms, prefix); at < terms.starts.length - 1 && found.length < MOST; at++) {
    if (!stringAt(terms, at).startsWith(prefix)) break
    found.push(at)
  }
  return found
}

const lettersOf = (bytes: Uint8Array, from: number, to: number): number => {
  let mask = 0
  for (let at = from; at < to; at++) {
    const letter = bytes[at]! - 97
    if (letter >= 0 && letter < 26) mask |= 1 << letter
  }
  return mask
}

const countBits = (mask: number): number => {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** Edits (one letter more, less, other, or two swapped) between two words, or `most + 1` when there are more. */
const edits = (a: string, b: string, most: number): number => {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]!
}

/**
 * Terms that a misspelt word may mean, nearest first, with their distance: one edit up to seven letters, two above. Letters are compared
 * as bits first, so that only a few of some 20,000 terms are measured.
 */
export const termsLike = (set: CodeSet, words: readonly string[]): { term: number; distance: number }[] => {
  const { bytes, starts } = set.terms
  const count = starts.length - 1
  if (!set.letters) {
    set.letters = new Uint32Array(count)
    for (let at = 0; at < count; at++) set.letters[at] = lettersOf(bytes, starts[at]!, starts[at + 1]!)
  }
  const best = new Map<number, number>()
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word)) continue
    const most = word.length >= 8 ? 2 : 1
    const encoded = Uint8Array.from(word, (letter) => letter.charCodeAt(0))
    const mask = lettersOf(encoded, 0, encoded.length)
    for (let at = 0; at < count; at++) {
      const from = starts[at]!
      const length = starts[at + 1]! - from
      if (Math.abs(length - word.length) > most || countBits((set.letters[at] ?? 0) ^ mask) > 2 * most) continue
      // A misspelling seldom begins with another letter; when it does, the next one is right.
      if (bytes[from] !== encoded[0] && bytes[from + 1] !== encoded[1] && bytes[from] !== encoded[1]) continue
      const distance = edits(word, strFromU8(bytes.subarray(from, from + length), true), most)
      if (distance <= most && distance < (best.get(at) ?? 9)) best.set(at, distance)
    }
  }
  const found = [...best].map(([term, distance]) => ({ term, distance }))
  found.sort((a, b) => a.distance - b.distance || (set.postCount[b.term] ?? 0) - (set.postCount[a.term] ?? 0))
  return found.slice(0, 8)
}

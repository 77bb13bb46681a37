/** Words of the index, and in how many articles each stands. */
export type Vocabulary = ReadonlyMap<string, number>

/** Edits between two words, a swap of neighbours being one; `most + 1` when there are more than `most`. */
export const countEdits = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let edits = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1)
      now.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return most + 1
    before = last
    last = now
  }
  return last[other.length] ?? most + 1
}

const SHORTEST = 4
const MOST_CANDIDATES = 2

/** Known words that an unknown one was probably meant to be, nearest and commonest first. Never for words with digits: a code is not a typo. */
export const mendSpelling = (word: string, vocabulary: Vocabulary): string[] => {
  if (word.length < SHORTEST || /\d/.test(word)) return []
  const most = word.length >= 7 ? 2 : 1
  const near: { known: string; cost: number; count: number }[] = []
  for (const [known, count] of vocabulary) {
    if (known.length < SHORTEST || /\d/.test(known)) continue
    // A wrong first letter is rare, except where the first two are swapped; without this "hombre" becomes "nombre".
    if (known[0] !== word[0] && !(known[0] === word[1] && known[1] === word[0])) continue
    const edits = countEdits(word, known, most)
    if (edits <= most) near.push({ known, cost: edits, count })
  }
  near.sort((a, b) => a.cost - b.cost || b.count - a.count)
  const best = near[0]?.cost ?? 0
  return near
    .filter(({ cost }) => cost <= best)
    .slice(0, MOST_CANDIDATES)
    .map(({ known }) => known)
}

const SHORTEST_PART = 3

/** An unknown word as two known ones ("walkin" is "walk in"), where it is one. */
export const splitJoined = (word: string, vocabulary: Vocabulary, isKnown: (part: string) => boolean): [string, string] | null => {
  let best: { parts: [string, string]; count: number } | null = null
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts: [string, string] = [word.slice(0, cut), word.slice(cut)]
    if (parts.some((part) => !isKnown(part)) || Math.max(...parts.map((part) => part.length)) < SHORTEST_PART) continue
    const count = Math.min(...parts.map((part) => vocabulary.get(part) ?? 1))
    if (!best || count > best.count) best = { parts, count }
  }
  return best?.parts ?? null
}

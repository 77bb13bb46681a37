import type { CodeSet } from "./open-code-set"
import { nameKinds } from "./name-kinds"
import { type SetReading, tellOf } from "./resolve-query"
import { findString, stringAt } from "./string-table"

/** Words of titles that say little: whether the query has them hardly counts. */
const PLAIN = new Set(
  "of and the in to for with without or by on not at a an due as from other unspecifi encount initi specifi type not-otherwise classifi elsewher part use each per".split(
    " "
  )
)

/** How well the best name of a row says what the query asks. `held` is what each concept got from any name, -1 to 1. */
export type NameScore = { best: number; name: number; held: Float32Array }

type SetWords = { plain: Set<number>; tell: Map<number, number>; pieceTurn: Map<number, number> }
const wordsOfSets = new WeakMap<CodeSet, SetWords>()

const wordsOf = (set: CodeSet): SetWords => {
  let words = wordsOfSets.get(set)
  if (!words) {
    words = {
      plain: new Set([...PLAIN].map((word) => findString(set.terms, word)).filter((term) => term >= 0)),
      tell: new Map(),
      pieceTurn: new Map()
    }
    wordsOfSets.set(set, words)
  }
  return words
}

/** What a piece of a title does to the words after it: 1 opens "without ...", 2 closes it before itself, 4 closes it after itself. */
const turnOf = (set: CodeSet, words: SetWords, piece: number): number => {
  let turn = words.pieceTurn.get(piece)
  if (turn === undefined) {
    const text = stringAt(set.pieces, piece).toLowerCase()
    turn =
      (/^(?:without|not|no|non|w\/o)$/.test(text) ? 1 : 0) |
      (/^(?:with|and|or|but|of|in)$/.test(text) ? 2 : 0) |
      (/[,;]$/.test(text) ? 4 : 0)
    words.pieceTurn.set(piece, turn)
  }
  return turn
}

const KIND_WEIGHT: Record<number, number> = {
  [nameKinds.title]: 1,
  [nameKinds.short]: 0.95,
  [nameKinds.alsoCalled]: 1,
  [nameKinds.description]: 0.55
}

/** Compares every name of a row with the query. Terms in "without ..." count as said in the negative. */
export const scoreNames = (
  set: CodeSet,
  row: number,
  concepts: readonly (readonly SetReading[])[],
  weights: readonly number[]
): NameScore => {
  const words = wordsOf(set)
  const held = new Float32Array(concepts.length)
  let best = -1
  let bestName = -1
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1
  for (let name = set.nameStart[row]!; name < set.nameStart[row + 1]!; name++) {
    const said = new Map<number, boolean>()
    let isNegated = false
    for (let at = set.tokenStart[name]!; at < set.tokenStart[name + 1]!; at++) {
      const piece = set.tokens[at]!
      const turn = turnOf(set, words, piece)
      if (turn & 2) isNegated = false
      for (let term = set.pieceStart[piece]!; term < set.pieceStart[piece + 1]!; term++) {
        const id = set.pieceTerms[term]!
        if (!said.has(id) || !isNegated) said.set(id, isNegated)
      }
      if (turn & 1) isNegated = true
      if (turn & 4) isNegated = false
    }
    const used = new Set<number>()
    let got = 0
    concepts.forEach((readings, index) => {
      let most = 0
      let chosen: SetReading | null = null
      for (const reading of readings) {
        if (!reading.terms.every((term) => said.has(term))) continue
        const isOpposite =
          reading.isNegated !== null &&
          reading.terms.every((term) => said.get(term) !== reading.isNegated) &&
          reading.terms.some((term) => !words.plain.has(term))
        const worth = isOpposite ? -0.4 : reading.weight
        if (chosen === null || worth > most) {
          most = worth
          chosen = reading
        }
      }
      if (!chosen) return
      got += most * weights[index]!
      if (Math.abs(most) > Math.abs(held[index]!)) held[index] = most
      for (const term of chosen.terms) used.add(term)
    })
    let full = 0
    let met = 0
    for (const term of said.keys()) {
      let tell = words.tell.get(term)
      if (tell === undefined) {
        tell = words.plain.has(term) ? 0.04 : Math.max(0.25, tellOf(set, term))
        words.tell.set(term, tell)
      }
      full += tell
      if (used.has(term)) met += tell
    }
    const kind = set.nameKind[name] ?? 0
    const cover = full > 0 ? met / full : 0
    const score = (got / whole) * (0.62 + 0.38 * cover) * (KIND_WEIGHT[kind] ?? 1)
    if (score > best) {
      best = score
      bestName = name
    }
  }
  return { best, name: bestName, held }
}

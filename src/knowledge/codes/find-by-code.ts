import { codeAt, type CodeSet, firstRowFrom, isBillable, rowOf, useOf } from "./open-code-set"
import type { CodeQuery } from "./query"

type Found = { set: CodeSet; row: number; why: string; score: number }

/** Two signs are a code only where nothing else is asked, or the system is named: "er", "25", "pt" are words too. */
const isTaken = (code: string, query: CodeQuery): boolean => {
  const isAlone = query.concepts.length <= 1
  if (code.length <= 2) return isAlone || (query.systems.length > 0 && /\d/.test(code) && query.concepts.length <= 2)
  return isAlone || /\d/.test(code)
}

/** A letter O typed for a zero and an I or l for a one, which no code has after its first sign. */
const respell = (code: string): string => code.slice(0, 1) + code.slice(1).replaceAll("O", "0").replaceAll("I", "1").replaceAll("L", "1")

/** Rows for what looks like a code in the query: the code itself first, then codes that begin so. */
export const findByCode = (sets: readonly CodeSet[], query: CodeQuery, limit: number): Found[] => {
  const found: Found[] = []
  for (const code of query.codes) {
    if (!isTaken(code, query)) continue
    const before = found.length
    for (const [spelling, why] of [
      [code, "the code"],
      [respell(code), "the code, letters read as digits"]
    ] as const) {
      if (found.length > before) break
      for (const set of sets) {
        const row = rowOf(set, spelling)
        if (row >= 0) found.push({ set, row, why, score: 2 })
      }
    }
    // Half a code, or a category: what is below it, the common ones first.
    if (code.length < 3 && query.concepts.length > 1) continue
    const below: Found[] = []
    for (const set of sets) {
      for (let row = firstRowFrom(set, code); row < set.size && below.length < 400; row++) {
        const each = codeAt(set, row)
        if (!each.startsWith(code)) break
        if (each !== code)
          below.push({
            set,
            row,
            why: "begins so",
            score: 1 + (isBillable(set, row) ? 0.1 : 0) + 0.2 * useOf(set, row) - 0.01 * each.length
          })
      }
    }
    if (query.concepts.length <= 1) found.push(...below.sort((a, b) => b.score - a.score).slice(0, limit))
  }
  return found
}

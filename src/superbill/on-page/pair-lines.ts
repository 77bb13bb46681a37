import { toCents } from "../money"
import { codeOf, numberOf } from "../read-value"
import type { ServiceLine } from "../record"

type Pairing = { pairs: [page: number, inHand: number][]; extra: number[]; missing: number[] }

const isSameMoney = (one: unknown, other: unknown): boolean => {
  const [a, b] = [numberOf(one), numberOf(other)]
  return a !== null && b !== null && toCents(a) === toCents(b)
}

/** How much of two lines is the same. The code weighs most: with another code it is another line unless nearly all else agrees. */
const likeness = (one: ServiceLine, other: ServiceLine): number => {
  const isSameCode = codeOf(one.procedureCode) === codeOf(other.procedureCode) && codeOf(one.procedureCode) !== ""
  const isSameFamily = codeOf(one.procedureCode).slice(0, 3) === codeOf(other.procedureCode).slice(0, 3)
  return (
    (isSameCode ? 8 : isSameFamily ? 3 : 0) +
    (one.dateFrom && one.dateFrom === other.dateFrom ? 2 : 0) +
    (isSameMoney(one.charge, other.charge) ? 2 : 0) +
    (one.modifiers.map(codeOf).join(" ") === other.modifiers.map(codeOf).join(" ") ? 1 : 0) +
    (numberOf(one.units) !== null && one.units === other.units ? 0.5 : 0)
  )
}

const leastLike = 4

/** Lines of a page and of the superbill in hand, matched best first; what is left over is extra or missing. Places decide only between equals. */
export const pairLines = (page: readonly ServiceLine[], inHand: readonly ServiceLine[]): Pairing => {
  const all = page.flatMap((one, row) => inHand.map((other, otherRow) => ({ row, otherRow, score: likeness(one, other) })))
  const ranked = all.toSorted((a, b) => b.score - a.score || Math.abs(a.row - a.otherRow) - Math.abs(b.row - b.otherRow) || a.row - b.row)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { row, otherRow, score } of ranked) {
    if (score < leastLike || pairs.has(row) || taken.has(otherRow)) continue
    pairs.set(row, otherRow)
    taken.add(otherRow)
  }
  const extra = page.flatMap((_, row) => (pairs.has(row) ? [] : [row]))
  const missing = inHand.flatMap((_, row) => (taken.has(row) ? [] : [row]))
  const [left, right] = [extra[0], missing[0]]
  // One left on each side: the same line, much changed.
  if (extra.length === 1 && missing.length === 1 && left !== undefined && right !== undefined && left === right) {
    pairs.set(left, right)
    return { pairs: [...pairs].toSorted(([a], [b]) => a - b), extra: [], missing: [] }
  }
  return { pairs: [...pairs].toSorted(([a], [b]) => a - b), extra, missing }
}

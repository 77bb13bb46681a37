import type { CodeSet } from "./open-code-set"
import type { SetReading } from "./resolve-query"

const MOST = 240
const STEPS = 512

/** Calls back for every row that holds a term. */
const eachRow = ({ postings, postStart }: CodeSet, term: number, visit: (row: number) => void): void => {
  let at = postStart[term] ?? 0
  const end = postStart[term + 1] ?? 0
  let row = 0
  while (at < end) {
    let step = 0
    let shift = 0
    let byte = postings[at++]!
    while (byte > 127) {
      step |= (byte & 127) << shift
      shift += 7
      byte = postings[at++]!
    }
    row += step | (byte << shift)
    visit(row)
  }
}

/**
 * Rows worth a close look, at most 240: by how much of the query they hold, then by their rank. One pass over the rows of each term and
 * one over all rows; no row's text is read.
 */
export const findCandidates = (set: CodeSet, concepts: readonly (readonly SetReading[])[], weights: readonly number[]): number[] => {
  const { size, rank } = set
  const score = new Float32Array(size)
  const best = new Float32Array(size)
  const held = new Uint8Array(size)
  concepts.forEach((readings, index) => {
    if (readings.length === 0) return
    best.fill(0)
    for (const { terms, weight } of readings) {
      if (terms.length === 1) {
        eachRow(set, terms[0]!, (row) => {
          if (best[row]! < weight) best[row] = weight
        })
        continue
      }
      held.fill(0)
      terms.forEach((term, at) => {
        eachRow(set, term, (row) => {
          if (held[row] === at) held[row] = at + 1
        })
      })
      for (let row = 0; row < size; row++) if (held[row] === terms.length && best[row]! < weight) best[row] = weight
    }
    const worth = weights[index] ?? 0
    for (let row = 0; row < size; row++) score[row]! += best[row]! * worth
  })
  let most = 0
  for (let row = 0; row < size; row++) if (score[row]! > most) most = score[row]!
  if (most === 0) return []
  const least = most * 0.4
  const counts = new Uint32Array(STEPS + 1)
  const stepOf = (row: number): number => {
    const worth = (score[row]! - least) / (most - least)
    return Math.floor((worth * 0.86 + (rank[row]! / 255) * 0.14) * STEPS)
  }
  for (let row = 0; row < size; row++) if (score[row]! >= least) counts[stepOf(row)]!++
  let step = STEPS
  for (let room = MOST; step > 0 && room - counts[step]! >= 0; step--) room -= counts[step]!
  const rows: number[] = []
  for (let row = 0; row < size; row++) if (score[row]! >= least && stepOf(row) > step) rows.push(row)
  // One step may hold more rows than there is room for: the first of them serve as well as any.
  for (let row = 0; row < size && rows.length < MOST; row++) if (score[row]! >= least && stepOf(row) === step) rows.push(row)
  return rows
}

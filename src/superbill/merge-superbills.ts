import type { Superbill } from "./record"
import { totalsOf, withTotals } from "./totals"
import { toCents } from "./money"

export type Merge = { ok: true; record: Superbill } | { ok: false; part: "diagnoses" | "service lines" | "coverages" | "history" }

type Json = unknown

const isSection = (value: Json): value is Record<string, Json> => typeof value === "object" && value !== null && !Array.isArray(value)

/** Deep equality of JSON; missing and null are the same nothing. */
export const isSameJson = (one: Json, other: Json): boolean => {
  if (one === other) return true
  if ((one ?? null) === null || (other ?? null) === null) return (one ?? null) === (other ?? null)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, place) => isSameJson(entry, other[place]))
  if (!isSection(one) || !isSection(other)) return false
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => isSameJson(one[name], other[name]))
}

class Crossed extends Error {}

/** Lists of sections are joined entry by entry; any other list (modifiers, pointers) is one value. */
const join = (base: Json, mine: Json, theirs: Json): Json => {
  if (isSameJson(mine, base)) return theirs
  if (isSameJson(theirs, base) || isSameJson(mine, theirs)) return mine
  if (isSection(base) && isSection(mine) && isSection(theirs)) {
    const names = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])
    return Object.fromEntries([...names].map((name) => [name, join(base[name], mine[name], theirs[name])]))
  }
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs) && [...base, ...mine, ...theirs].some(isSection)) {
    if (base.length !== mine.length || base.length !== theirs.length) throw new Crossed()
    return base.map((entry: Json, place) => join(entry, mine[place], theirs[place]))
  }
  // Both typed into the same box: what was typed last stands.
  return mine
}

const pointers = ({ serviceLines }: Superbill) => serviceLines.map((line) => line.diagnosisPointers)
const isMoved = (base: Superbill, after: Superbill): boolean =>
  !isSameJson(base.diagnoses, after.diagnoses.slice(0, base.diagnoses.length)) || !isSameJson(pointers(base), pointers(after))

/** A letter means another diagnosis once diagnoses moved, so pointers that were set meanwhile cannot be taken over. */
const isPointing = (base: Superbill, after: Superbill): boolean =>
  base.serviceLines.length !== after.serviceLines.length || !isSameJson(pointers(base), pointers(after))

const addsUp = (record: Superbill): boolean => {
  const { total } = record.charges
  return total !== null && total !== undefined && toCents(total) === totalsOf(record).charges
}

/**
 * Two windows changed the same superbill: `base` is what both began with. Boxes that only one of them changed are taken from that one;
 * where both typed in one box, `mine` stands. Not merged, with the part named: one added, removed or moved entries of a list that the
 * other changed too, because a place in the list no longer means the same.
 */
export const mergeSuperbills = (base: Superbill, mine: Superbill, theirs: Superbill): Merge => {
  const hasMoved = !isSameJson(base.diagnoses, mine.diagnoses) || !isSameJson(base.diagnoses, theirs.diagnoses)
  const crosses =
    (!isSameJson(base.diagnoses, mine.diagnoses) && isMoved(base, mine) && isPointing(base, theirs)) ||
    (!isSameJson(base.diagnoses, theirs.diagnoses) && isMoved(base, theirs) && isPointing(base, mine))
  if (hasMoved && crosses && !isSameJson(mine, theirs)) return { ok: false, part: "diagnoses" }
  const parts = { diagnoses: "diagnoses", serviceLines: "service lines", coverages: "coverages", history: "history" } as const
  for (const [name, part] of Object.entries(parts) as [keyof typeof parts, (typeof parts)[keyof typeof parts]][]) {
    try {
      join(base[name], mine[name], theirs[name])
    } catch (error) {
      if (error instanceof Crossed) return { ok: false, part }
      throw error
    }
  }
  const joined = join(base, mine, theirs) as Superbill
  const isBoth = !isSameJson(base.serviceLines, mine.serviceLines) && !isSameJson(base.serviceLines, theirs.serviceLines)
  return { ok: true, record: isBoth && addsUp(mine) ? withTotals(joined) : joined }
}

import { buildCodeSet } from "../codes/build-code-set"
import type { CodeRow, CodeSetInfo, Progress } from "../codes/code-set"
import { rowOf, type CodeSet } from "../codes/open-code-set"
import { packLimits } from "../edits/pack-limits"
import { packPairs } from "../edits/pack-pairs"
import type { CodeFile } from "./read-code-file"
import { otherNamesOf, rowOfSet } from "./rows-of-set"

/** What is to be stored of a file, not yet compressed. `codes`: those that can be billed; `terms`: codes with inclusion terms. */
export type PackedSet = { info: CodeSetInfo; codes: number; terms: number; bytes: Uint8Array }
export type PackedTable = { id: string; kind: "pairs" | "units"; edition: string; rows: number; bytes: Uint8Array }
export type PackedFile = { ok: true; sets: PackedSet[]; tables: PackedTable[] } | { ok: false; problem: string }

const SLICE = 10_000

/** Rows of a new edition keep the inclusion terms that the one before had. */
function* withTermsOf(before: CodeSet, rows: readonly CodeRow[]): Generator<Progress, CodeRow[], void> {
  const out: CodeRow[] = []
  for (const [at, row] of rows.entries()) {
    if (at % SLICE === 0) yield { phase: "Joining terms", done: at, total: rows.length }
    const place = rowOf(before, row.code)
    const names = place < 0 ? [] : otherNamesOf(before, place)
    out.push(names.length > 0 ? { ...row, alsoCalled: names } : row)
  }
  return out
}

/** The rows of a loaded set with these inclusion terms instead of those it had. */
function* withTerms(set: CodeSet, terms: ReadonlyMap<string, readonly string[]>): Generator<Progress, CodeRow[], void> {
  const out: CodeRow[] = []
  for (let row = 0; row < set.size; row++) {
    if (row % SLICE === 0) yield { phase: "Joining terms", done: row, total: set.size }
    const { alsoCalled: _, ...rest } = rowOfSet(set, row)
    const names = terms.get(rest.code)
    out.push(names ? { ...rest, alsoCalled: names } : rest)
  }
  return out
}

/** Does an office's file hold descriptions, and fees. One that lacks either is joined to the list loaded before. */
export const officeHolds = (rows: readonly CodeRow[]): { titles: boolean; fees: boolean } => ({
  titles: rows.some(({ code, title }) => title !== code),
  fees: rows.some(({ amountCents }) => amountCents !== undefined)
})

/** A list of codes and a fee schedule are often two files: what one lacks, the other keeps. */
const joinOffice = (before: CodeSet, rows: readonly CodeRow[]): CodeRow[] => {
  const { titles, fees } = officeHolds(rows)
  if (titles && fees) return [...rows]
  const joined = new Map<string, CodeRow>()
  for (let at = 0; at < before.size; at++) {
    const row = rowOfSet(before, at)
    joined.set(row.code, row)
  }
  for (const row of rows) {
    // A fee with a modifier has no description of its own.
    const known = joined.get(row.code) ?? joined.get(row.code.slice(0, 5))
    const amount = row.amountCents ?? joined.get(row.code)?.amountCents
    const title = row.title === row.code ? (known?.title ?? row.title) : row.title
    joined.set(row.code, { ...row, title, ...(amount === undefined ? {} : { amountCents: amount }) })
  }
  return [...joined.values()]
}

function* packSet(info: CodeSetInfo, rows: readonly CodeRow[]): Generator<Progress, PackedSet, void> {
  const bytes = yield* buildCodeSet(info, rows)
  return { info, codes: rows.filter(({ billable }) => billable).length, terms: rows.filter(({ alsoCalled }) => alsoCalled).length, bytes }
}

/**
 * Indexes what was read, in steps. `before` is the set loaded so far: inclusion terms are joined to that of ICD-10-CM and outlive it, and an
 * office's file that lacks descriptions or fees is joined to the office's list.
 */
export function* packCodeFile(file: CodeFile, before: CodeSet | null): Generator<Progress, PackedFile, void> {
  if (file.holds === "pairs") {
    const bytes = yield* packPairs(file.pairs)
    if (!bytes) return { ok: false, problem: "The file names more codes or days than CMS publishes. It was not taken." }
    return { ok: true, sets: [], tables: [{ id: file.id, kind: "pairs", edition: file.edition, rows: file.pairs.length, bytes }] }
  }
  if (file.holds === "units") {
    const bytes = packLimits(file.limits)
    return { ok: true, sets: [], tables: [{ id: file.id, kind: "units", edition: file.edition, rows: file.limits.length, bytes }] }
  }
  if (file.holds === "terms") {
    if (!before) return { ok: false, problem: "Inclusion terms belong to loaded ICD-10-CM codes. Load those first, then this file." }
    return { ok: true, sets: [yield* packSet(before.info, yield* withTerms(before, file.terms))], tables: [] }
  }
  const sets: PackedSet[] = []
  for (const { info, rows } of file.sets) {
    const isSame = before?.info.system === info.system
    if (isSame && info.system === "icd10cm") sets.push(yield* packSet(info, yield* withTermsOf(before, rows)))
    else if (isSame && info.system === "office") sets.push(yield* packSet(info, joinOffice(before, rows)))
    else sets.push(yield* packSet(info, rows))
  }
  return { ok: true, sets, tables: [] }
}

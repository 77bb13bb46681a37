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

function* packSet(info: CodeSetInfo, rows: readonly CodeRow[]): Generator<Progress, PackedSet, void> {
  const bytes = yield* buildCodeSet(info, rows)
  return { info, codes: rows.filter(({ billable }) => billable).length, terms: rows.filter(({ alsoCalled }) => alsoCalled).length, bytes }
}

/** Indexes what was read, in steps. `icd` is the ICD-10-CM set loaded so far: terms are joined to it, and outlive it. */
export function* packCodeFile(file: CodeFile, icd: CodeSet | null): Generator<Progress, PackedFile, void> {
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
    if (!icd) return { ok: false, problem: "Inclusion terms belong to loaded ICD-10-CM codes. Load those first, then this file." }
    return { ok: true, sets: [yield* packSet(icd.info, yield* withTerms(icd, file.terms))], tables: [] }
  }
  const sets: PackedSet[] = []
  for (const { info, rows } of file.sets)
    sets.push(yield* packSet(info, info.system === "icd10cm" && icd ? yield* withTermsOf(icd, rows) : rows))
  return { ok: true, sets, tables: [] }
}

import { strFromU8 } from "fflate"
import { looksLikeText } from "../codes/parse/file-lines"
import { isZip, unzipWanted } from "../codes/parse/unzip-wanted"
import type { FileKind } from "./file-kind"

/** The kind of a file, null when nothing fits (staff may say it); or why no kind can read it. `inside` names the files of a zip. */
export type Recognised = { ok: true; kind: FileKind | null; inside: readonly string[] } | { ok: false; problem: string }

const HEAD = 12_000

/** The first pattern that fits decides. Names are those that CMS gives its files. */
const byName: readonly [RegExp, FileKind][] = [
  [/icd10cm[_-]?order[_-]20\d\d\.txt/i, "icd10cm"],
  [/tabular[^/]*\.xml/i, "tabular"],
  [/hcpc20\d\d[^/]*anweb/i, "hcpcs"],
  [/cci(?:pra|oph)|(?:^|[^a-z])(?:ptp|ncci|mue)(?:[^a-z]|$)/i, "edits"]
]

/** What the first lines look like. */
const byContent: readonly [RegExp, FileKind][] = [
  [/<ICD10CM\.tabular|<inclusionTerm>/i, "tabular"],
  [/^\d{5} [A-Z][0-9A-Z]{2,6} +[01] /m, "icd10cm"],
  [/^(?:[A-V]\d{4}| {3}[A-Z][A-Z0-9]|[A-Z][A-Z0-9] {3})\d{5}[3478]/m, "hcpcs"],
  [/^"?hcpcs?(?: code)?"?[,\t].*long desc/im, "hcpcs"],
  [/^"?[0-9A-Z]\d{3}[0-9A-Z]"?[,\t]"?[0-9A-Z]\d{3}[0-9A-Z]"?[,\t].*(?:19|20)\d{6}/m, "edits"],
  [/^"?[0-9A-Z]\d{3}[0-9A-Z]"?[,\t]"?\d{1,7}"?[,\t]"?[123] (?:line|date)/im, "edits"],
  [/^"?(?:place of service|pos)\b[^\n]*\n(?:"?\d\d"?[,\t])/im, "places"]
]

const find = (patterns: readonly [RegExp, FileKind][], words: string): FileKind | null =>
  patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null

const inZip = (name: string, bytes: Uint8Array): Recognised => {
  const opened = unzipWanted(bytes, () => false)
  if (!opened.ok) return opened
  const { seen } = opened
  if (seen.some((each) => /^xl\/workbook/i.test(each)))
    return { ok: false, problem: `${name} is an Excel workbook. Save its sheet as CSV, then choose the CSV.` }
  if (seen.some((each) => /^word\//i.test(each))) return { ok: false, problem: `${name} is a Word document, not a list of codes.` }
  const names = seen.join("\n")
  return { ok: true, kind: find(byName, names) ?? find(byName, name), inside: seen }
}

const hasColumns = (head: string): boolean => {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== "")
  return lines.length > 1 && [",", "\t", ";"].some((mark) => lines.slice(0, 5).every((line) => line.includes(mark)))
}

/** Tells what a file is by what stands in it, then by its name; a table of any other kind is taken for the office's own list. */
export const recogniseFile = (name: string, bytes: Uint8Array): Recognised => {
  if (bytes.length === 0) return { ok: false, problem: `${name} is empty.` }
  if (isZip(bytes)) return inZip(name, bytes)
  const head = strFromU8(bytes.subarray(0, HEAD), true)
  if (head.startsWith("%PDF"))
    return { ok: false, problem: `${name} is a PDF. Codes are read from the zip, .txt, .csv or .xml file of CMS.` }
  if (!looksLikeText(bytes))
    return { ok: false, problem: `${name} is neither a zip nor text. Codes are read from the zip, .txt, .csv or .xml file of CMS.` }
  const kind = find(byContent, head) ?? find(byName, name) ?? (/icd10cm/i.test(name) ? "icd10cm" : hasColumns(head) ? "office" : null)
  return { ok: true, kind, inside: [] }
}

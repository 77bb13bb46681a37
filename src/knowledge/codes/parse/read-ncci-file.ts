import papaparse from "papaparse"
import type { Progress } from "../code-set"
import { fileLines, looksLikeText } from "./file-lines"
import type { Refused } from "./file-outcome"
import { type RefusalReport, startRefusals } from "./refusals"
import { isZip, unzipWanted } from "./unzip-wanted"

const SLICE = 20_000
const MOST_ROWS = 3_000_000
const CODE = /^[0-9A-Z]\d{3}[0-9A-Z]$/

/** A pair of codes that may not stand on one claim; `allowsModifier` when a modifier may part them. Days are yyyymmdd, 0 for none. */
export type EditPair = { column1: string; column2: string; from: number; to: number; allowsModifier: boolean }
/** Most units of a code on one line or day. `indicator` 1: per line; 2 and 3: per day. */
export type UnitLimit = { code: string; units: number; indicator: 1 | 2 | 3 }

export type NcciOutcome =
  | { ok: true; kind: "pairs"; pairs: EditPair[]; refused: RefusalReport }
  | { ok: true; kind: "units"; limits: UnitLimit[]; refused: RefusalReport }
  | Refused

const day = (text: string): number => (/^(?:19|20)\d{6}$/.test(text) ? Number(text) : 0)

const cellsOf = (text: string): string[] =>
  (text.includes("\t") ? text.split("\t") : text.includes('"') ? (papaparse.parse<string[]>(text).data[0] ?? []) : text.split(",")).map(
    (cell) => cell.trim()
  )

const pairOf = (cells: readonly string[]): EditPair | string => {
  const [column1 = "", column2 = ""] = cells
  const days = cells.slice(2).filter((cell) => /^(?:19|20)\d{6}$/.test(cell))
  const indicator = cells.slice(2).find((cell) => /^[019]$/.test(cell))
  if (!CODE.test(column1) || !CODE.test(column2)) return "the first two columns are not two codes"
  if (!days[0]) return "no effective date"
  // The column of old pairs holds a 1 in third place; the modifier indicator stands after the dates.
  const afterDays = cells.slice(cells.indexOf(days[0]) + 1).find((cell) => /^[019]$/.test(cell)) ?? indicator
  if (afterDays === undefined) return "no modifier indicator (0, 1 or 9)"
  return { column1, column2, from: day(days[0]), to: day(days[1] ?? ""), allowsModifier: afterDays === "1" }
}

const limitOf = (cells: readonly string[]): UnitLimit | string => {
  const [code = "", units = "", indicator = ""] = cells
  const kind = /^([123])\b/.exec(indicator)?.[1]
  if (!CODE.test(code)) return "the first column is not a code"
  if (!/^\d{1,7}$/.test(units)) return "the second column is not a number of units"
  if (!kind) return "the third column does not begin with 1, 2 or 3"
  return { code, units: Number(units), indicator: Number(kind) as 1 | 2 | 3 }
}

/**
 * The NCCI procedure-to-procedure edits or the medically unlikely edits of CMS (zip, tab-parted text or CSV) -> pairs or unit limits.
 * Which of the two it is, the first data line says. Steps every 20,000 lines.
 */
export function* readNcciFile(name: string, bytes: Uint8Array): Generator<Progress, NcciOutcome, void> {
  let content = bytes
  if (isZip(bytes)) {
    const unzipped = unzipWanted(bytes, (each) => /\.(?:txt|csv)$/i.test(each))
    if (!unzipped.ok) return unzipped
    const [found] = [...unzipped.files.values()].sort((a, b) => b.length - a.length)
    if (!found) return { ok: false, problem: `${name} has no .txt or .csv file in it (an .xlsx is not read).` }
    content = found
  }
  if (!looksLikeText(content)) return { ok: false, problem: `${name} is not text. Choose the zip, .txt or .csv of CMS.` }
  const { refuse, report } = startRefusals()
  const pairs: EditPair[] = []
  const limits: UnitLimit[] = []
  let isStarted = false
  for (const { line, text, at } of fileLines(content)) {
    if (line % SLICE === 0) yield { phase: "Reading", done: at, total: content.length }
    if (line > MOST_ROWS) return { ok: false, problem: `${name} has more than ${MOST_ROWS} lines. It was not taken.`, refused: report() }
    const cells = cellsOf(text)
    // Licence and heading lines come first; the data begin with the first line that starts with a code.
    if (!isStarted && !CODE.test(cells[0] ?? "")) continue
    if (text.trim() === "") continue
    isStarted = true
    const isPair = CODE.test(cells[1] ?? "") && cells.length >= 5
    const read = isPair || pairs.length > 0 ? pairOf(cells) : limitOf(cells)
    if (typeof read === "string") refuse(line, read)
    else if ("column1" in read) pairs.push(read)
    else limits.push(read)
  }
  const refused = report()
  if (pairs.length > 0) return { ok: true, kind: "pairs", pairs, refused }
  if (limits.length > 0) return { ok: true, kind: "units", limits, refused }
  return {
    ok: false,
    problem: `No line of ${name} reads like NCCI pairs (code, code, dates, indicator) or unit limits (code, units, indicator).`,
    refused
  }
}

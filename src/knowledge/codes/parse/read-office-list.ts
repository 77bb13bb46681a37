import papaparse from "papaparse"
import { strFromU8 } from "fflate"
import type { CodeRow, Progress } from "../code-set"
import { looksLikeText } from "./file-lines"
import type { FileOutcome, Refused } from "./file-outcome"
import { readCents } from "./money"
import { startRefusals } from "./refusals"

const SLICE = 2000
const MOST_ROWS = 100_000
const MOST_BYTES = 30_000_000
const CODE = /^(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4}|[A-Z0-9]{2,7})$/
const FEE_CODE = /^(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4})$/

/** Which column holds what, counted from 0; -1 where there is none. */
export type OfficeColumns = { code: number; title: number; amount: number; modifier: number }

/** What a table looks like before it is taken: its heading, some rows, and a guess that staff may change. */
export type OfficePreview =
  { ok: true; headings: readonly string[]; rows: readonly (readonly string[])[]; hasHeading: boolean; columns: OfficeColumns } | Refused

const readTable = (name: string, bytes: Uint8Array, preview: number): { ok: true; data: string[][] } | Refused => {
  if (bytes.length > MOST_BYTES)
    return { ok: false, problem: `${name} is larger than ${MOST_BYTES / 1_000_000} MB. A fee schedule is not.` }
  if (!looksLikeText(bytes)) return { ok: false, problem: `${name} is not a text file. Save the sheet as CSV first.` }
  const { data } = papaparse.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ""), { preview, skipEmptyLines: false })
  return { ok: true, data }
}

const shareOf = (rows: readonly (readonly string[])[], column: number, is: (cell: string) => boolean): number => {
  const cells = rows.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "")
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length
}

const bestColumn = (count: number, worth: (column: number) => number, taken: readonly number[]): number => {
  let best = -1
  let most = 0.5
  for (let column = 0; column < count; column++) {
    const here = taken.includes(column) ? 0 : worth(column)
    if (here > most) {
      most = here
      best = column
    }
  }
  return best
}

/** Guesses the columns from headings (worth half) and from what stands below them. */
const guessColumns = (headings: readonly string[], rows: readonly (readonly string[])[]): OfficeColumns => {
  const count = Math.max(headings.length, ...rows.map((row) => row.length))
  const said = (column: number, pattern: RegExp): number => (pattern.test(headings[column] ?? "") ? 0.5 : 0)
  const code = bestColumn(
    count,
    (at) => said(at, /^\s*(?:cpt|hcpcs|proc|service)|code/i) + shareOf(rows, at, (cell) => FEE_CODE.test(cell.toUpperCase())),
    []
  )
  const amount = bestColumn(
    count,
    (at) =>
      said(at, /fee|charge|amount|price|rate|\$/i) + 0.9 * shareOf(rows, at, (cell) => readCents(cell) !== null && !FEE_CODE.test(cell)),
    [code]
  )
  const modifier = bestColumn(count, (at) => said(at, /mod/i) + 0.6 * shareOf(rows, at, (cell) => /^[A-Z0-9]{2}$/i.test(cell)), [
    code,
    amount
  ])
  const title = bestColumn(
    count,
    (at) => said(at, /desc|name|title|service|procedure/i) + 0.9 * shareOf(rows, at, (cell) => /[a-z]{3}/i.test(cell)),
    [code, amount, modifier]
  )
  return { code, title, amount, modifier }
}

/** The first 20 rows of an office's list with a guess at its columns. */
export const previewOfficeList = (name: string, bytes: Uint8Array): OfficePreview => {
  const table = readTable(name, bytes, 60)
  if (!table.ok) return table
  const rows = table.data.filter((row) => row.some((cell) => cell.trim() !== ""))
  const [first] = rows
  if (!first || first.length < 2)
    return {
      ok: false,
      problem: `${name} has no columns: one row holds ${first?.length ?? 0} cells. Columns are parted by commas or tabs.`
    }
  const hasHeading = !first.some((cell) => FEE_CODE.test(cell.trim().toUpperCase()))
  const body = hasHeading ? rows.slice(1) : rows
  const headings = hasHeading ? first.map((cell) => cell.trim()) : first.map((_, at) => `Column ${at + 1}`)
  return { ok: true, headings, rows: body.slice(0, 20), hasHeading, columns: guessColumns(hasHeading ? headings : [], body) }
}

/**
 * The office's own list of procedures and fees (CSV, tab or semicolon) with the columns that staff confirmed -> rows, amounts in cents.
 * A line with a modifier is a row of its own under CODE plus modifier. Steps every 2,000 lines.
 */
export function* readOfficeList(
  name: string,
  bytes: Uint8Array,
  columns: OfficeColumns,
  options: { hasHeading: boolean; edition: string }
): Generator<Progress, FileOutcome, void> {
  const table = readTable(name, bytes, MOST_ROWS + 1)
  if (!table.ok) return table
  if (columns.code < 0) return { ok: false, problem: `Say which column of ${name} holds the code.` }
  if (table.data.length > MOST_ROWS) return { ok: false, problem: `${name} has more than ${MOST_ROWS} lines. A fee schedule has not.` }
  const { refuse, report } = startRefusals()
  const rows = new Map<string, CodeRow>()
  for (let at = options.hasHeading ? 1 : 0; at < table.data.length; at++) {
    if (at % SLICE === 0) yield { phase: "Reading", done: at, total: table.data.length }
    const cells = table.data[at]!
    if (cells.every((cell) => cell.trim() === "")) continue
    const cell = (column: number): string => (column < 0 ? "" : (cells[column] ?? "").trim())
    const code = cell(columns.code).toUpperCase()
    const modifier = cell(columns.modifier).toUpperCase()
    const amount = cell(columns.amount)
    const cents = amount === "" ? null : readCents(amount)
    const key = code + (/^[A-Z0-9]{2}$/.test(modifier) ? modifier : "")
    if (!CODE.test(code)) refuse(at + 1, "no code in the code column")
    else if (amount !== "" && cents === null) refuse(at + 1, "the fee is not an amount such as 85.00")
    else if (rows.has(key)) refuse(at + 1, "the code stood on an earlier line")
    else rows.set(key, { code: key, title: cell(columns.title) || key, billable: true, ...(cents === null ? {} : { amountCents: cents }) })
  }
  const refused = report()
  if (rows.size === 0) return { ok: false, problem: `No line of ${name} has a code in the chosen column.`, refused }
  return {
    ok: true,
    info: { system: "office", edition: options.edition, validFrom: 0, validTo: 0, origin: "file" },
    rows: [...rows.values()],
    refused,
    notes: []
  }
}

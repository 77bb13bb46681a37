import type { CodeRow, CodeSetInfo, Progress } from "../code-set"
import { fileLines, looksLikeText } from "./file-lines"
import type { FileOutcome } from "./file-outcome"
import { startRefusals } from "./refusals"
import { isZip, unzipWanted } from "./unzip-wanted"

const SLICE = 5000
const CODE = /^[A-Z][0-9A-Z]{2,6}$/
const ORDER_NAME = /(?:^|\/)icd10cm[_-]?order[_-](20\d\d)\.txt$/i
const ADDENDA_NAME = /(?:^|\/)icd10cm[_-]?order[_-]addenda[_-](20\d\d)\.txt$/i
/** Published sets hold over 95,000 rows; less than this is half a file. */
const LEAST_ROWS = 60_000

/** Fiscal year 2026 runs from 1 October 2025 to 30 September 2026. */
const infoOf = (year: number): CodeSetInfo => ({
  system: "icd10cm",
  edition: String(year),
  validFrom: (year - 1) * 10_000 + 1001,
  validTo: year * 10_000 + 930,
  origin: "file"
})

const yearOf = (name: string): number => Number(/(?:^|\D)(20[1-4]\d)(?=\D|$)/.exec(name)?.[1] ?? 0)

type Parts = { ok: true; order: Uint8Array; addenda: Uint8Array | null; year: number } | { ok: false; problem: string }

const partsOf = (name: string, bytes: Uint8Array): Parts => {
  if (!isZip(bytes)) {
    if (!looksLikeText(bytes))
      return {
        ok: false,
        problem: `${name} is neither a zip nor a text file. CMS publishes the codes as a zip with icd10cm_order_YEAR.txt in it.`
      }
    return { ok: true, order: bytes, addenda: null, year: yearOf(name) }
  }
  const unzipped = unzipWanted(bytes, (each) => ORDER_NAME.test(each) || ADDENDA_NAME.test(each))
  if (!unzipped.ok) return unzipped
  const found = [...unzipped.files]
  const order = found.find(([each]) => ORDER_NAME.test(each))
  if (!order) {
    const isProcedures = unzipped.seen.some((each) => /icd10pcs/i.test(each))
    const other = isProcedures ? " It holds ICD-10-PCS, the hospital procedure codes." : ""
    return {
      ok: false,
      problem: `${name} has no file icd10cm_order_YEAR.txt.${other} Choose the "Code Descriptions in Tabular Order" zip of ICD-10-CM.`
    }
  }
  const addenda = found.find(([each]) => ADDENDA_NAME.test(each))
  return { ok: true, order: order[1], addenda: addenda?.[1] ?? null, year: yearOf(order[0]) }
}

/** Lines "Add: 1 CODE" and "Delete: 1 CODE title" of the addenda: new codes, and titles of those that ended. */
const readAddenda = (bytes: Uint8Array): { added: Set<string>; deleted: Map<string, string> } => {
  const added = new Set<string>()
  const deleted = new Map<string, string>()
  for (const { text } of fileLines(bytes)) {
    const [, what, billable, code, titles] = /^(Add|Delete):\s+([01]) (\S{3,7})\s+(.*)$/.exec(text) ?? []
    if (!code || billable !== "1") continue
    if (what === "Add") added.add(code)
    else deleted.set(code, (titles ?? "").slice(60).trim() || (titles ?? "").trim())
  }
  return { added, deleted }
}

/**
 * The official ICD-10-CM zip of CMS, or its order file alone -> rows of every code and heading. The year comes from the name of the order file.
 * Codes that the edition dropped stay as rows that have ended. Steps every 5,000 lines.
 */
export function* readIcdFile(name: string, bytes: Uint8Array): Generator<Progress, FileOutcome, void> {
  const parts = partsOf(name, bytes)
  if (!parts.ok) return { ok: false, problem: parts.problem }
  const { order, addenda, year } = parts
  yield { phase: "Reading", done: 0, total: order.length }
  const { refuse, report } = startRefusals()
  const rows: CodeRow[] = []
  const codes = new Set<string>()
  const changes = addenda ? readAddenda(addenda) : null
  const info = infoOf(year)
  let before = 0
  for (const { line, text, at } of fileLines(order)) {
    if (line % SLICE === 0) yield { phase: "Reading", done: at, total: order.length }
    if (text.trim() === "") continue
    const number = Number(text.slice(0, 5))
    const code = text.slice(6, 14).trim()
    const flag = text.slice(14, 15)
    const short = text.slice(16, 77).trim()
    const title = text.slice(77).trim() || short
    if (!Number.isInteger(number) || number <= 0) refuse(line, "no order number in columns 1 to 5")
    else if (!CODE.test(code)) refuse(line, "no ICD-10-CM code in columns 7 to 13")
    else if (flag !== "0" && flag !== "1") refuse(line, "column 15 is neither 0 nor 1")
    else if (title === "") refuse(line, "no title")
    else if (codes.has(code)) refuse(line, "the code stood on an earlier line")
    else {
      if (number !== before + 1 && before > 0) refuse(line, "order numbers skip: lines are missing before this one")
      before = number
      codes.add(code)
      rows.push({ code, title, billable: flag === "1", ...(changes?.added.has(code) ? { validFrom: info.validFrom } : {}) })
    }
  }
  const refused = report()
  if (rows.length === 0)
    return {
      ok: false,
      problem: `No line of ${name} reads like the ICD-10-CM order file (number, code, 0 or 1, titles in fixed columns).`,
      refused
    }
  if (rows.length < LEAST_ROWS)
    return {
      ok: false,
      problem: `${name} gave ${rows.length} codes, the whole set has more than ${LEAST_ROWS}. The file seems cut off after ${rows.at(-1)?.code ?? "its start"}.`,
      refused
    }
  if (year === 0)
    return {
      ok: false,
      problem: `The name of ${name} does not say its year (icd10cm_order_2026.txt). Keep the name that CMS gave it.`,
      refused
    }
  const ended = [...(changes?.deleted ?? [])].filter(([code]) => !codes.has(code) && CODE.test(code))
  for (const [code, title] of ended) rows.push({ code, title, billable: false, validTo: (year - 1) * 10_000 + 930 })
  const notes = ended.length > 0 ? [`${ended.length} codes ended with the edition before and are shown as ended.`] : []
  return { ok: true, info, rows, refused, notes }
}

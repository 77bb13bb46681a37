import papaparse from "papaparse"
import { strFromU8 } from "fflate"
import type { CodeRow, CodeSetInfo, CodeSystem, Progress } from "../code-set"
import { fileLines, looksLikeText } from "./file-lines"
import type { Refused } from "./file-outcome"
import { type RefusalReport, startRefusals } from "./refusals"
import { isZip, unzipWanted } from "./unzip-wanted"

const SLICE = 4000
const LEAST_CODES = 5000
const CODE = /^[A-V]\d{4}$/
const MODIFIER = /^(?:[A-Z][A-Z0-9])$/
/** Added, changed and ended, then the action: the last columns of a record. */
const DATES = /(\d{8})(\d{8})(\d{8}| {8}|)([A-Z]?)\s*$/
const DATA_NAME = /(?:^|\/)HCPC20\d\d[^/]*ANWEB[^/]*\.(?:txt|csv)$/i

/** Both sets of the file: codes and modifiers. */
export type HcpcsOutcome =
  { ok: true; sets: { info: CodeSetInfo; rows: CodeRow[] }[]; refused: RefusalReport; notes: readonly string[] } | Refused

type Draft = { code: string; isModifier: boolean; title: string; short: string; from: number; to: number }

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

/** "HCPC2025_OCT_ANWEB.txt" -> October 2025; sets of CMS hold for a quarter. */
const editionOf = (name: string): { edition: string; validFrom: number; validTo: number } => {
  const year = Number(/20\d\d/.exec(name)?.[0] ?? 0)
  const month = MONTHS.findIndex((each) => new RegExp(`(?:^|[^a-z])${each}`, "i").test(name))
  if (year === 0) return { edition: "year not given", validFrom: 0, validTo: 0 }
  if (month < 0) return { edition: String(year), validFrom: year * 10_000 + 101, validTo: year * 10_000 + 1231 }
  const last = month + 3
  const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(last - 1) % 12] ?? 30
  return {
    edition: `${MONTHS[month]!.charAt(0).toUpperCase()}${MONTHS[month]!.slice(1)} ${year}`,
    validFrom: year * 10_000 + (month + 1) * 100 + 1,
    validTo: last > 12 ? (year + 1) * 10_000 + (last - 12) * 100 + lastDay : year * 10_000 + last * 100 + lastDay
  }
}

const day = (text: string | undefined): number => (/^(?:19|20)\d{6}$/.test((text ?? "").trim()) ? Number((text ?? "").trim()) : 0)

type Refuse = (line: number, reason: string) => void

/** Fixed columns: code 1-5 (a modifier in 4-5), sequence 6-10, record kind 11 (3 or 7 starts, 4 or 8 goes on), long 12-91, short 92-119, dates at the end. */
function* readFixed(bytes: Uint8Array, refuse: Refuse): Generator<Progress, Draft[], void> {
  const drafts: Draft[] = []
  for (const { line, text, at } of fileLines(bytes)) {
    if (line % SLICE === 0) yield { phase: "Reading", done: at, total: bytes.length }
    if (text.trim() === "") continue
    const kind = text.charAt(10)
    const code = text.slice(0, 5).trim()
    const last = drafts.at(-1)
    if (!/^\d{5}$/.test(text.slice(5, 10)) || !/[3478]/.test(kind)) refuse(line, "columns 6 to 11 hold no sequence number and record kind")
    else if (!CODE.test(code) && !MODIFIER.test(code)) refuse(line, "columns 1 to 5 hold neither a code nor a modifier")
    else if (kind === "4" || kind === "8") {
      if (last?.code === code) last.title = `${last.title} ${text.slice(11, 91).trim()}`.trim()
      else refuse(line, "goes on with a code that is not the one before")
    } else {
      const dates = DATES.exec(text.slice(119))
      drafts.push({
        code,
        isModifier: kind === "7",
        title: text.slice(11, 91).trim(),
        short: text.slice(91, 119).trim(),
        from: day(dates?.[1]),
        to: day(dates?.[3])
      })
    }
  }
  return drafts
}

const columnOf = (header: readonly string[], patterns: readonly RegExp[]): number => {
  for (const pattern of patterns) {
    const at = header.findIndex((each) => pattern.test(each))
    if (at >= 0) return at
  }
  return -1
}

function* readCsv(bytes: Uint8Array, refuse: Refuse): Generator<Progress, Draft[] | string, void> {
  const { data } = papaparse.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ""), { skipEmptyLines: false })
  const headerAt = data.slice(0, 20).findIndex((row) => row.some((cell) => /^\s*(?:hcpcs?|code|hcpcs code)\s*$/i.test(cell)))
  const header = data[headerAt]
  if (!header) return "has no heading line with a column HCPC or Code"
  const code = columnOf(header, [/^\s*hcpcs?(?: code)?\s*$/i, /^\s*code\s*$/i])
  const long = columnOf(header, [/long desc/i, /^\s*description/i, /desc/i])
  const short = columnOf(header, [/short desc/i])
  const from = columnOf(header, [/add.*d(?:a)?te?/i, /eff/i])
  const to = columnOf(header, [/term/i, /end/i])
  if (long < 0) return "has no column with the long description"
  const drafts: Draft[] = []
  for (let at = headerAt + 1; at < data.length; at++) {
    if (at % SLICE === 0) yield { phase: "Reading", done: at, total: data.length }
    const row = data[at]!
    if (row.every((cell) => cell.trim() === "")) continue
    const each = (row[code] ?? "").trim().toUpperCase()
    const title = (row[long] ?? "").trim()
    if (!CODE.test(each) && !MODIFIER.test(each)) refuse(at + 1, "the code column holds neither a code nor a modifier")
    else if (title === "") refuse(at + 1, "no description")
    else
      drafts.push({
        code: each,
        isModifier: each.length === 2,
        title,
        short: (row[short] ?? "").trim(),
        from: day(row[from]),
        to: day(row[to])
      })
  }
  return drafts
}

const rowOfDraft = ({ code, title, short, from, to }: Draft): CodeRow => ({
  code,
  title,
  ...(short && short !== title ? { shortTitle: short } : {}),
  billable: true,
  ...(from ? { validFrom: from } : {}),
  ...(to ? { validTo: to } : {})
})

/** The HCPCS Level II file of CMS (zip, fixed-width text or CSV) -> codes and modifiers. Steps every 4,000 lines. */
export function* readHcpcsFile(name: string, bytes: Uint8Array): Generator<Progress, HcpcsOutcome, void> {
  let content = bytes
  let source = name
  if (isZip(bytes)) {
    const unzipped = unzipWanted(bytes, (each) => DATA_NAME.test(each))
    if (!unzipped.ok) return unzipped
    const [found] = [...unzipped.files].sort(([a], [b]) => Number(/csv$/i.test(a)) - Number(/csv$/i.test(b)))
    if (!found) return { ok: false, problem: `${name} has no file HCPC20.._ANWEB.txt. Choose the "Alpha-Numeric HCPCS File" zip.` }
    ;[source, content] = found
  }
  if (!looksLikeText(content))
    return {
      ok: false,
      problem: `${name} is not text. Choose the zip, the .txt or the .csv of the Alpha-Numeric HCPCS File (not the .xlsx).`
    }
  const { refuse, report } = startRefusals()
  const isFixed = /^(?:[A-V]\d{4}| {3}[A-Z][A-Z0-9]|[A-Z][A-Z0-9] {3})\d{5}[3478]/m.test(strFromU8(content.subarray(0, 20_000), true))
  const drafts = isFixed ? yield* readFixed(content, refuse) : yield* readCsv(content, refuse)
  if (typeof drafts === "string") return { ok: false, problem: `${name} ${drafts}, and its lines are not those of the fixed-width file.` }
  const refused = report()
  const codes = drafts.filter(({ isModifier }) => !isModifier)
  if (codes.length === 0) return { ok: false, problem: `No line of ${name} holds an HCPCS code.`, refused }
  if (codes.length < LEAST_CODES)
    return {
      ok: false,
      problem: `${name} gave ${codes.length} codes, the whole set has more than ${LEAST_CODES}. The file seems cut off after ${codes.at(-1)?.code ?? "its start"}.`,
      refused
    }
  const dates = editionOf(source)
  const sets = (["hcpcs", "modifier"] as CodeSystem[]).map((system) => ({
    info: { system, ...dates, origin: "file" as const },
    rows: drafts.filter(({ isModifier }) => isModifier === (system === "modifier")).map(rowOfDraft)
  }))
  const notes = dates.validFrom === 0 ? [`The name of ${source} says no year; dates of single codes are kept.`] : []
  return { ok: true, sets: sets.filter(({ rows }) => rows.length > 0), refused, notes }
}

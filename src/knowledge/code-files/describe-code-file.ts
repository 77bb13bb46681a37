import type { CodeRow, CodeSetInfo, CodeSystem } from "../codes/code-set"
import { dottedCode } from "../codes/describe-row"
import type { RefusalReport } from "../codes/parse/refusals"
import { officeHolds } from "./pack-code-file"
import type { CodeFile } from "./read-code-file"

/** What a read file holds, for staff to look at before it is loaded. Days are yyyymmdd, 0 when the file does not say. */
export type FileSummary = {
  title: string
  counts: readonly string[]
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Columns of numbers, which stand at the right. */
  figures: readonly number[]
  validFrom: number
  validTo: number
  refused: RefusalReport
  notes: readonly string[]
  warnings: readonly string[]
  /** Sets and tables that it would take the place of. */
  replaces: readonly string[]
  /** An office's file without descriptions or without fees: the list loaded before keeps what this one lacks. */
  joins: boolean
  /** It only adds to loaded ICD-10-CM codes. */
  needsIcd: boolean
}

const SHOWN = 6

export const systemNames: Readonly<Record<CodeSystem, string>> = {
  icd10cm: "ICD-10-CM diagnosis codes",
  hcpcs: "HCPCS Level II codes",
  modifier: "Modifiers",
  pos: "Places of service",
  office: "Our own codes and fees"
}

const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",")
const dollars = (cents: number): string => `$${number(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`

/** "fiscal year 2026" for ICD-10-CM; as the file says it for others. */
export const editionWords = ({ system, edition }: CodeSetInfo): string => (system === "icd10cm" ? `fiscal year ${edition}` : edition)

const countsOf = (info: CodeSetInfo, rows: readonly CodeRow[]): string => {
  const name = info.system === "modifier" ? "modifiers" : info.system === "pos" ? "places" : "codes"
  const billable = rows.filter((row) => row.billable).length
  const fees = rows.filter(({ amountCents }) => amountCents !== undefined).length
  if (info.system === "icd10cm")
    return `${number(billable)} codes that can be billed, ${number(rows.length - billable)} headings and ended codes`
  return `${number(rows.length)} ${name}${info.system === "office" ? `, ${number(fees)} with a fee` : ""}`
}

const base = { validFrom: 0, validTo: 0, figures: [], joins: false, needsIcd: false } as const

/** A summary of what was read, with its first rows. */
export const describeCodeFile = (file: CodeFile): FileSummary => {
  const { refused, notes, warnings } = file
  if (file.holds === "pairs")
    return {
      ...base,
      title: `NCCI pairs${file.id === "pairs" ? "" : `, part ${file.id.slice(6)}`}, ${file.edition}`,
      counts: [`${number(file.pairs.length)} pairs of codes`],
      columns: ["First code", "Second code", "With a modifier"],
      rows: file.pairs
        .slice(0, SHOWN)
        .map(({ column1, column2, allowsModifier }) => [column1, column2, allowsModifier ? "allowed" : "never"]),
      refused,
      notes,
      warnings,
      replaces: [file.id]
    }
  if (file.holds === "units")
    return {
      ...base,
      title: `Unit limits (MUE), ${file.edition}`,
      counts: [`${number(file.limits.length)} codes with a limit`],
      columns: ["Code", "Most units", "Counted"],
      rows: file.limits
        .slice(0, SHOWN)
        .map(({ code, units, indicator }) => [code, String(units), indicator === 1 ? "per line" : "per day"]),
      figures: [1],
      refused,
      notes,
      warnings,
      replaces: ["units"]
    }
  if (file.holds === "terms")
    return {
      ...base,
      title: "Inclusion terms of ICD-10-CM",
      counts: [`${number(file.count)} terms for ${number(file.terms.size)} codes`],
      columns: ["Code", "Also found by"],
      rows: [...file.terms].slice(0, SHOWN).map(([code, names]) => [dottedCode("icd10cm", code), names.join("; ")]),
      refused,
      notes,
      warnings,
      replaces: [],
      needsIcd: true
    }
  const infos = file.sets.map(({ info }) => info)
  const main = infos[0] ?? { system: "office", edition: "", validFrom: 0, validTo: 0, origin: "file" }
  const isPriced = main.system === "office"
  const holds = officeHolds(file.sets[0]?.rows ?? [])
  return {
    ...base,
    title: `${systemNames[main.system]}, ${editionWords(main)}`,
    counts: file.sets.map(({ info, rows }) => countsOf(info, rows)),
    columns: ["Code", "Description", ...(isPriced ? ["Fee"] : main.system === "icd10cm" ? ["Billable"] : [])],
    rows: (file.sets[0]?.rows ?? []).slice(0, SHOWN).map(({ code, title, billable, amountCents }) => [
      // A fee with a modifier is kept under both together.
      isPriced && code.length === 7 ? `${code.slice(0, 5)}-${code.slice(5)}` : dottedCode(main.system, code),
      title,
      ...(isPriced ? [amountCents === undefined ? "" : dollars(amountCents)] : main.system === "icd10cm" ? [billable ? "yes" : "no"] : [])
    ]),
    figures: isPriced ? [2] : [],
    validFrom: main.validFrom,
    validTo: main.validTo,
    refused,
    notes,
    warnings,
    joins: isPriced && !(holds.titles && holds.fees),
    replaces: infos.map(({ system }) => system)
  }
}

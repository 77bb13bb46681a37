import papaparse from "papaparse"
import type { Superbill } from "../../record"
import { columns, type Column } from "./cell-kinds"
import { toCell } from "./cell-text"

/** Columns that keep rows together: which superbill of the file, and which of its lines. */
export const superbillColumn = "superbill"
export const lineColumn = "line"

const valueAt = (from: unknown, steps: Column["steps"]): unknown =>
  steps.reduce<unknown>(
    (here, step) => (typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[step] : undefined),
    from
  )

/**
 * Superbills -> a CSV file of one row a service line, in which what is not of the line is repeated; a superbill without
 * lines has one row. Columns carry the paths of the record. Cells that a spreadsheet would run begin with an apostrophe.
 */
export const writeSuperbillsCsv = (records: readonly Superbill[]): string => {
  const rows = records.flatMap((record, place) => {
    const ofClaim = columns.map(({ isLine, steps, kind }) => (isLine ? "" : toCell(valueAt(record, steps), kind)))
    const lines = record.serviceLines.length > 0 ? record.serviceLines : [null]
    return lines.map((line, number) => [
      String(place + 1),
      line ? String(number + 1) : "",
      ...columns.map(({ isLine, steps, kind }, column) => (isLine ? toCell(valueAt(line, steps), kind) : (ofClaim[column] ?? "")))
    ])
  })
  return `${papaparse.unparse([[superbillColumn, lineColumn, ...columns.map(({ name }) => name)], ...rows], { newline: "\r\n" })}\r\n`
}

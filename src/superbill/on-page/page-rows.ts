import type { PageField } from "./page-field"

const rowOf = (key: string): number | null => {
  const row = /^claim\.line\[(\d+)\]\./.exec(key)?.[1]
  return row === undefined ? null : Number(row)
}

/** A row in which only dates, place and units stand is one that the page itself laid out. */
const tells = (key: string): boolean => /\]\.(code|charge|pointer|modifier\[)/.test(key) && rowOf(key) !== null

/**
 * Rows of the page that carry a service line, in order -> places in the superbill. Empty rows between and after do not count; where no
 * row is used the first one stands for the place of a line to come.
 */
export const usedRows = (fields: readonly PageField<unknown>[]): { placeOfRow: Map<number, number>; lineCount: number } => {
  const rows = [...new Set(fields.flatMap(({ key }) => rowOf(key) ?? []))].toSorted((a, b) => a - b)
  const used = rows.filter((row) => fields.some(({ key, text }) => rowOf(key) === row && tells(key) && text.trim() !== ""))
  const shown = used.length > 0 ? used : rows.slice(0, 1)
  return { placeOfRow: new Map(shown.map((row, place) => [row, place])), lineCount: used.length }
}

/** The key with its row as the superbill counts it; null for a row that is not used. */
export const withUsedRow = (key: string, placeOfRow: ReadonlyMap<number, number>): string | null => {
  const row = rowOf(key)
  if (row === null) return key
  const place = placeOfRow.get(row)
  return place === undefined ? null : key.replace(/\[\d+\]/, `[${place}]`)
}

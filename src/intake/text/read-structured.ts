import type { Desk } from "./desk"
import { type Meaning, noMeaning } from "./meaning"
import { readCell } from "./read-cell"
import { readLabel, readLabelAtEnd } from "./read-label"
import { type Sheet, addParty, partyOf } from "./sheet"

/** A value with its label, from a table, JSON, XML or pairs; `row` tells persons apart. */
type Pair = { label: string; meaning: Meaning; start: number; end: number; row: number }

const meaningOf = (label: string): Meaning | null => {
  const words = label.replace(/[_.\-/]+/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
  return readLabel(words)?.meaning ?? readLabelAtEnd(words)?.meaning ?? null
}

/** Values of JSON in order of their places in the text; labels are the path to them. */
const jsonPairs = (text: string): Pair[] | null => {
  const start = text.search(/[[{]/)
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"))
  if (start < 0 || end <= start || text.slice(0, start).length > 200) return null
  let data: unknown
  try {
    data = JSON.parse(text.slice(start, end + 1))
  } catch {
    // not JSON after all: it is read as running text
    return null
  }
  const pairs: Pair[] = []
  let from = start
  const visit = (node: unknown, path: readonly string[], row: number): void => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, path, path.length === 0 ? index : row))
    else if (typeof node === "object" && node !== null) for (const [name, value] of Object.entries(node)) visit(value, [...path, name], row)
    else if (typeof node === "string" || typeof node === "number") {
      const at = text.indexOf(JSON.stringify(node).slice(typeof node === "string" ? 1 : 0, -1) || String(node), from)
      if (at < 0) return
      const length = String(node).length
      from = at + length
      const label = path.join(" ")
      pairs.push({ label, meaning: meaningOf(label) ?? { ...noMeaning, field: "skip" }, start: at, end: at + length, row })
    }
  }
  if (typeof data === "object" && data !== null) visit(data, [], 0)
  return pairs.length > 0 ? pairs : null
}

const xmlPairs = (text: string): Pair[] | null => {
  const pairs = [...text.matchAll(/<([A-Za-z][\w:.-]{0,40})(?:\s[^<>]{0,200})?>([^<>\n]{1,200})<\/\1>/g)].map((match) => {
    const label = (match[1] ?? "").replace(/^\w+:/, "")
    const start = match.index + match[0].indexOf(">") + 1
    return { label, meaning: meaningOf(label) ?? { ...noMeaning, field: "skip" }, start, end: start + (match[2] ?? "").length, row: 0 }
  })
  return pairs.length >= 2 ? pairs : null
}

const queryPairs = (text: string): Pair[] | null => {
  if (!/^\s*[?]?[\w.[\]-]+=[^&\n]*(?:&[\w.[\]-]+=[^&\n]*){2,}\s*$/.test(text)) return null
  return [...text.matchAll(/([\w.[\]-]+)=([^&\n]*)/g)].map((match) => {
    const start = match.index + (match[1] ?? "").length + 1
    return {
      label: match[1] ?? "",
      meaning: meaningOf(match[1] ?? "") ?? { ...noMeaning, field: "skip" },
      start,
      end: start + (match[2] ?? "").length,
      row: 0
    }
  })
}

type Piece = { text: string; start: number; end: number }

/** One line cut at a delimiter, quotes honoured. */
const cutLine = (line: string, delimiter: string, offset: number): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted
    if (at < line.length && (line[at] !== delimiter || (isQuoted && delimiter !== "\t"))) continue
    const raw = line.slice(start, at)
    const lead = raw.length - raw.trimStart().length + (/^\s*"/.test(raw) ? 1 : 0)
    const text = raw.trim().replace(/^"|"$/g, "")
    pieces.push({ text, start: offset + start + lead, end: offset + start + lead + text.length })
    start = at + 1
  }
  return pieces
}

const delimiters = ["\t", "|", ",", ";", "/"]

/** A heading line of labels, and rows below it. */
const tablePairs = (text: string): { pairs: Pair[]; start: number; end: number } | null => {
  const lines: Piece[] = []
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf("\n", start)
    const end = stop < 0 ? text.length : stop
    lines.push({ text: text.slice(start, end), start, end })
    start = end + 1
  }
  for (const [index, line] of lines.entries())
    for (const delimiter of delimiters) {
      if (!line.text.includes(delimiter)) continue
      const heads = cutLine(line.text, delimiter, line.start)
      const known = heads.map((head) => (head.text.length > 40 ? null : meaningOf(head.text)))
      const fields = known.filter((meaning) => (meaning?.field ?? null) !== null).length
      if (heads.length < 3 || fields < 3 || fields < heads.length * 0.6) continue
      const rows = rowsBelow(lines.slice(index + 1), delimiter, heads.length)
      if (rows.length === 0) continue
      const pairs = rows.flatMap((row, at) =>
        row.flatMap((piece, column) => {
          const meaning = known[column]
          return meaning ? [{ label: heads[column]?.text ?? "", meaning, start: piece.start, end: piece.end, row: at }] : []
        })
      )
      const last = rows.at(-1)?.at(-1)
      return { pairs, start: line.start, end: last?.end ?? line.end }
    }
  return null
}

/** A longer table is a list of patients, not a patient: enough to ask about. */
const mostRows = 12

const rowsBelow = (lines: readonly Piece[], delimiter: string, columns: number): Piece[][] => {
  const rows: Piece[][] = []
  for (const line of lines) {
    if (rows.length === mostRows) break
    if (line.text.trim() === "" && rows.length === 0) continue
    const own = cutLine(line.text, delimiter, line.start)
    // a heading cut at "/" may stand over rows cut at " / ", where dates have slashes of their own
    const spaced = delimiter === "/" ? spacedPieces(line) : own
    const row = spaced.length === columns ? spaced : own
    if (row.length < Math.max(2, columns - 1) || row.length > columns) break
    rows.push(row)
  }
  return rows
}

const spacedPieces = (line: Piece): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (const match of `${line.text} / `.matchAll(/\s+\/\s+/g)) {
    const raw = line.text.slice(start, match.index)
    const lead = raw.length - raw.trimStart().length
    pieces.push({ text: raw.trim(), start: line.start + start + lead, end: line.start + start + lead + raw.trim().length })
    start = match.index + match[0].length
  }
  return pieces
}

const namesPerson = (meaning: Meaning): boolean => meaning.role !== null && meaning.role !== "patient" && meaning.role !== "insurance"

const readPairs = (sheet: Sheet, pairs: readonly Pair[]): void => {
  const rows = new Set(pairs.map((pair) => pair.row))
  for (const row of rows) {
    const desk: Desk = { sheet, section: null, linePerson: null, openPerson: null, slot: "primary", isLineFormer: false }
    const patient = rows.size > 1 ? addParty(sheet, "patient") : partyOf(sheet, "patient")
    for (const pair of pairs.filter((one) => one.row === row)) {
      if (pair.start >= pair.end) continue
      desk.linePerson = namesPerson(pair.meaning) || pair.meaning.kin !== null ? null : patient
      readCell(desk, pair)
    }
  }
}

/** Reads JSON, XML, pairs or a table; false when the text is none of these. Lines around a table are read as text too. */
export const readStructured = (sheet: Sheet): boolean => {
  const { text } = sheet
  const trimmed = text.trim()
  const pairs = /^[[{]/.test(trimmed) ? jsonPairs(text) : /^</.test(trimmed) ? xmlPairs(text) : queryPairs(text)
  if (pairs && pairs.filter((pair) => pair.meaning.field !== "skip").length >= 2) {
    readPairs(sheet, pairs)
    return true
  }
  const table = tablePairs(text)
  if (!table) return false
  readPairs(sheet, table.pairs)
  sheet.text = text.slice(0, table.start) + " ".repeat(table.end - table.start) + text.slice(table.end)
  return false
}

import papaparse from "papaparse"
import { parseSuperbill } from "../../parse-superbill"
import { mostLines, type Superbill } from "../../record"
import { done, type FormNote, type FormOutcome, refuse, refused } from "../outcome"
import { columns, type Column } from "./cell-kinds"
import { fromCell } from "./cell-text"
import { lineColumn, superbillColumn } from "./write-superbills-csv"

type Values = Record<string | number, unknown>
type Row = { number: number; cells: string[] }

const put = (into: Values, steps: Column["steps"], value: unknown): void => {
  let here = into
  steps.forEach((step, place) => {
    if (place === steps.length - 1) here[step] = value
    else {
      here[step] ??= typeof steps[place + 1] === "number" ? [] : {}
      here = here[step] as Values
    }
  })
}

/** Lists that were filled by place may have holes, where nothing was said. */
const withoutHoles = (values: Values): Values => {
  for (const name of ["coverages", "diagnoses"]) {
    const list = values[name]
    if (Array.isArray(list)) values[name] = Array.from(list as unknown[], (each) => each ?? {})
  }
  return values
}

const cellPlace = (row: number, column: string): string => `row ${row}, column ${column}`

type Header = { columns: (Column | null)[]; superbill: number; line: number }

const readHeader = (names: readonly string[]): FormOutcome<Header> => {
  const superbill = names.indexOf(superbillColumn)
  if (superbill < 0) return refuse("row 1", `This is no file of superbills: its first row has no column named ${superbillColumn}.`)
  const known = new Map(columns.map((column) => [column.name, column]))
  const problems: FormNote[] = []
  const found = names.map((name, place): Column | null => {
    const at = `row 1, column ${place + 1}`
    if (names.indexOf(name) < place) problems.push({ place: at, message: "A column of this name stands here twice." })
    if (name === superbillColumn || name === lineColumn) return null
    const column = known.get(name)
    if (!column) problems.push({ place: at, message: name === "" ? "This column has no name." : "A superbill has no column of this name." })
    return column ?? null
  })
  return problems.length > 0 ? refused(problems) : done({ columns: found, superbill, line: names.indexOf(lineColumn) })
}

const readCells = (row: Row, header: Header, isLine: boolean, problems: FormNote[]): Values => {
  const values: Values = {}
  header.columns.forEach((column, place) => {
    if (column?.isLine !== isLine) return
    const reading = fromCell(row.cells[place] ?? "", column.kind)
    if (!reading.ok) problems.push({ place: cellPlace(row.number, column.name), message: reading.message })
    else if (reading.value !== undefined) put(values, column.steps, reading.value)
  })
  return values
}

const lineNumber = (row: Row, header: Header, problems: FormNote[]): number | null => {
  const cell = (row.cells[header.line] ?? "").trim()
  if (cell === "") return null
  if (/^[1-9]\d{0,4}$/.test(cell)) return Number(cell)
  problems.push({ place: cellPlace(row.number, lineColumn), message: "Lines are numbered from 1." })
  return null
}

/** Rows of one superbill -> the superbill. */
const readGroup = (rows: readonly Row[], header: Header, problems: FormNote[]): Superbill | null => {
  const [first] = rows
  if (!first) return null
  const before = problems.length
  const claim = withoutHoles(readCells(first, header, false, problems))
  for (const row of rows.slice(1)) {
    header.columns.forEach((column, place) => {
      if (column === null || column.isLine || (row.cells[place] ?? "") === (first.cells[place] ?? "")) return
      problems.push({
        place: cellPlace(row.number, column.name),
        message: `This differs from row ${first.number}, which is of the same superbill.`
      })
    })
  }
  const lines = rows
    .map((row) => ({ row, number: lineNumber(row, header, problems), values: readCells(row, header, true, problems) }))
    .filter(({ number, values }) => number !== null || Object.keys(values).length > 0)
  if (lines.length > mostLines) {
    problems.push({
      place: cellPlace(lines[mostLines]?.row.number ?? first.number, superbillColumn),
      message: `This superbill has ${lines.length} service lines; one holds at most ${mostLines}.`
    })
  }
  const twice = lines.find(({ number }, place) => number !== null && lines.findIndex((each) => each.number === number) < place)
  if (twice) problems.push({ place: cellPlace(twice.row.number, lineColumn), message: "This superbill has a line of this number already." })
  if (problems.length > before) return null
  const ordered = lines.every(({ number }) => number !== null) ? lines.sort((one, other) => (one.number ?? 0) - (other.number ?? 0)) : lines
  const parsed = parseSuperbill({ ...claim, serviceLines: ordered.map(({ values }) => values) })
  if (parsed.ok) return parsed.record
  for (const { path, message } of parsed.problems) {
    const ofLine = /^serviceLines\[(\d+)\]\.(.*)$/.exec(path)
    const row = ofLine ? ordered[Number(ofLine[1])]?.row.number : first.number
    problems.push({ place: cellPlace(row ?? first.number, ofLine ? `line.${ofLine[2] ?? ""}` : path), message })
  }
  return null
}

/** The mark between cells that gives the first row most of them. */
const delimiterOf = (text: string): string => {
  const firstRow = /^[^\r\n]*/.exec(text)?.[0] ?? ""
  const most = [",", ";", "\t"].map((mark) => ({ mark, times: firstRow.split(mark).length }))
  return most.reduce((best, each) => (each.times > best.times ? each : best)).mark
}

/**
 * A CSV file -> its superbills. Columns may come in any order, and those that are empty may be left out. Refused with
 * row and column of every cell that cannot be read, and nothing is read by halves.
 */
export const readSuperbillsCsv = (text: string): FormOutcome<Superbill[]> => {
  const file = text.replace(/^\ufeff/, "")
  const { data, errors } = papaparse.parse<string[]>(file, { delimiter: delimiterOf(file), skipEmptyLines: false })
  const broken = errors.find(({ type }) => type === "Quotes")
  if (broken) return refuse(`row ${(broken.row ?? 0) + 1}`, "A quotation mark is opened here and not closed; the file may break off.")
  const [names = [], ...rest] = data
  const header = readHeader(names.map((name) => name.trim()))
  if (!header.ok) return header
  const problems: FormNote[] = []
  const groups = new Map<string, Row[]>()
  rest.forEach((cells, place) => {
    if (cells.every((cell) => cell.trim() === "")) return
    const row = { number: place + 2, cells }
    if (cells.length > names.length)
      problems.push({ place: `row ${row.number}`, message: "This row has more cells than there are columns." })
    const key = (cells[header.value.superbill] ?? "").trim()
    if (key === "")
      problems.push({ place: cellPlace(row.number, superbillColumn), message: "Say to which superbill of the file this row belongs." })
    groups.set(key, [...(groups.get(key) ?? []), row])
  })
  if (groups.size === 0) return refuse("file", "There is no superbill in this file, only the names of columns.")
  const records = [...groups.values()].map((rows) => readGroup(rows, header.value, problems))
  return problems.length > 0 ? refused(problems) : done(records.filter((each) => each !== null))
}

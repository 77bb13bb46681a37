import type { FieldReading } from "./read-field"
import { withoutLots } from "./without-lots"

/** "serviceLines.0.amount", "cpt3", "charge_2": the row a box stands in, as its id counts. */
const LINE_IN_NAME =
  /(?:service_?lines?|svc_?lines?|claim_?lines?|line_?items?|lines?|procedures?|charges?|services?|cpt|hcpcs|proc|modifier|mod|units?|dos|pos|fee)[^a-z0-9]*(\d{1,2})/i

/** Words that mean something else in a row of service lines than on the page. */
const IN_A_LINE: Record<string, string> = {
  "part.from": "line.dateFrom",
  "part.to": "line.dateTo",
  serviceDate: "line.dateFrom",
  serviceDateTo: "line.dateTo",
  effectiveDate: "line.dateFrom",
  terminationDate: "line.dateTo",
  placeOfService: "line.placeOfService",
  npi: "line.renderingNpi",
  diagnosis: "line.pointer",
  "address.line2": "line.units",
  totalCharge: "line.charge"
}

const MOST_LINES = 50
const MOST_MODIFIERS = 4
const MOST_DIAGNOSES = 12

const isOfLine = (datum: string | null): datum is string => datum?.startsWith("line.") === true

/** Ids count from 0 or from 1; the smallest on the page tells which. */
const firstNumber = (numbers: readonly (number | null | undefined)[]): number => (numbers.includes(0) ? 0 : 1)

const lineNumber = ({ fact }: FieldReading): number | null => {
  const match = LINE_IN_NAME.exec(withoutLots(fact.name)) ?? LINE_IN_NAME.exec(withoutLots(fact.id))
  return match ? Number(match[1]) : null
}

const diagnosisLetter = ({ fact }: FieldReading): number | null => {
  for (const { text } of fact.labels) {
    const letter = /^\s*(?:21\s*)?([A-L])[.)]?\s*$/i.exec(text)?.[1]
    if (letter) return letter.toUpperCase().charCodeAt(0) - "A".charCodeAt(0)
  }
  return null
}

const labelNumber = ({ fact }: FieldReading): number | undefined => {
  const digits = /(\d{1,2})\s*$/.exec(fact.labels[0]?.text ?? "")?.[1]
  return digits ? Number(digits) : undefined
}

const hasModifierWord = (reading: FieldReading): boolean => reading.visible.some((each) => each.reading.datums.includes("line.modifier"))

export type ClaimRows = {
  /** The key of box number `at` in its claim line or diagnosis list, or null when it stands in none. Ask once a box, in order. */
  keyFor(at: number): string | null
}

/** Repeated claim lines and diagnoses of a frame: rows of a table, numbers in ids, letters A to L, or plain order. */
export const claimRows = (readings: readonly FieldReading[], datums: readonly (string | null)[]): ClaimRows => {
  const isTableOfLines = readings.some(({ fact }, at) => fact.row !== null && /^line\.(code|charge|units)$/.test(datums[at] ?? ""))
  const rowCount = new Set(readings.filter((_reading, at) => isOfLine(datums[at] ?? null)).flatMap(({ fact }) => fact.row ?? [])).size
  const named = readings.filter((reading, at) => isOfLine(datums[at] ?? null) && lineNumber(reading) !== null)
  const numberCount = new Set(named.map(lineNumber)).size
  const firstLine = firstNumber(named.map(lineNumber))
  const lineCount = datums.filter((datum) => datum === "line.code").length
  const diagnoses = readings.filter((_reading, at) => datums[at] === "diagnosis")
  const firstDiagnosis = firstNumber(diagnoses.map((each) => each.numbers.at(-1) ?? labelNumber(each)))
  const modifiersOfRow = new Map<number, number>()
  const seen = new Map<string, number>()

  const nth = (datum: string): number => {
    const count = seen.get(datum) ?? 0
    seen.set(datum, count + 1)
    return count
  }

  const rowOf = (reading: FieldReading, datum: string): number | null => {
    const number = lineNumber(reading)
    // Lines that are each a table of their own are told apart by their ids alone.
    const isRowTold = rowCount > 1 || numberCount < 2
    if (isTableOfLines && isRowTold && reading.fact.row !== null) return reading.fact.row
    if (isTableOfLines && !isRowTold && number === null && reading.fact.row !== null && datum in IN_A_LINE) return nth(datum)
    if (number !== null && (named.length > 1 || isOfLine(datum))) return Math.max(0, number - firstLine)
    // A charge or a unit with no procedure beside it, or above the table of lines, belongs to no line.
    if (!isOfLine(datum) || lineCount === 0 || (isTableOfLines && isRowTold)) return null
    const count = nth(datum)
    if (datum !== "line.modifier" && count >= lineCount) return null
    return datum === "line.modifier" ? Math.floor(count / MOST_MODIFIERS) : count
  }

  const lineKey = (reading: FieldReading, datum: string): string | null => {
    const row = rowOf(reading, datum)
    if (row === null || row >= MOST_LINES) return null
    const isInRow = reading.fact.row !== null || lineNumber(reading) !== null
    const meant = (isInRow ? IN_A_LINE[datum] : undefined) ?? datum
    if (!isOfLine(meant)) return null
    const modifiers = modifiersOfRow.get(row)
    // One header over a code and its modifiers: the first box is the code, the rest are modifiers.
    const isModifier = meant === "line.modifier" || (meant === "line.code" && modifiers !== undefined && hasModifierWord(reading))
    if (!isModifier) {
      if (meant === "line.code" && hasModifierWord(reading)) modifiersOfRow.set(row, 0)
      return `claim.line[${row}].${meant.slice("line.".length)}`
    }
    modifiersOfRow.set(row, (modifiers ?? 0) + 1)
    return (modifiers ?? 0) < MOST_MODIFIERS ? `claim.line[${row}].modifier[${modifiers ?? 0}]` : null
  }

  const diagnosisKey = (reading: FieldReading): string | null => {
    const number = reading.numbers.at(-1) ?? labelNumber(reading)
    const byNumber = number !== undefined && diagnoses.length > 1 ? number - firstDiagnosis : diagnoses.indexOf(reading)
    const place = diagnosisLetter(reading) ?? byNumber
    return place >= 0 && place < MOST_DIAGNOSES ? `claim.diagnosis[${place}]` : null
  }

  return {
    keyFor(at) {
      const [reading, datum] = [readings[at], datums[at]]
      if (!reading || !datum) return null
      return lineKey(reading, datum) ?? (datum === "diagnosis" ? diagnosisKey(reading) : null)
    }
  }
}

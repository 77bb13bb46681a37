import type { DatumDecision } from "./decide-datum"
import type { FieldReading } from "./read-field"
import { lineNumbers, modifierInName } from "./line-numbers"
import { repeatedRows } from "./repeated-rows"

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

/** "part.from.month": the datum and which part of its date. */
const inParts = (datum: string): [stem: string, part: string] => {
  const part = /\.(?:month|day|year)$/.exec(datum)?.[0] ?? ""
  return [datum.slice(0, datum.length - part.length), part]
}

/** Data that no box but one of a service line asks for. */
const OF_A_LINE_ALONE = /^line\.(code|charge|units|pointer|modifier)$/

const isOfLine = (datum: string | null): datum is string => datum?.startsWith("line.") === true

/** Ids count from 0 or from 1; the smallest on the page tells which. */
const firstNumber = (numbers: readonly (number | null | undefined)[]): number => (numbers.includes(0) ? 0 : 1)

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

const PLACE_ALONE = /^\W*place\W*$/i
const NEAR = 4

/** "Place" beside a procedure is the place of service; anywhere else it says nothing. */
export const withPlaces = (readings: readonly FieldReading[], said: readonly (DatumDecision | null)[]): (DatumDecision | null)[] =>
  said.map((decision, at) => {
    const reading = readings[at]
    const evidence = reading?.visible[0]
    if (!evidence || decision?.datum !== null || !PLACE_ALONE.test(evidence.text)) return decision
    const isBesideCode = said
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .some((each, place) => each?.datum === "line.code" && readings[Math.max(0, at - NEAR) + place]?.place === reading.place)
    return isBesideCode ? { datum: "placeOfService", evidence, strength: "near" } : decision
  })

export type ClaimRows = {
  /** The key of box number `at` in its claim line or diagnosis list, or null when it stands in none. Ask once a box, in order. */
  keyFor(at: number): string | null
}

/** Repeated claim lines and diagnoses of a frame: rows of a table, numbers in ids, letters A to L, or plain order. */
export const claimRows = (readings: readonly FieldReading[], datums: readonly (string | null)[]): ClaimRows => {
  const numbers = lineNumbers(readings, datums)
  const lineNumber = (reading: FieldReading): number | null => numbers.get(reading) ?? null
  /** The row that a table or an id tells, whatever it counts from. */
  const rowTold = (reading: FieldReading | undefined): number | null => (reading ? (reading.fact.row ?? lineNumber(reading)) : null)
  // A modifier keeps the number of its id when the one before it is gone from the page: all must say theirs, else their order counts.
  const areModifiersNumbered = readings.every(
    (reading, at) => datums[at] !== "line.modifier" || modifierInName(reading, lineNumber(reading)) !== null
  )
  const isTableOfLines = readings.some(({ fact }, at) => fact.row !== null && /^line\.(code|charge|units)$/.test(datums[at] ?? ""))
  const rowCount = new Set(readings.filter((_reading, at) => isOfLine(datums[at] ?? null)).flatMap(({ fact }) => fact.row ?? [])).size
  const named = readings.filter((reading, at) => isOfLine(datums[at] ?? null) && lineNumber(reading) !== null)
  const numberCount = new Set(named.map(lineNumber)).size
  const firstLine = firstNumber(named.map(lineNumber))
  const lineCount = datums.filter((datum) => datum === "line.code").length
  const diagnoses = readings.filter((_reading, at) => datums[at] === "diagnosis")
  const firstDiagnosis = firstNumber(diagnoses.map((each) => each.numbers.at(-1) ?? labelNumber(each)))
  // Where the codes carry no number, "modifier2" is the second modifier and no second line.
  const areCodesNumbered = readings.some((reading, at) => datums[at] === "line.code" && lineNumber(reading) !== null)
  const isCounted = lineCount === 0 || areCodesNumbered
  const isRepeated = !isTableOfLines && !areCodesNumbered
  const repeated = repeatedRows(isRepeated ? readings : [], (at) => datums[at] === "line.code")
  // Pages number the rows of every table: only a row where a line stands, under the same heading, is a row of lines.
  const rowPlaceOf = ({ fact, place }: FieldReading): string => `${fact.row}|${place}`
  const linePlaces = new Set(
    readings.filter((_reading, at) => OF_A_LINE_ALONE.test(datums[at] ?? "")).map((reading) => rowPlaceOf(reading))
  )
  const standsInLine = (reading: FieldReading): boolean => reading.fact.row === null || linePlaces.has(rowPlaceOf(reading))
  const rowsWithCharge = new Set(readings.filter((_reading, at) => datums[at] === "line.charge").map(({ fact }) => fact.row))
  const modifiersOfRow = new Map<number, number>()
  const seen = new Map<string, number>()

  const nth = (datum: string): number => {
    const count = seen.get(datum) ?? 0
    seen.set(datum, count + 1)
    return count
  }

  const rowOf = (reading: FieldReading, datum: string): number | null => {
    const number = lineNumber(reading)
    const again = repeated.get(reading)
    if (again !== undefined) return again
    // Lines that are each a table of their own are told apart by their ids alone.
    const isRowTold = rowCount > 1 || numberCount < 2
    if (isTableOfLines && isRowTold && reading.fact.row !== null) return reading.fact.row
    if (isTableOfLines && !isRowTold && number === null && reading.fact.row !== null && datum in IN_A_LINE) return nth(datum)
    if (number !== null && isCounted && (named.length > 1 || isOfLine(datum))) return Math.max(0, number - firstLine)
    // A charge or a unit with no procedure beside it, or above the table of lines, belongs to no line.
    if (!isOfLine(datum) || lineCount === 0 || (isTableOfLines && isRowTold)) return null
    const count = nth(datum)
    if (datum !== "line.modifier" && count >= lineCount) return null
    return datum === "line.modifier" ? Math.floor(count / MOST_MODIFIERS) : count
  }

  /** A box without words of its own after one of a row belongs to that row: a second modifier, the cents of a charge. */
  const inRowOf = (at: number): FieldReading | undefined => {
    let first = at
    while (first > 0 && readings[first]?.fact.row === null && readings[first]?.fact.labels.length === 0 && datums[first - 1] === datums[at])
      first--
    return readings[first]?.place === readings[at]?.place ? readings[first] : readings[at]
  }

  /** Two charges side by side in one row under one caption are dollars and cents. */
  const isSplitCharge = (at: number): boolean => {
    const [one, other] = [readings[at], readings[at + 1]]
    if (!one || !other || datums[at] !== "line.charge" || datums[at + 1] !== "line.charge") return false
    const isShort = other.fact.maxlength === null || other.fact.maxlength <= 2
    const hasOwnLabel = other.visible.some(({ text }) => text !== one.visible[0]?.text)
    return isShort && !hasOwnLabel && rowTold(one) !== null && rowTold(one) === rowTold(inRowOf(at + 1))
  }
  const chargePart = (at: number): string => (isSplitCharge(at) ? ".dollars" : isSplitCharge(at - 1) ? ".cents" : "")

  const lineKey = (reading: FieldReading, datum: string, at: number): string | null => {
    const [stem, part] = inParts(datum)
    if (!OF_A_LINE_ALONE.test(stem) && !standsInLine(reading)) return null
    const row = rowOf(inRowOf(at) ?? reading, stem)
    if (row === null || row >= MOST_LINES) return null
    const isInRow = rowTold(reading) !== null || repeated.has(reading)
    // "28. Total charge" of a page laid out as one table stands in the row of a line that has its own charge.
    const isOfPage = stem === "totalCharge" && rowsWithCharge.has(reading.fact.row)
    const meant = ((isInRow && !isOfPage ? IN_A_LINE[stem] : undefined) ?? stem) + part
    if (!isOfLine(meant)) return null
    if (meant === "line.charge") return `claim.line[${row}].charge${chargePart(at)}`
    const modifiers = modifiersOfRow.get(row)
    // One header over a code and its modifiers: the first box is the code, the rest are modifiers.
    const isModifier = meant === "line.modifier" || (meant === "line.code" && modifiers !== undefined && hasModifierWord(reading))
    if (!isModifier) {
      if (meant === "line.code" && hasModifierWord(reading)) modifiersOfRow.set(row, 0)
      return `claim.line[${row}].${meant.slice("line.".length)}`
    }
    const place = (areModifiersNumbered ? modifierInName(reading, lineNumber(reading)) : null) ?? modifiers ?? 0
    modifiersOfRow.set(row, place + 1)
    return place < MOST_MODIFIERS ? `claim.line[${row}].modifier[${place}]` : null
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
      return lineKey(reading, datum, at) ?? (datum === "diagnosis" ? diagnosisKey(reading) : null)
    }
  }
}

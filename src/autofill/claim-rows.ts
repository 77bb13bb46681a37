import type { FieldReading } from "./read-field"

/** Where a box stands among repeated claim lines or diagnoses, 0-based. */
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
  totalCharge: "line.charge",
  "line.code": "line.code"
}

const ONLY_LINE = /^line\./

/** Number of the first row in this frame's ids: some count from 0, some from 1. */
const baseOf = (numbers: readonly number[]): number => (numbers.length > 0 && Math.min(...numbers) === 0 ? 0 : 1)

export type ClaimRows = {
  /** The key for a datum in its claim row, or null when the box stands in none. */
  keyFor(reading: FieldReading, datum: string): string | null
}

export const claimRows = (readings: readonly FieldReading[], datumOf: (reading: FieldReading) => string | null): ClaimRows => {
  const lineNumber = (reading: FieldReading): number | null => {
    const match = LINE_IN_NAME.exec(reading.fact.name) ?? LINE_IN_NAME.exec(reading.fact.id)
    return match ? Number(match[1]) : null
  }
  const isTableOfLines = readings.some((each) => each.fact.row !== null && /^line\.(code|charge|units)$/.test(datumOf(each) ?? ""))
  const named = readings.filter((each) => ONLY_LINE.test(datumOf(each) ?? "") && lineNumber(each) !== null)
  const lineBase = baseOf(named.map((each) => lineNumber(each)!))
  const isNamedLines = named.length > 1
  const hasLines = readings.some((each) => datumOf(each) === "line.code")
  const diagnoses = readings.filter((each) => datumOf(each) === "diagnosis")
  const diagnosisBase = baseOf(diagnoses.flatMap((each) => each.numbers.slice(-1)))
  const modifiersSeen = new Map<number, number>()
  const countByDatum = new Map<string, number>()

  const rowOf = (reading: FieldReading, datum: string): number | null => {
    if (isTableOfLines && reading.fact.row !== null) return reading.fact.row
    const number = lineNumber(reading)
    if (number !== null && (isNamedLines || ONLY_LINE.test(datum))) return Math.max(0, number - lineBase)
    // A charge or a unit with no procedure beside it, or above the table of lines, belongs to no line.
    if (!ONLY_LINE.test(datum) || !hasLines || isTableOfLines) return null
    const count = countByDatum.get(datum) ?? 0
    countByDatum.set(datum, count + 1)
    return datum === "line.modifier" ? Math.floor(count / 4) : count
  }

  const lineKey = (reading: FieldReading, datum: string): string | null => {
    const row = rowOf(reading, datum)
    if (row === null || row > 49) return null
    const meant = (reading.fact.row !== null || lineNumber(reading) !== null ? IN_A_LINE[datum] : undefined) ?? datum
    if (!ONLY_LINE.test(meant)) return null
    const isSecondUnderHeader =
      meant === "line.code" &&
      (modifiersSeen.get(row) ?? -1) >= 0 &&
      reading.visible.some((each) => each.reading.datums.includes("line.modifier"))
    if (meant === "line.code" && !isSecondUnderHeader) {
      if (reading.visible.some((each) => each.reading.datums.includes("line.modifier"))) modifiersSeen.set(row, 0)
      return `claim.line[${row}].code`
    }
    if (meant === "line.modifier" || isSecondUnderHeader) {
      const seen = modifiersSeen.get(row) ?? 0
      modifiersSeen.set(row, seen + 1)
      return seen < 4 ? `claim.line[${row}].modifier[${seen}]` : null
    }
    return `claim.line[${row}].${meant.slice(5)}`
  }

  const diagnosisKey = (reading: FieldReading): string => {
    const letter = reading.fact.labels.map((label) => /^\s*(?:21\s*)?([A-L])[.)]?\s*$/i.exec(label.text)?.[1]).find(Boolean)
    if (letter) return `claim.diagnosis[${letter.toUpperCase().charCodeAt(0) - 65}]`
    const number = reading.numbers.at(-1) ?? labelNumber(reading)
    if (number !== undefined && diagnoses.length > 1) return `claim.diagnosis[${Math.min(11, Math.max(0, number - diagnosisBase))}]`
    return `claim.diagnosis[${Math.max(0, Math.min(11, diagnoses.indexOf(reading)))}]`
  }

  return {
    keyFor(reading, datum) {
      const line = lineKey(reading, datum)
      if (line) return line
      if (datum === "diagnosis") return diagnosisKey(reading)
      return null
    }
  }
}

const labelNumber = (reading: FieldReading): number | undefined => {
  const digits = /(\d{1,2})\s*$/.exec(reading.fact.labels[0]?.text ?? "")?.[1]
  return digits ? Number(digits) : undefined
}

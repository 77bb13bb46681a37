import { mostLines, ServiceLine, type Superbill } from "./record"

const withLines = (record: Superbill, serviceLines: ServiceLine[]): Superbill => ({ ...record, serviceLines })

/** One more line at the end, with the day, place and pointers of the last; unchanged when the claim is full. */
export const addLine = (record: Superbill, given: Partial<ServiceLine> = {}): Superbill => {
  if (record.serviceLines.length >= mostLines) return record
  const last = record.serviceLines.at(-1)
  const taken = last && {
    dateFrom: last.dateFrom,
    dateTo: last.dateTo,
    placeOfService: last.placeOfService,
    diagnosisPointers: [...last.diagnosisPointers]
  }
  return withLines(record, [...record.serviceLines, { ...ServiceLine.parse({ units: 1 }), ...taken, ...given }])
}

/** The same line once more, right under it; unchanged for a place that is none or a full claim. */
export const duplicateLine = (record: Superbill, place: number): Superbill => {
  const line = record.serviceLines[place]
  if (!line || record.serviceLines.length >= mostLines) return record
  return withLines(record, record.serviceLines.toSpliced(place + 1, 0, copyOf(line)))
}

const copyOf = (line: ServiceLine): ServiceLine => ({
  ...line,
  modifiers: [...line.modifiers],
  diagnosisPointers: [...line.diagnosisPointers],
  ndc: { ...line.ndc }
})

/** Takes a line out; unchanged for a place that is none. */
export const removeLine = (record: Superbill, place: number): Superbill =>
  record.serviceLines[place] ? withLines(record, record.serviceLines.toSpliced(place, 1)) : record

/** Moves a line to another place; unchanged for places that are none. */
export const moveLine = (record: Superbill, from: number, to: number): Superbill => {
  const line = record.serviceLines[from]
  return line && record.serviceLines[to] ? withLines(record, record.serviceLines.toSpliced(from, 1).toSpliced(to, 0, line)) : record
}

import { addDiagnosis, diagnosisLetter, removeDiagnosis } from "./diagnosis-edits"
import { addLine, removeLine } from "./line-edits"
import { withFee } from "./line-fees"
import { codeOf, diagnosisKey } from "./read-value"
import type { Superbill } from "./record"
import type { Reference } from "./reference"
import { withTotals } from "./totals"

export type TickedService = { code: string; modifiers: readonly string[] }

/** Most pointers of one line. */
const mostPointers = 4

export const placeOfService = (record: Superbill, { code, modifiers }: TickedService): number =>
  record.serviceLines.findIndex(
    (line) => codeOf(line.procedureCode) === code && modifiers.every((modifier) => line.modifiers.includes(modifier))
  )

export const placeOfDiagnosis = (record: Superbill, code: string): number =>
  record.diagnoses.findIndex((each) => diagnosisKey(each.code) === diagnosisKey(code))

/** Puts a service on the superbill, or takes it off when it is there. The first line is of `day` and at `place`; a new one points to the diagnoses that are there. */
export const tickService = (
  record: Superbill,
  service: TickedService,
  { day, place: usualPlace }: { day: string; place: string | null },
  fees: Reference["feeSchedule"]
): Superbill => {
  const at = placeOfService(record, service)
  if (at >= 0) return withTotals(removeLine(record, at))
  const empty = record.serviceLines.findIndex((line) => codeOf(line.procedureCode) === "" && line.modifiers.length === 0)
  const pointers = record.diagnoses.slice(0, mostPointers).map((_, place) => diagnosisLetter(place))
  const given = { procedureCode: service.code, modifiers: [...service.modifiers] }
  const last = record.serviceLines.at(-1)
  const added =
    empty >= 0
      ? { ...record, serviceLines: record.serviceLines.map((line, place) => (place === empty ? { ...line, ...given } : line)) }
      : addLine(record, {
          ...given,
          diagnosisPointers: pointers,
          ...(last ? {} : { dateFrom: day, dateTo: day, placeOfService: usualPlace })
        })
  const place = empty >= 0 ? empty : added.serviceLines.length - 1
  return withTotals(withFee(added, place, empty >= 0 ? record.serviceLines[empty] : undefined, fees))
}

/** Puts a diagnosis on the superbill, or takes it off with the pointers to it. Lines that point nowhere point to the new one. */
export const tickDiagnosis = (record: Superbill, code: string): Superbill => {
  const at = placeOfDiagnosis(record, code)
  return at >= 0 ? removeDiagnosis(record, at) : withDiagnosis(record, code)
}

/** A new diagnosis at the end; lines that point nowhere yet point to it. */
export const withDiagnosis = (record: Superbill, code: string): Superbill => {
  const added = addDiagnosis(record, code)
  if (added === record) return record
  const letter = diagnosisLetter(record.diagnoses.length)
  return {
    ...added,
    serviceLines: added.serviceLines.map((line) => (line.diagnosisPointers.length > 0 ? line : { ...line, diagnosisPointers: [letter] }))
  }
}

import { yearsOn } from "../patient/age-on"
import { billedCoverage, billedSequenceOf } from "./billed-coverage"
import type { LenientCoverage, LenientLine, LenientSuperbill } from "./lenient-record"
import { codeOf, dateOf, diagnosisKey, isBlank, numberOf, textOf, unitsOf } from "./read-value"
import type { Icd10cmEntry, PayerProfile, Reference } from "./reference"

/** A text of a list and the path to it; blank ones are left out. */
type Placed = { path: string; text: string }

export type CheckedCoverage = {
  path: string
  raw: LenientCoverage
  /** Exactly as it stands; "" when it is no text. */
  type: string
  sequence: string
  payer: PayerProfile | undefined
}

export type CheckedDiagnosis = {
  path: string
  isBlank: boolean
  /** Trimmed and upper-cased, dot as typed. */
  code: string
  /** As `code` with every dot removed. */
  key: string
  entry: Icd10cmEntry | undefined
}

export type CheckedLine = {
  path: string
  raw: LenientLine
  /** Trimmed, upper-cased; "" when blank. */
  code: string
  /** Place of service, trimmed; "" when blank. */
  pos: string
  modifiers: readonly Placed[]
  /** True when the line carries one of the modifiers. */
  has: (...modifiers: readonly string[]) => boolean
  pointers: readonly Placed[]
  /** The valid `dateFrom` or null. */
  from: string | null
  to: string | null
  units: number | null
  minutes: number | null
  charge: number | null
}

/** A superbill read once for all rules: definitions that many of them share, with the path of everything. */
export type CheckContext = {
  record: LenientSuperbill
  reference: Reference
  asOf: string
  isInsurance: boolean
  isSelfPay: boolean
  /** "primary" when blank. */
  billedSequence: string
  coverages: readonly CheckedCoverage[]
  billed: CheckedCoverage | undefined
  isBilledToMedicare: boolean
  diagnoses: readonly CheckedDiagnosis[]
  /** The first with a code. */
  firstDiagnosis: CheckedDiagnosis | undefined
  lines: readonly CheckedLine[]
  /** Lines that have a valid `dateFrom`, by that day. */
  linesByDay: ReadonlyMap<string, readonly CheckedLine[]>
  earliest: string | null
  latest: string | null
  /** Whole years completed on a valid date; null when there is no age. */
  ageOn: (date: string) => number | null
}

const placed = (list: readonly unknown[], path: string): Placed[] =>
  list.flatMap((value, place) => (isBlank(value) ? [] : [{ path: `${path}[${place}]`, text: textOf(value).trim() }]))

const readLine = (raw: LenientLine, place: number): CheckedLine => {
  const path = `serviceLines[${place}]`
  const modifiers = placed(raw.modifiers, `${path}.modifiers`)
  const found = new Set(modifiers.map((each) => each.text))
  return {
    path,
    raw,
    code: codeOf(raw.procedureCode),
    pos: textOf(raw.placeOfService).trim(),
    modifiers,
    has: (...wanted) => wanted.some((each) => found.has(each)),
    pointers: placed(raw.diagnosisPointers, `${path}.diagnosisPointers`),
    from: dateOf(raw.dateFrom),
    to: dateOf(raw.dateTo),
    units: unitsOf(raw.units),
    minutes: numberOf(raw.minutes),
    charge: numberOf(raw.charge)
  }
}

const byDay = (lines: readonly CheckedLine[]): Map<string, CheckedLine[]> => {
  const days = new Map<string, CheckedLine[]>()
  for (const line of lines) {
    if (line.from === null) continue
    const day = days.get(line.from)
    if (day) day.push(line)
    else days.set(line.from, [line])
  }
  return days
}

const least = (dates: readonly string[]): string | null => dates.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
const most = (dates: readonly string[]): string | null => dates.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null)

export const checkContext = (record: LenientSuperbill, reference: Reference, asOf: string): CheckContext => {
  const isSelfPay = record.recordType === "self-pay-superbill"
  const coverages = record.coverages.map((raw, place): CheckedCoverage => {
    const payerId = textOf(raw.payerId)
    return {
      path: `coverages[${place}]`,
      raw,
      type: isBlank(raw.insuranceType) ? "" : textOf(raw.insuranceType),
      sequence: textOf(raw.sequence),
      payer: payerId === "" ? undefined : reference.payers?.(payerId)
    }
  })
  const billed = coverages[billedCoverage(record)?.place ?? -1]
  const diagnoses = record.diagnoses.map(({ code }, place): CheckedDiagnosis => {
    const key = diagnosisKey(code)
    return {
      path: `diagnoses[${place}].code`,
      isBlank: isBlank(code),
      code: codeOf(code),
      key,
      entry: key === "" ? undefined : reference.icd10cm?.find(key)
    }
  })
  const lines = record.serviceLines.map(readLine)
  const birthDate = dateOf(record.patient.birthDate)
  return {
    record,
    reference,
    asOf,
    isInsurance: isBlank(record.recordType) || record.recordType === "insurance-claim",
    isSelfPay,
    billedSequence: billedSequenceOf(record),
    coverages,
    billed,
    isBilledToMedicare: billed?.type === "medicare",
    diagnoses,
    firstDiagnosis: diagnoses.find((each) => !each.isBlank),
    lines,
    linesByDay: byDay(lines),
    earliest: least(lines.flatMap((line) => line.from ?? [])),
    latest: most(lines.flatMap((line) => line.to ?? line.from ?? [])),
    ageOn: (date) => (birthDate === null || birthDate > asOf ? null : yearsOn(birthDate, date))
  }
}

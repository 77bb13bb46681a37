import { foldTight } from "../../patient/fold-text"
import { fullName } from "../../patient/person-name"
import type { Coverage, PatientRecord } from "../../patient/record"
import { compareNames } from "../compare-names"
import type { EligibilityResult } from "./eligibility-result"

/** A value that the page and the record do not have alike. */
export type EligibilityDifference = {
  field: "patient.name" | "patient.birthDate" | "memberId" | "groupNumber" | "payerName" | "planName" | "effectiveDate" | "terminationDate"
  onPage: string
  inRecord: string
}

const isSameCode = (a: string, b: string): boolean => foldTight(a) === foldTight(b)
/** "Harborlight Mutual" and "Harborlight Mutual Insurance Co": one name holds the other. */
const isSameTitle = (a: string, b: string): boolean => {
  const [left, right] = [foldTight(a), foldTight(b)]
  return left === right || (Math.min(left.length, right.length) > 3 && (left.includes(right) || right.includes(left)))
}

/** The coverage of the record that the page speaks of: by member ID, then by payer, then the primary one. */
const coverageFor = ({ memberId, payerName }: EligibilityResult, coverages: readonly Coverage[]): Coverage | undefined =>
  coverages.find((each) => memberId !== null && each.memberId !== undefined && isSameCode(each.memberId, memberId)) ??
  coverages.find((each) => payerName !== null && each.payerName !== undefined && isSameTitle(each.payerName, payerName)) ??
  coverages.find(({ sequence }) => sequence === "primary")

/** Where page and record say different things. What one of them does not say is not compared. */
export const compareWithRecord = (result: EligibilityResult, record: PatientRecord): EligibilityDifference[] => {
  const differences: EligibilityDifference[] = []
  const compare = (
    field: EligibilityDifference["field"],
    onPage: string | null | undefined,
    inRecord: string | undefined,
    isSame: (a: string, b: string) => boolean
  ): void => {
    if (onPage && inRecord && !isSame(onPage, inRecord)) differences.push({ field, onPage, inRecord })
  }
  const { name, birthDate } = record.patient
  const shown = result.patient && [result.patient.name.first, result.patient.name.last].filter((part) => part !== null).join(" ")
  compare("patient.name", shown, name && fullName(name), (page) => name !== undefined && compareNames(page, name) === "same")
  compare("patient.birthDate", result.patient?.birthDate, birthDate, (a, b) => a === b)
  const coverage = coverageFor(result, record.coverages)
  if (!coverage) return differences
  compare("memberId", result.memberId, coverage.memberId, isSameCode)
  compare("groupNumber", result.groupNumber, coverage.groupNumber, isSameCode)
  compare("payerName", result.payerName, coverage.payerName, isSameTitle)
  compare("planName", result.planName, coverage.planName, isSameTitle)
  compare("effectiveDate", result.effectiveDate, coverage.effectiveDate, (a, b) => a === b)
  compare("terminationDate", result.terminationDate, coverage.terminationDate, (a, b) => a === b)
  return differences
}

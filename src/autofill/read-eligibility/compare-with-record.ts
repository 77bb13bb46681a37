import * as z from "zod"
import { foldTight } from "../../patient/fold-text"
import { isKey } from "../../patient/keys"
import { fullName } from "../../patient/person-name"
import type { Coverage, PatientRecord } from "../../patient/record"
import { isEqualPayer, isSamePayer } from "../../patient/same-payer"
import { compareNames } from "../compare-names"
import type { EligibilityResult } from "./eligibility-result"

/** A value of the page that the record has otherwise, or not at all (`inRecord` is ""). `key` names the record's box; null where it is several. */
export const EligibilityDifference = z.strictObject({
  field: z.enum([
    "patient.name",
    "patient.birthDate",
    "memberId",
    "groupNumber",
    "payerName",
    "planName",
    "effectiveDate",
    "terminationDate"
  ]),
  key: z.string().nullable(),
  onPage: z.string(),
  inRecord: z.string()
})
export type EligibilityDifference = z.infer<typeof EligibilityDifference>

const isSameCode = (a: string, b: string): boolean => foldTight(a) === foldTight(b)
/** "Gold PPO" and "Harborlight Gold PPO 2000": one plan's name holds the other. */
const isSameTitle = (a: string, b: string): boolean => {
  const [left, right] = [foldTight(a), foldTight(b)]
  return left === right || (Math.min(left.length, right.length) > 3 && (left.includes(right) || right.includes(left)))
}

/**
 * The coverage of the record that the page speaks of, by member ID, then by payer; undefined where neither tells. Under another member ID
 * only an equal name counts: such a page may be about another plan of that payer's group.
 */
export const coverageTold = (
  { memberId, payerName }: Pick<EligibilityResult, "memberId" | "payerName">,
  coverages: readonly Coverage[]
): Coverage | undefined =>
  coverages.find((each) => memberId !== null && each.memberId !== undefined && isSameCode(each.memberId, memberId)) ??
  coverages.find((each) => payerName !== null && isEqualPayer(each.payerName ?? "", payerName)) ??
  coverages.find((each) => payerName !== null && !(memberId && each.memberId) && isSamePayer(each.payerName ?? "", payerName))

/** Where the record does not say what the page says: other values, and what the record has not yet. */
export const compareWithRecord = (result: EligibilityResult, record: PatientRecord): EligibilityDifference[] => {
  const differences: EligibilityDifference[] = []
  const compare = (
    field: EligibilityDifference["field"],
    key: string | null,
    onPage: string | null | undefined,
    inRecord: string | undefined,
    isSame: (a: string, b: string) => boolean
  ): void => {
    if (!onPage || (key !== null && !isKey(key))) return
    if (!inRecord || !isSame(onPage, inRecord)) differences.push({ field, key, onPage, inRecord: inRecord ?? "" })
  }
  const isSameDate = (a: string, b: string): boolean => a === b
  const { name, birthDate } = record.patient
  const shown = result.patient && [result.patient.name.first, result.patient.name.last].filter((part) => part !== null).join(" ")
  compare("patient.name", null, shown, name && fullName(name), (page) => name !== undefined && compareNames(page, name) === "same")
  compare("patient.birthDate", "patient.birthDate", result.patient?.birthDate, birthDate, isSameDate)
  const coverage = coverageTold(result, record.coverages) ?? record.coverages.find(({ sequence }) => sequence === "primary")
  const root = `coverage.${coverage?.sequence ?? "primary"}`
  compare("memberId", `${root}.memberId`, result.memberId, coverage?.memberId, isSameCode)
  compare("groupNumber", `${root}.groupNumber`, result.groupNumber, coverage?.groupNumber, isSameCode)
  compare("payerName", `${root}.payerName`, result.payerName, coverage?.payerName, isSamePayer)
  compare("planName", `${root}.planName`, result.planName, coverage?.planName, isSameTitle)
  compare("effectiveDate", `${root}.effectiveDate`, result.effectiveDate, coverage?.effectiveDate, isSameDate)
  compare("terminationDate", `${root}.terminationDate`, result.terminationDate, coverage?.terminationDate, isSameDate)
  return differences
}

import { compareNames } from "../../autofill/compare-names"
import { foldTight } from "../../patient/fold-text"
import { fullName } from "../../patient/person-name"
import { recordFromDraft } from "../../patient/record-from-draft"
import type { PatientRecord } from "../../patient/record"

const isSameId = (a: string | null | undefined, b: string | null | undefined): boolean =>
  foldTight(a ?? "") !== "" && foldTight(a ?? "") === foldTight(b ?? "")

/**
 * Is a page that was read about the patient in hand? "another": a name or birth date on it contradicts. "same": the birth date agrees, or
 * the whole name and one of its numbers do. "not-told" is all the rest: a name alone may be a namesake's, a member ID the family's, and
 * such a page ticks nothing.
 */
export const whosePage = (
  found: readonly { key: string; value: string }[],
  { patient, coverages }: PatientRecord,
  asOf: string
): "same" | "another" | "not-told" => {
  const page = recordFromDraft(Object.fromEntries(found.map(({ key, value }) => [key, value])), asOf).record
  const { name, birthDate, mrn } = page.patient
  const isSameDate = birthDate && patient.birthDate ? birthDate === patient.birthDate : null
  const match = (name?.first || name?.last) && patient.name ? compareNames(fullName(name), patient.name) : null
  if (isSameDate === false || match === "other") return "another"
  if (isSameDate === true) return "same"
  const isWhole = Boolean(name?.first && name.last && patient.name?.first && patient.name.last)
  const isSameNumber =
    isSameId(mrn, patient.mrn) || page.coverages.some((shown) => coverages.some((ours) => isSameId(shown.memberId, ours.memberId)))
  return match === "same" && isWhole && isSameNumber ? "same" : "not-told"
}

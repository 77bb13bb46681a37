import { compareNames } from "../../autofill/compare-names"
import { fullName } from "../../patient/person-name"
import { recordFromDraft } from "../../patient/record-from-draft"
import type { PatientRecord } from "../../patient/record"

/**
 * Is a page that was looked at about the patient in hand? Its name and birth date are compared; one that contradicts is another's, one
 * that says neither is nobody's and ticks nothing.
 */
export const whosePage = (
  found: readonly { key: string; value: string }[],
  { patient }: PatientRecord,
  asOf: string
): "same" | "another" | "not-told" => {
  const page = recordFromDraft(Object.fromEntries(found.map(({ key, value }) => [key, value])), asOf).record.patient
  const dates = page.birthDate && patient.birthDate ? page.birthDate === patient.birthDate : null
  const match = page.name?.last && patient.name?.last ? compareNames(fullName(page.name), patient.name) : null
  if (dates === false || match === "other") return "another"
  // Two people share a name more often than a whole name and nothing else on a page.
  return dates === true || match === "same" ? "same" : "not-told"
}

import type { PatientRecord } from "../patient/record"
import { recordFromDraft } from "../patient/record-from-draft"
import type { SessionPatient } from "../messaging/contract"
import { fail, succeed, type Outcome } from "../messaging/outcome"

export type InHand = { patient: SessionPatient; record: PatientRecord }

/** The record of the patient in hand, made from the draft at the moment it is needed and kept nowhere. `today`: calendar date. */
export const patientInHand = async (inHand: () => Promise<SessionPatient | null>, today: string): Promise<Outcome<InHand>> => {
  const patient = await inHand()
  if (patient === null) return fail("no-patient", "Nobody is in hand. Start a patient, or take one from today's list.")
  return succeed({ patient, record: recordFromDraft(patient.draft, today).record })
}

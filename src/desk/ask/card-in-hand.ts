import type { CardWords } from "../../knowledge/answers/read-payer-question"
import type { PatientSession } from "../../messaging/contract"

export type CardInHand = CardWords & { patientId: string }

/** What stands on the first card of the patient in hand, and who that is; null for nobody. */
export const cardInHand = (session: PatientSession | null): CardInHand | null => {
  const patient = session?.patients.find(({ id }) => id === session.inHandId)
  if (!patient) return null
  const { draft } = patient
  return {
    patientId: patient.id,
    payerName: draft["coverage.primary.payerName"] ?? "",
    payerId: draft["coverage.primary.payerId"] ?? "",
    memberId: draft["coverage.primary.memberId"] ?? ""
  }
}

import type { CardWords } from "../../knowledge/answers/read-payer-question"
import type { PatientSession } from "../../messaging/contract"

/** What stands on the first card of the patient in hand; null for nobody. */
export const cardInHand = (session: PatientSession | null): CardWords | null => {
  const patient = session?.patients.find(({ id }) => id === session.inHandId)
  if (!patient) return null
  const { draft } = patient
  return {
    payerName: draft["coverage.primary.payerName"] ?? "",
    payerId: draft["coverage.primary.payerId"] ?? "",
    memberId: draft["coverage.primary.memberId"] ?? ""
  }
}

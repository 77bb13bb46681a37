import type { FillRecord } from "../autofill/fill-record"
import { recordFromDraft } from "../patient/record-from-draft"
import type { SessionPatient } from "../messaging/contract"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { PageDesk } from "./page-desk"
import { withClaim, type ClaimInHand } from "./superbill-on-page"

export type InHand = {
  patient: SessionPatient
  record: FillRecord
  claim: ClaimInHand
  /** Which superbill in which revision, "" for none. */
  superbill: string
}

/** The patient in hand and the superbill that belongs to them, made from what is held at the moment it is needed and kept nowhere. */
export const patientInHand = async (desk: Pick<PageDesk, "inHand" | "superbillInHand" | "clock">): Promise<Outcome<InHand>> => {
  const patient = await desk.inHand()
  if (patient === null) return fail("no-patient", "Nobody is in hand. Start a patient, or take one from today's list.")
  const claim = withClaim((await desk.superbillInHand?.()) ?? null, patient.id, recordFromDraft(patient.draft, desk.clock.today()).record)
  const superbill = claim.bill ? `${claim.bill.id} ${claim.bill.revision}` : ""
  return succeed({ patient, record: claim.record, claim, superbill })
}

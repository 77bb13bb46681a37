import type { SuperbillSaying } from "../../intake/checklists/superbill-sayings"
import type { Superbill } from "../../superbill/record"

const isTold = (text: string | number | null | undefined): boolean => text !== null && text !== undefined && String(text).trim() !== ""

/** Collected in full where it is known how much was due; a note says why it was not. */
const isCopaySettled = ({ copayDue, copayCollected, copayNote }: Superbill["charges"]): boolean =>
  isTold(copayNote) || ((copayCollected ?? 0) > 0 && (copayCollected ?? 0) >= (copayDue ?? 0))

const asked: Readonly<Record<SuperbillSaying, (bill: Superbill) => boolean>> = {
  "new-patient": ({ encounter }) => encounter.patientStatus === "new",
  "established-patient": ({ encounter }) => encounter.patientStatus === "established",
  "work-injury": ({ encounter }) => encounter.accident.employment === true,
  "auto-accident": ({ encounter }) => encounter.accident.auto === true,
  "accident-date": ({ encounter }) => isTold(encounter.accident.date),
  "accident-state": ({ encounter }) => isTold(encounter.accident.state),
  "claim-number": ({ coverages, billedSequence }) =>
    coverages.some(({ sequence, claimNumber }) => sequence === (billedSequence ?? "primary") && isTold(claimNumber)),
  telehealth: ({ encounter }) => encounter.telehealth.mode === "video" || encounter.telehealth.mode === "audio",
  "telehealth-location": ({ encounter }) => isTold(encounter.telehealth.patientLocation),
  "copay-collected": ({ charges }) => isCopaySettled(charges),
  "abn-on-file": ({ notices }) => notices.abnOnFile === true,
  "estimate-given": ({ notices }) => isTold(notices.goodFaithEstimateOn),
  "signature-on-file": ({ signatures }) => signatures.patientOnFile === true,
  "benefits-assigned": ({ signatures }) => signatures.assignmentOfBenefits === true,
  authorization: ({ authorization }) => isTold(authorization.number),
  referral: ({ referralNumber }) => isTold(referralNumber),
  "msp-settled": ({ coverages }) => coverages.some(({ mspStatus }) => isTold(mspStatus))
}

/** What a superbill tells a checklist: only what it says outright, nothing that its codes let guess. */
export const superbillSays = (bill: Superbill): SuperbillSaying[] =>
  (Object.keys(asked) as SuperbillSaying[]).filter((saying) => asked[saying](bill))

import { blankClaimSender } from "../../src/superbill/claim-sender"
import type { ClaimEnvelope } from "../../src/superbill/forms/x12/claim-envelope"

/** An invented office sends to an invented clearinghouse. */
export const aClaimEnvelope: ClaimEnvelope = {
  sender: {
    ...blankClaimSender,
    submitterName: "Sample Clinic",
    submitterId: "SUB1",
    contactName: "Pat Desk",
    contactPhone: "614-555-0100",
    receiverName: "Sample House",
    receiverId: "HOUSE"
  },
  controlNumbers: { interchange: "12", group: "34", transaction: "5" },
  date: "2026-03-16",
  time: "09:30"
}

import * as z from "zod"

const text = (most: number) => z.string().trim().max(most).default("")
/** What an interchange's sender and receiver are named by: agreed between the two, the tax number, the DUNS number, the health industry number. */
export const senderQualifiers = ["ZZ", "30", "01", "20"] as const

/**
 * Who sends the office's 837P files to whom, as the clearinghouse (or payer) gave it. "" where the office has not said: the writer
 * then names what is missing. Files are marked as a test until the office says otherwise, so that none is paid by mistake.
 */
export const ClaimSender = z.strictObject({
  /** Loop 1000A: name, ID and whom to call. */
  submitterName: text(60),
  submitterId: text(80),
  contactName: text(60),
  contactPhone: text(20),
  /** Loop 1000B. */
  receiverName: text(60),
  receiverId: text(80),
  /** ISA06 and GS02, ISA08 and GS03; "": the same as the submitter's and the receiver's ID. */
  interchangeSenderId: text(15),
  senderQualifier: z.enum(senderQualifiers).default("ZZ"),
  interchangeReceiverId: text(15),
  receiverQualifier: z.enum(senderQualifiers).default("ZZ"),
  usage: z.enum(["test", "production"]).default("test")
})
export type ClaimSender = z.infer<typeof ClaimSender>

/** What the boxes are called, in the options and where one of them stands in the way of a file. */
export const claimSenderLabels: Readonly<Record<keyof ClaimSender, string>> = {
  submitterName: "Submitter's name",
  submitterId: "Submitter's ID",
  contactName: "Contact's name",
  contactPhone: "Contact's phone",
  receiverName: "Receiver's name",
  receiverId: "Receiver's ID",
  interchangeSenderId: "Sender ID of the interchange",
  senderQualifier: "Kind of sender ID",
  interchangeReceiverId: "Receiver ID of the interchange",
  receiverQualifier: "Kind of receiver ID",
  usage: "Files are"
}

export const blankClaimSender: ClaimSender = ClaimSender.parse({})

import type { ClaimSender } from "../../claim-sender"
import type { Demand } from "./demand"
import { segment } from "./x12-text"

/** Who sends to whom, and when. The clock and the counters are the caller's. */
export type ClaimEnvelope = {
  sender: ClaimSender
  /** One to nine digits each; the interchange's is padded to nine, the transaction's to four. */
  controlNumbers: { interchange: string; group: string; transaction: string }
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM`, 24 hours */
  time: string
}

const digitsOnly = /^\d{1,9}$/

/** The segments before and after the claim; `close` counts what stands between ST and SE, both counted. */
export const envelopeSegments = (
  { sender, controlNumbers, date, time }: ClaimEnvelope,
  claimId: string,
  ask: Demand
): { open: string[]; close: (between: number) => string[] } => {
  const numberOf = (name: keyof typeof controlNumbers): string =>
    ask.shaped(`envelope.controlNumbers.${name}`, controlNumbers[name], digitsOnly, "A control number has one to nine digits.")
  const [interchange, group, transaction] = [numberOf("interchange").padStart(9, "0"), numberOf("group"), numberOf("transaction")]
  const set = transaction.padStart(4, "0")
  const day = ask.date("envelope.date", date)
  const minute = ask.shaped(
    "envelope.time",
    time.replace(":", ""),
    /^([01]\d|2[0-3])[0-5]\d$/,
    "Write the time like 09:30, with 24 hours a day."
  )
  const submitterId = ask.text("envelope.submitterId", sender.submitterId, 80)
  const receiverId = ask.text("envelope.receiverId", sender.receiverId, 80)
  /** An ID of the interchange; where the office gave none, the loop's own has to fit. A blank one was named above. */
  const outer = (name: "interchangeSenderId" | "interchangeReceiverId", inner: string): string =>
    ask.maybe(`envelope.${name}`, sender[name] || inner, 15)
  const from = outer("interchangeSenderId", submitterId)
  const to = outer("interchangeReceiverId", receiverId)
  const phone = ask.shaped("envelope.contactPhone", sender.contactPhone, /^[().+\d]{10,14}$/, "A phone number has ten digits.")
  return {
    open: [
      [
        "ISA*00",
        " ".repeat(10),
        "00",
        " ".repeat(10),
        sender.senderQualifier,
        from.padEnd(15),
        sender.receiverQualifier,
        to.padEnd(15),
        day.slice(2),
        minute,
        "^*00501",
        interchange,
        "0",
        sender.usage === "test" ? "T" : "P",
        ":"
      ].join("*"),
      segment("GS", "HC", from, to, day, minute, group, "X", "005010X222A1"),
      segment("ST", "837", set, "005010X222A1"),
      segment("BHT", "0019", "00", claimId, day, minute, "CH"),
      segment("NM1", "41", "2", ask.text("envelope.submitterName", sender.submitterName, 60), "", "", "", "", "46", submitterId),
      segment("PER", "IC", ask.text("envelope.contactName", sender.contactName, 60), "TE", phone.replace(/\D/g, "")),
      segment("NM1", "40", "2", ask.text("envelope.receiverName", sender.receiverName, 60), "", "", "", "", "46", receiverId)
    ],
    close: (between) => [segment("SE", String(between + 6), set), segment("GE", "1", group), segment("IEA", "1", interchange)]
  }
}

import type { Demand } from "./demand"
import { segment } from "./x12-text"

/** Who sends to whom, and when. The clock and the counters are the caller's. */
export type ClaimEnvelope = {
  submitter: { name: string; id: string; contactName: string; phone: string }
  receiver: { name: string; id: string }
  /** One to nine digits each; the interchange's is padded to nine, the transaction's to four. */
  controlNumbers: { interchange: string; group: string; transaction: string }
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM`, 24 hours */
  time: string
  /** Test files are answered and not paid. */
  usage: "test" | "production"
}

const digitsOnly = /^\d{1,9}$/

/** The segments before and after the claim; `close` counts what stands between ST and SE, both counted. */
export const envelopeSegments = (
  { submitter, receiver, controlNumbers, date, time, usage }: ClaimEnvelope,
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
  const sender = ask.text("envelope.submitter.id", submitter.id, 15)
  const taker = ask.text("envelope.receiver.id", receiver.id, 15)
  const phone = ask.shaped("envelope.submitter.phone", submitter.phone, /^[().+\d]{10,14}$/, "A phone number has ten digits.")
  return {
    open: [
      [
        "ISA*00",
        " ".repeat(10),
        "00",
        " ".repeat(10),
        "ZZ",
        sender.padEnd(15),
        "ZZ",
        taker.padEnd(15),
        day.slice(2),
        minute,
        "^*00501",
        interchange,
        "0",
        usage === "test" ? "T" : "P",
        ":"
      ].join("*"),
      segment("GS", "HC", sender, taker, day, minute, group, "X", "005010X222A1"),
      segment("ST", "837", set, "005010X222A1"),
      segment("BHT", "0019", "00", claimId, day, minute, "CH"),
      segment("NM1", "41", "2", ask.text("envelope.submitter.name", submitter.name, 60), "", "", "", "", "46", sender),
      segment("PER", "IC", ask.text("envelope.submitter.contactName", submitter.contactName, 60), "TE", phone.replace(/\D/g, "")),
      segment("NM1", "40", "2", ask.text("envelope.receiver.name", receiver.name, 60), "", "", "", "", "46", taker)
    ],
    close: (between) => [segment("SE", String(between + 6), set), segment("GE", "1", group), segment("IEA", "1", interchange)]
  }
}

import type { PatientRecord } from "../../patient/record"
import type { PayerKind } from "./checklist"
import type { SuperbillSaying } from "./superbill-sayings"

/** A moment as the desk shows it. `day`: calendar date; `time`: ready to read, "9:40 AM". */
export type Moment = { day: string; time: string }

/** Everything a checklist may look at. */
export type ChecklistFacts = {
  record: PatientRecord
  /** Today, calendar date. */
  asOf: string
  /** What is known of the payers of the record's coverages; `id` and `kind` null where the payer is not known. */
  payers: readonly { sequence: string; name: string; id: string | null; kind: PayerKind | null }[]
  /** The patient's newest result page of a payer; null for none. */
  benefits: {
    status: "active" | "inactive" | "unknown"
    payerName: string
    payerId: string | null
    read: Moment
    referenceNumber: string
  } | null
  /** null: no superbill of this patient is in hand. */
  superbill: readonly SuperbillSaying[] | null
  /** Pages that staff had looked at, each with the boxes that held something. */
  pages: readonly { read: Moment; keys: readonly string[] }[]
}

/** What the clerk decided by hand, by item. "open": left open although it can be seen. */
export type HandMarks = Readonly<Record<string, { is: "ticked" | "open"; at: Moment; by: string }>>

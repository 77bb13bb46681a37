import type { PatientRecord } from "../../patient/record"
import type { PayerKind } from "./checklist"
import type { SuperbillSaying } from "./superbill-sayings"

/** A moment as the desk shows it. `day`: calendar date; `time`: ready to read, "9:40 AM". */
export type Moment = { day: string; time: string }

/** One reading of a payer's page. `readOn`: calendar date; `sequence`: the coverage it is about, null where that is not clear. */
type BenefitsFact = {
  status: "active" | "inactive" | "unknown"
  payerName: string
  readOn: string
  referenceNumber: string
  sequence: "primary" | "secondary" | "tertiary" | null
}

/** Everything a checklist may look at. */
export type ChecklistFacts = {
  record: PatientRecord
  /** Today, calendar date. */
  asOf: string
  /** Kinds of the payers of the record's coverages, as far as they are known. */
  payerKinds: readonly PayerKind[]
  /** What was read of payers' pages for this patient, newest first. */
  benefits: readonly BenefitsFact[]
  /** null: no superbill of this patient is in hand. */
  superbill: readonly SuperbillSaying[] | null
  /** Pages that staff had looked at, newest first, each with the boxes that agreed with the record. `host`: "ehr.example". */
  pages: readonly { read: Moment; host: string; keys: readonly string[] }[]
}

/** What the clerk decided by hand, by item. "open": left open although it can be seen. */
export type HandMarks = Readonly<Record<string, { is: "ticked" | "open"; at: Moment; by: string }>>

import * as z from "zod"
import { watchSession } from "../platform/watch-session"
import { CoverageSequence } from "../patient/record"

/** That a payer's page was read for a patient, and what came of it. `readAt` is the day at this desk. Nothing else of the page is remembered. */
export const BenefitsSeen = z.strictObject({
  patientId: z.string().min(1).max(64),
  status: z.enum(["active", "inactive", "unknown"]),
  payerName: z.string().max(400).nullable(),
  readAt: z.iso.date(),
  referenceNumber: z.string().max(400).nullable(),
  /** The coverage of the record that member ID or payer point at; left out where neither does. */
  sequence: CoverageSequence.optional(),
  /** What that coverage's payer was called in the record then: a payer corrected later has its own answer to get. */
  coverageName: z.string().max(400).optional(),
  /** The page said nothing of a status: it does not take back what was settled. */
  isSilent: z.boolean().optional()
})
export type BenefitsSeen = z.infer<typeof BenefitsSeen>

/** Newest first. */
export const BenefitsSeenList = z.array(BenefitsSeen).max(200)

/** Where the background keeps what was read today; gone with the patients. */
export const benefitsSeenKey = "benefitsSeen"

/** Tells a screen what was read of payers' pages, after every change made anywhere; nothing after everything was erased. */
export const watchBenefits = (onChange: (seen: BenefitsSeen[]) => void, signal: AbortSignal): void =>
  watchSession(
    benefitsSeenKey,
    (value) => {
      const seen = BenefitsSeenList.safeParse(value)
      onChange(seen.success ? seen.data : [])
    },
    signal
  )

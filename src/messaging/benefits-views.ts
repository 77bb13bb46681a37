import * as z from "zod"
import { EligibilityDifference } from "../autofill/read-eligibility/compare-with-record"
import { EligibilityResult } from "../autofill/read-eligibility/eligibility-result"
import { WhoseResult } from "../autofill/read-eligibility/whose-result"

const words = z.string().max(2000)

/** What a payer's page says of a coverage, beside the patient in hand. Values of the patient are in it, so it never leaves memory. */
export const BenefitsView = z.strictObject({
  origin: z.string().max(300),
  pageTitle: z.string().max(400),
  /** The day at this desk. */
  readOn: z.iso.date(),
  /** Who was in hand then; null for nobody. */
  patientId: z.string().max(64).nullable(),
  result: EligibilityResult,
  /** False where nothing on the page speaks of a coverage's status or benefits. */
  isResult: z.boolean(),
  /** The page's own words for the status; "" where none were found. */
  statusWords: words,
  /** Why the status is not settled, or what speaks against it. */
  doubts: z.array(words).max(40),
  /** Paths of the result that were told by words without a plain label. */
  unsure: z.array(words).max(2000),
  /** Paths of the result that the page does not say. */
  notFound: z.array(words).max(200),
  whose: WhoseResult,
  differences: z.array(EligibilityDifference).max(40),
  /** Origins of frames that took no part because nobody approved them. */
  framesLeftOut: z.array(z.string().max(300)).max(200),
  isIncomplete: z.boolean()
})
export type BenefitsView = z.infer<typeof BenefitsView>

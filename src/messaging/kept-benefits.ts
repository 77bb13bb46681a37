import * as z from "zod"
import { BenefitsView } from "./benefits-views"

/** What was read last, kept in the session's memory so that it outlives a popup that closes and a turn to another tab; erased with the patients. */
export const KeptBenefits = z.strictObject({
  /** Of this one reading. */
  id: z.string().min(1).max(64),
  view: BenefitsView,
  /** The clerk said that it is the patient's in hand. */
  isConfirmed: z.boolean(),
  /** The tab it was read in. */
  tabId: z.int()
})
export type KeptBenefits = z.infer<typeof KeptBenefits>

export const keptBenefitsKey = "desk.benefits"

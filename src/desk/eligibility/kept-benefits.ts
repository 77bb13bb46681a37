import * as z from "zod"
import { BenefitsView } from "../../messaging/benefits-views"

/** What was read last, kept in the session's memory so that it outlives a popup that closes and a turn to another tab; erased with the patients. */
export const KeptBenefits = z.strictObject({
  view: BenefitsView,
  /** The clerk said that it is the patient's in hand. */
  isConfirmed: z.boolean()
})
export type KeptBenefits = z.infer<typeof KeptBenefits>

export const keptBenefitsKey = "desk.benefits"
/** Who verifies: typed once a session, and kept apart from every patient. */
export const initialsKey = "desk.initials"

/** A result that is plainly the patient's, or was said to be theirs: only such a one is compared, noted and remembered. */
export const isTheirs = ({ view, isConfirmed }: KeptBenefits): boolean => view.whose.match === "same" || isConfirmed

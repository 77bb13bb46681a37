import * as z from "zod"

const words = z.string().max(120)

/** Who was seen, as the schedule page in front says it: to be looked over before it is taken. Kept nowhere. */
export const ScheduleSeen = z.strictObject({
  pageTitle: z.string().max(400),
  encounters: z.array(z.strictObject({ name: words, provider: words, time: words })).max(500),
  /** Appointments that did not take place, with the page's word for it. */
  passed: z.array(z.strictObject({ name: words, why: words })).max(500),
  /** Part of the page could not be read. */
  isIncomplete: z.boolean()
})
export type ScheduleSeen = z.infer<typeof ScheduleSeen>

import * as z from "zod"

const words = z.string().max(400)

/** What a page says of a patient, for the clerk to look over. Values cross here because staff asked for them. */
export const Capture = z.strictObject({
  origin: z.string().max(300),
  pageTitle: words,
  found: z.array(z.strictObject({ key: words, value: words, certainty: z.enum(["sure", "check"]), why: words })).max(200),
  /** A part of the page took no part or could not be read. */
  isIncomplete: z.boolean()
})
export type Capture = z.infer<typeof Capture>

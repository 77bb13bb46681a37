import * as z from "zod"

/** A box as the page agent names it: the reading that saw it and its place in it. */
export const BoxPlace = z.strictObject({ readingId: z.string().max(64), index: z.int().min(0).max(20000) })
export type BoxPlace = z.infer<typeof BoxPlace>

export const hintId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** One hint in words. It says what is amiss and never quotes what stands in a box. */
export const PageHint = z.strictObject({
  id: hintId,
  tone: z.enum(["look", "tell", "good"]),
  text: z.string().max(400),
  /** The article that explains it, where the office has it. */
  article: z.strictObject({ slug: hintId, title: z.string().max(200) }).nullable()
})
export type PageHint = z.infer<typeof PageHint>

/** Hints on the box in hand. `isBox` false: no box, or one that means nothing; it need not be asked about again. */
export const HintsAt = z.strictObject({ isBox: z.boolean(), place: BoxPlace.nullable(), hints: z.array(PageHint).max(3) })
export type HintsAt = z.infer<typeof HintsAt>

/** `place` goes with the box: in another reading of its document the same number is another box. */
export const HintedPlace = z.strictObject({ frameId: z.int().min(0), place: BoxPlace })
export type HintedPlace = z.infer<typeof HintedPlace>

const HintedBox = HintedPlace.extend({ label: z.string().max(400), hints: z.array(PageHint).min(1).max(3) })
export type HintedBox = z.infer<typeof HintedBox>

/** Everything there is to say of the boxes of one page, in page order. */
export const HintList = z.strictObject({
  /** "off": the office switched hints off. "not-approved": hints are for approved sites alone. */
  state: z.enum(["ready", "off", "not-approved", "not-a-page"]),
  origin: z.string().max(300),
  /** How many boxes were understood. */
  known: z.int().min(0),
  boxes: z.array(HintedBox).max(2000)
})
export type HintList = z.infer<typeof HintList>

import * as z from "zod"
import { Control } from "../facts"

const anchor = z.string().max(400)
const Mark = z.string().regex(/^[a-z0-9]{0,7}\.[a-z0-9]{0,7}(\.[a-z0-9]{0,7})?$/)
const Key = z.string().regex(/^[a-z][A-Za-z0-9.[\]]{1,79}$/)

/** What is remembered of a box so that it is known again: words and names of the page, never what stood in the box. */
export const Anchors = z.strictObject({
  label: anchor,
  id: anchor,
  name: anchor,
  hook: anchor,
  group: anchor,
  section: anchor,
  neighbours: z.strictObject({ before: anchor, after: anchor }),
  /** How many other boxes of the frame had the same label: a label with twins says little. */
  twins: z.int().min(0).max(20000),
  /** How many of the twins stood under the same section and caption: those no place tells apart. */
  twinsInPlace: z.int().min(0).max(20000).optional(),
  /** How many boxes had this id or name but for its number; left out where the name is the box's own. */
  counted: z.int().min(0).max(20000).optional(),
  /** What the dictionary itself read in the box when it was taught; left out where that was not kept. */
  readAs: Key.nullable().optional(),
  /** Marks of the other boxes of the frame (label, own name, what was read), the nearest first: enough to know them again, not to read them. */
  others: z.array(Mark).max(200).optional()
})
export type Anchors = z.infer<typeof Anchors>

/** One box of a site and what the office says it means; key null: "leave this box alone". */
export const Correction = z.strictObject({
  anchors: Anchors,
  control: Control,
  key: Key.nullable(),
  /** Calendar date. */
  madeOn: z.iso.date(),
  /** Calendar date on which the box was last seen on a page. */
  foundOn: z.iso.date().optional(),
  /** The anchors before the box was found again by others, for the clerk who says that it is not the box. */
  before: Anchors.optional(),
  healedOn: z.iso.date().optional(),
  /** Marks of boxes that a clerk said are not the one. */
  refused: z.array(Mark).max(50).optional()
})
export type Correction = z.infer<typeof Correction>

export const SiteMap = z.strictObject({
  origin: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^/\s?#@]+$/),
  corrections: z.array(Correction).max(2000)
})
export type SiteMap = z.infer<typeof SiteMap>

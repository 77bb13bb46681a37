import * as z from "zod"
import { Anchors } from "../autofill/site-map/site-map"

/** What of a box was compared when it was looked for; see `autofill/site-map/weigh-box`. */
const AnchorName = z.enum(["label", "words", "meaning", "id", "name", "hook", "group", "section", "before", "after", "control"])

/** A taught box that was found by other anchors than its own, or not at all. Page words alone, never a value. */
export const LostBox = z.strictObject({
  /** The site and the short name of the correction in it. */
  id: z.string().max(400),
  origin: z.string().max(300),
  correctionId: z.string().max(40),
  state: z.enum(["healed", "broken", "ambiguous"]),
  agreed: z.array(AnchorName).max(20),
  changed: z.array(AnchorName).max(20),
  /** Of a healed one: how it looks now, to take the place of what is remembered; null otherwise. */
  anchorsNow: Anchors.nullable(),
  /** Calendar dates: since when it is so, and when it was last seen to be so. */
  firstOn: z.iso.date(),
  lastOn: z.iso.date()
})
export type LostBox = z.infer<typeof LostBox>

/** What one look at a page found of one taught box. */
export type BoxNote = Pick<LostBox, "correctionId" | "agreed" | "changed" | "anchorsNow"> & { state: LostBox["state"] | "exact" }

export const lostBoxId = (origin: string, correctionId: string): string => `${origin} ${correctionId}`

/** The row after a look, and null when there is nothing to tell any more. `on`: calendar date. */
export const afterNote = (origin: string, before: LostBox | undefined, { state, ...note }: BoxNote, on: string): LostBox | null =>
  state === "exact"
    ? null
    : {
        id: lostBoxId(origin, note.correctionId),
        origin,
        ...note,
        state,
        firstOn: before?.state === state ? before.firstOn : on,
        lastOn: on
      }

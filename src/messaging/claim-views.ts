import * as z from "zod"
import { Superbill } from "../superbill/record"
import { Contradiction, Ref } from "./page-views"

const text = z.string().max(2000)

/** What the side panel knows of a claim or charge-entry page. Values of the patient are in it, so it never leaves memory. */
export const PageClaim = z.strictObject({
  claimId: z.string(),
  origin: z.string(),
  pageTitle: z.string(),
  /** False: no box of a claim was found; the record is empty. */
  isClaim: z.boolean(),
  record: Superbill,
  /** Every place of the superbill that the page has a box for. */
  places: z.array(z.strictObject({ path: z.string().max(200), ref: Ref, label: text })),
  notRead: z.array(z.strictObject({ ref: Ref, label: text, key: z.string().max(80), why: text })),
  /** The page shows somebody else than the superbill in hand (or, without one, the patient in hand). */
  contradictions: z.array(Contradiction),
  framesLeftOut: z.array(z.string()),
  isTruncated: z.boolean()
})
export type PageClaim = z.infer<typeof PageClaim>

/** One mark: a number of the list, never a value. */
export const PageMark = z.strictObject({
  ref: Ref,
  sign: z.string().regex(/^\d{1,3}([,+]\d{0,3}){0,2}$/),
  tone: z.enum(["stop", "look", "differs"])
})
export type PageMark = z.infer<typeof PageMark>

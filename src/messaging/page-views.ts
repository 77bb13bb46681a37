import * as z from "zod"

/** What the popup and side panel show of a page. Values of the patient are in it, so it never leaves memory. */
export const Ref = z.strictObject({ frameId: z.int().min(0), index: z.int().min(0) })

const FoundBy = z.enum(["label", "words", "meaning", "id", "name", "hook", "group", "section", "before", "after", "control"])

/** A taught box that is not found on this page, or that two boxes fit. */
export const LostHere = z.strictObject({ label: z.string(), state: z.enum(["broken", "ambiguous"]) })
export type LostHere = z.infer<typeof LostHere>

export const PreviewRow = z.strictObject({
  ref: Ref,
  /** The box's own words on the page. */
  label: z.string(),
  key: z.string(),
  now: z.string(),
  would: z.string(),
  relation: z.enum(["empty", "same", "different"]),
  isTicked: z.boolean(),
  confidence: z.enum(["sure", "likely", "unsure"]),
  why: z.string(),
  /** Set when the office taught this box itself. */
  isCorrected: z.boolean(),
  /** By what a taught box was found again that is not as it was; null for every other box. */
  foundBy: z.array(FoundBy).nullable()
})
export type PreviewRow = z.infer<typeof PreviewRow>

export const RefusedRow = z.strictObject({
  ref: Ref,
  label: z.string(),
  key: z.string().nullable(),
  reason: z.enum([
    "not-known",
    "two-readings",
    "another-person",
    "not-ours",
    "box-hidden",
    "box-off-page",
    "box-disabled",
    "box-read-only",
    "box-protected",
    "no-value",
    "no-option-fits",
    "too-long",
    "cannot-format",
    "frame-not-approved"
  ]),
  why: z.string()
})
export type RefusedRow = z.infer<typeof RefusedRow>

/** The page shows somebody else: what, as it stands on the page and in hand. */
export const Contradiction = z.strictObject({
  what: z.enum(["name", "birthDate", "mrn"]),
  onPage: z.string(),
  inHand: z.string(),
  /** Where on the page it was seen: the banner, or an already filled box's label. */
  where: z.string()
})
export type Contradiction = z.infer<typeof Contradiction>

export const Preview = z.strictObject({
  previewId: z.string(),
  origin: z.string(),
  pageTitle: z.string(),
  patientId: z.string(),
  rows: z.array(PreviewRow),
  refused: z.array(RefusedRow),
  /** Taught boxes that should be here and are not found. */
  lost: z.array(LostHere),
  contradictions: z.array(Contradiction),
  /** The superbill in hand on a claim page. `withoutBoxes`: its lines and diagnoses that the page has no row for. */
  claim: z.strictObject({ state: z.enum(["none", "used", "another-patient"]), withoutBoxes: z.array(z.string()) }),
  framesRead: z.int(),
  /** Origins of frames on the page that were left out because nobody approved them. */
  framesLeftOut: z.array(z.string()),
  isTruncated: z.boolean()
})
export type Preview = z.infer<typeof Preview>

export const FilledRow = z.strictObject({
  ref: Ref,
  label: z.string(),
  key: z.string(),
  status: z.enum(["filled", "changed-by-page", "failed"]),
  /** A plain sentence for a box that failed or was changed. */
  why: z.string(),
  wrote: z.string(),
  now: z.string()
})
export type FilledRow = z.infer<typeof FilledRow>

export const FillReport = z.strictObject({
  rows: z.array(FilledRow),
  canUndo: z.boolean(),
  /** Boxes that appeared after the fill, ready for a second press; null when none. */
  next: Preview.nullable(),
  tookMs: z.number()
})
export type FillReport = z.infer<typeof FillReport>

export const UndoReport = z.strictObject({
  restored: z.int(),
  notRestored: z.array(z.strictObject({ ref: Ref, label: z.string(), why: z.string() }))
})
export type UndoReport = z.infer<typeof UndoReport>

export const PageStatus = z.strictObject({
  /** "" for pages of the browser itself. */
  origin: z.string(),
  title: z.string(),
  isReadable: z.boolean(),
  isApproved: z.boolean(),
  canUndo: z.boolean()
})
export type PageStatus = z.infer<typeof PageStatus>

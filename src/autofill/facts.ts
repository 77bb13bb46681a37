import * as z from "zod"

/**
 * What a page shows of its boxes, without any value typed into them. Made by
 * `content-scripts/read-page` (which imports the types alone), checked here by
 * the receiver, because a page's answer is never trusted.
 */
const short = z.string().max(400)

/** How a label text was tied to its box; the classifier trusts them in this order of strength. */
export const LabelKind = z.enum([
  "for", // label element whose for names the box
  "wrap", // label element around the box
  "aria-labelledby",
  "aria-label",
  "legend", // caption of a radio or checkbox group
  "table-left", // cell before
  "table-above", // header cell, or the cell in the row above
  "preceding-text",
  "following-text",
  "placeholder",
  "title"
])
export type LabelKind = z.infer<typeof LabelKind>

export const LabelText = z.strictObject({ text: short, kind: LabelKind })
export type LabelText = z.infer<typeof LabelText>

export const Option = z.strictObject({ value: short, text: short })
export type Option = z.infer<typeof Option>

export const Control = z.enum(["text", "textarea", "select", "radio", "checkbox", "combobox", "editable", "segment"])
export type Control = z.infer<typeof Control>

/** Why a box can never be written, or "open" when it can. A closed set: every screen has a sentence for each. */
export const BoxState = z.enum([
  "open",
  "hidden",
  "off-page",
  "disabled",
  "read-only",
  "password",
  "file",
  "button-like",
  "captcha",
  "search"
])
export type BoxState = z.infer<typeof BoxState>

export const FieldFact = z.strictObject({
  /** Position in this frame's reading; the handle back to the box. */
  index: z.int().min(0),
  control: Control,
  /** The type attribute as rendered ("text", "tel", "date"), "" where there is none. */
  type: short,
  id: short,
  name: short,
  autocomplete: short,
  placeholder: short,
  inputMode: short,
  maxlength: z.int().min(0).nullable(),
  required: z.boolean(),
  multiple: z.boolean(),
  /** Strongest first; a caption shared by several boxes is `group`, not a label. */
  labels: z.array(LabelText).max(8),
  /** A caption shared by the next few boxes: a date split in three, a numbered CMS-1500 box. */
  group: short,
  /** Headings, legends and tab names around the box, outermost first. */
  sections: z.array(short).max(8),
  /** Row of a repeated table (0-based), null outside one. */
  row: z.int().min(0).nullable(),
  /** Position among boxes under the same label, e.g. three boxes of one phone (0-based). */
  options: z.array(Option).max(600),
  state: BoxState,
  /** Which form element of the frame, -1 outside any. */
  form: z.int().min(-1),
  /** Stable words for anchors: data-testid, data-field and the like. */
  hooks: z.array(short).max(4)
})
export type FieldFact = z.infer<typeof FieldFact>

export const FrameFacts = z.strictObject({
  /** Changes with every reading; a plan for an older reading is refused. */
  readingId: z.string().max(64),
  url: z.string().max(2000),
  title: short,
  language: short,
  /** Names of the frame and its ancestors, outermost first, [] in the top document. */
  framePath: z.array(short).max(12),
  fields: z.array(FieldFact).max(20000),
  /** True when the page holds more boxes than are read. */
  isTruncated: z.boolean()
})
export type FrameFacts = z.infer<typeof FrameFacts>

/** One frame's facts with the browser's number for it (never taken from the page). */
export type PageFacts = { frameId: number; facts: FrameFacts }[]

export type FieldRef = { frameId: number; index: number }

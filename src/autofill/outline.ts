import * as z from "zod"
import { FrameFacts } from "./facts"

/**
 * One element or run of text of a page, as far as it could name a box. Nodes stand in reading order, each after the
 * element around it; elements that hold neither a box nor words near one are left out.
 */
export const OutlineNode = z.strictObject({
  /** Place of the element around it, -1 for none. */
  up: z.int().min(-1),
  /** Missing for a run of text. */
  tag: z.string().max(100).optional(),
  /** Words of a text or a heading. A space at either end says that the words do not run on. */
  text: z.string().max(400).optional(),
  role: z.string().max(40).optional(),
  /** Index of the box that stands here, and which button of it. */
  box: z.int().min(0).optional(),
  button: z.int().min(0).optional(),
  /** Of a label element: the id it names, "" for none. */
  for: z.string().max(400).optional(),
  isHeading: z.boolean().optional(),
  level: z.int().optional(),
  /** Its class speaks of heads, titles, sections or captions. */
  isTitled: z.boolean().optional(),
  isHidden: z.boolean().optional(),
  /** Name of a panel, region or group, or of the tab that opens it. */
  name: z.string().max(400).optional(),
  /** Elements that name a box by ARIA: their ids and words. */
  by: z
    .array(z.tuple([z.string().max(400), z.string().max(400)]))
    .max(20)
    .optional(),
  /** Columns and rows a cell spans, when more than one. */
  span: z.int().max(1000).optional(),
  rows: z.int().max(70000).optional(),
  /** Columns before it in its row, or place among its siblings. */
  column: z.int().min(0).optional(),
  /** How many elements it holds directly. */
  count: z.int().min(0).optional()
})
export type OutlineNode = z.infer<typeof OutlineNode>

/** What a frame answers when it is read: facts that each box gives of itself, and the tree that `labelPage` names them from. */
export const FrameOutline = FrameFacts.extend({ nodes: z.array(OutlineNode).max(400_000).default([]) })
export type FrameOutline = z.infer<typeof FrameOutline>

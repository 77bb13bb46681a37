import * as z from "zod"
import { FrameFacts } from "./facts"

/**
 * One element or run of text of a page, as far as it could name a box. Nodes stand in reading order, each after the
 * element around it; elements that hold neither a box nor words near one are left out.
 */
export type OutlineNode = {
  /** Place of the element around it, -1 for none. */
  up: number
  /** Missing for a run of text. */
  tag?: string
  /** Words of a text or a heading. A space at either end says that the words do not run on. */
  text?: string
  role?: string
  /** Index of the box that stands here, and which button of it. */
  box?: number
  button?: number
  /** Of a label element: the id it names, "" for none. */
  for?: string
  isHeading?: boolean
  level?: number
  /** Its class speaks of heads, titles, sections or captions. */
  isTitled?: boolean
  isHidden?: boolean
  /** Name of a panel, region or group, or of the tab that opens it. */
  name?: string
  /** Elements that name a box by ARIA: their ids and words. */
  by?: [id: string, text: string][]
  /** Columns and rows a cell spans, when more than one. */
  span?: number
  rows?: number
  /** Columns before it in its row, or place among its siblings. */
  column?: number
  /** How many elements it holds directly. */
  count?: number
}

/** A long list crosses from the page as one text: as thousands of small objects it takes the browser half a minute. */
const listAsText = z
  .string()
  .max(200_000_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: "custom", message: "no list of boxes" })
      return z.NEVER
    }
  })

/** What a frame answers when it is read: facts that each box gives of itself, and the nodes that `labelPage` names them from, as JSON. */
export const FrameOutline = FrameFacts.extend({
  fields: listAsText.pipe(FrameFacts.shape.fields),
  nodes: z.string().max(100_000_000).default("")
})
export type FrameOutline = z.output<typeof FrameOutline>
/** The same as it crosses from the page. */
export type FrameAnswer = z.input<typeof FrameOutline>

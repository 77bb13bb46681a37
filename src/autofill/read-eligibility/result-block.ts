import * as z from "zod"

/** Parts of a page a block can be. A "page" holds all of one frame, a "box" only holds others; "picture" is an image, its words (if any) are what it is called. */
const Kind = z.enum(["page", "box", "text", "heading", "caption", "table", "row", "cell", "list", "term", "detail", "picture", "choice"])

const words = z.string().max(2000)

/** One visible part of a result page. Blocks stand in reading order; a block of greater depth is inside the last one of lesser depth. */
export const ResultBlock = z.strictObject({
  depth: z.number().int().min(0).max(200),
  kind: Kind,
  /** The words, without those of blocks inside. */
  text: words.optional(),
  /** The words by the elements they stand in, where there is more than one. */
  runs: z.array(words).max(200).optional(),
  level: z.number().int().optional(),
  /** A header cell. */
  isHead: z.literal(true).optional(),
  span: z.number().int().max(1000).optional(),
  rows: z.number().int().max(1000).optional(),
  isBold: z.literal(true).optional(),
  /** Larger than the page's running text. */
  isBig: z.literal(true).optional(),
  /** An open tab or a pressed switch: it heads what follows and is no statement itself. */
  isTab: z.literal(true).optional(),
  isAlert: z.literal(true).optional(),
  /** Nothing but a link. */
  isLink: z.literal(true).optional(),
  /** A chosen row, card or radio button. */
  isChosen: z.literal(true).optional(),
  /** Preformatted: spaces tell columns. */
  isPlain: z.literal(true).optional(),
  /** Columns of a grid whose parts follow one another without rows. */
  columns: z.number().int().max(100).optional()
})
export type ResultBlock = z.infer<typeof ResultBlock>

export const ResultBlocks = z.array(ResultBlock).max(20_000)

import type { Box } from "../read-page/reading"
import type { Stand } from "./stand-of"

/** A box that was written, and how it stood before. */
export type Kept = { readingId: string; index: number; box: Box; before: Stand }

/** Fills of this document, the latest last. They live in this script's own memory and die with the document. */
let fills: Kept[][] = []
let page = ""

/** A page that changed its address without loading is another page: nothing of the former one is kept. */
const forgetOtherPage = (): void => {
  const now = location.origin + location.pathname
  if (now !== page) fills = []
  page = now
}

export type Keep = (index: number, box: Box, before: Stand) => void

/** Opens a new fill and gives the function that keeps what stood in each box; the first value kept for a box counts. */
export const beginFill = (readingId: string): Keep => {
  forgetOtherPage()
  const fill: Kept[] = []
  fills.push(fill)
  return (index, box, before) => {
    if (!fill.some((kept) => kept.index === index)) fill.push({ readingId, index, box, before })
  }
}

/** Takes out the latest fill that wrote anything, its last box first. */
export const takeLatestFill = (): Kept[] => {
  forgetOtherPage()
  const at = fills.findLastIndex((fill) => fill.length > 0)
  const fill = fills[at] ?? []
  fills = fills.slice(0, Math.max(0, at))
  return fill.reverse()
}

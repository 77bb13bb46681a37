import type { PageHint } from "./hint-views"

/** What to look at in one box of a reading. */
export type HintCard = { index: number; hints: PageHint[] }

/**
 * What the background may ask of the script of the hints in a frame; everything else the script does by itself and asks the
 * background for.
 */
export type PageHints = {
  /** Draws what to look at beside each of these boxes that is in sight; answers how many. */
  showAll(readingId: string, cards: HintCard[]): number
  hideAll(): boolean
  /** false once it was told that it has no business here: another may take its place. */
  isAlive(): boolean
}

declare global {
  /** Own property of the isolated world's global object once the script is in the frame. */
  var deskhandHints: PageHints | undefined
}

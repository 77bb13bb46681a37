import type { FrameAnswer } from "../autofill/outline"
import type { WriteOrder, WriteOutcome } from "../autofill/plan"

/** What stands in a box at this moment. `text` as shown: the option's words, "checked" or "" for a tick box. */
export type ValueNow = { index: number; text: string; isEmpty: boolean }

/** A line of the page that could name whose chart it is. */
export type BannerLine = { where: string; text: string }

export type UndoOutcome = { restored: number[]; notRestored: { index: number; why: string }[] }

/**
 * What the one script put into a frame can do. It lives in the isolated world, where the page cannot
 * reach it, and does nothing until called. Indexes are those of the reading named by `readingId`;
 * a reading that is no longer kept gives [] or failed outcomes, never another box.
 */
export type PageAgent = {
  /** Bare facts and the tree around them; `labelPage` makes the facts of them. `isPassing`: kept until the next of its kind alone. */
  read(isPassing?: boolean): FrameAnswer
  readValues(readingId: string, indexes: number[]): ValueNow[]
  readBanner(): BannerLine[]
  write(readingId: string, orders: WriteOrder[]): Promise<WriteOutcome[]>
  undo(): Promise<UndoOutcome>
  /** How many boxes can be written now that could not, or were not there, at that reading. */
  countNew(readingId: string): number
  /** The elements of a box as they stand now, for the script of the marks beside this one; [] when it is gone. Cannot leave the page. */
  elementsAt(readingId: string, index: number): HTMLElement[]
  /** Which box an element is, for the script of the hints; null for one that the last reading did not meet. Cannot leave the page. */
  boxOf(element: Element): { readingId: string; index: number } | null
  /** The box that has the keyboard, as `boxOf` says it. */
  focused(): { readingId: string; index: number } | null
}

declare global {
  /** Own property of the isolated world's global object once the script is in the frame. */
  var deskhandPage: PageAgent | undefined
}

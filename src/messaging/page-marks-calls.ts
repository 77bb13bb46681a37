/** One mark on a box: a number that refers to the list in the side panel, and what kind of remark it is. No value of anybody. */
export type BoxMark = { index: number; sign: string; tone: "stop" | "look" | "differs" }

/**
 * What the second script put into a frame can do: draw marks that cannot be touched. It finds the boxes by the readings of
 * the first one (`PageAgent`), in whose world it lives.
 */
export type PageMarks = {
  /** Takes the place of all marks there were; answers how many boxes were found. */
  show(readingId: string, marks: BoxMark[]): number
  /** Scrolls a box into sight and lets its mark pulse; false when the box is gone. Nothing is clicked or focused. */
  point(readingId: string, index: number): boolean
  clear(): boolean
}

declare global {
  /** Own property of the isolated world's global object once the script is in the frame. */
  var deskhandMarks: PageMarks | undefined
}

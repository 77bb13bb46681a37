import { readBoxes } from "./read-boxes"
import { openAt } from "./reading"

/** How many boxes can be written now that could not, or were not there, at that reading. */
export const countNew = (readingId: string): number => {
  const former = new Set(openAt(readingId))
  return readBoxes(document, window).boxes.filter(({ fact, elements }) => fact.state === "open" && !former.has(elements[0])).length
}

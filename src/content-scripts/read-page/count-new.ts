import { readBoxes } from "./read-boxes"
import { boxesOf } from "./reading"

/** How many boxes can be written now that could not, or were not there, at that reading. */
export const countNew = (readingId: string): number => {
  const former = new Set(boxesOf(readingId).map(({ fact, element }) => (fact.state === "open" ? element : undefined)))
  return readBoxes(document, window).boxes.filter(({ fact, elements }) => fact.state === "open" && !former.has(elements[0])).length
}

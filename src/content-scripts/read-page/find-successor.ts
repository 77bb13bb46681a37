import type { FieldFact } from "../../autofill/facts"
import { readBoxes } from "./read-boxes"
import type { Box } from "./reading"

/** Milliseconds a look at the page serves: many boxes that were drawn anew together are looked for together. */
const freshFor = 50

let latest: { boxes: Box[]; at: number } | null = null

const boxesNow = (): Box[] => {
  if (!latest || performance.now() - latest.at > freshFor) latest = { boxes: readBoxes(document, window).boxes, at: performance.now() }
  return latest.boxes
}

/** Elements of the only box on the page now that carries the same anchors, or null. */
export const findSuccessor = (fact: FieldFact, former: FieldFact[]): HTMLElement[] | null => {
  const boxes = boxesNow()
  const labelOf = ({ labels }: FieldFact) => labels[0]?.text ?? ""
  const anchors: ((one: FieldFact) => string | number)[] = [({ id }) => id, ({ name }) => name, labelOf]
  // The place is an anchor only while the page holds as many boxes, and for a box that has no other.
  if (boxes.length === former.length) anchors.push((one) => (anchors.slice(0, 3).some((anchor) => anchor(one)) ? 0 : one.index + 1))
  for (const anchor of anchors) {
    const isAlike = (one: FieldFact) => one.control === fact.control && one.type === fact.type && anchor(one) === anchor(fact)
    const found = boxes.filter((box) => isAlike(box.fact))
    if (anchor(fact) && found.length === 1 && former.filter(isAlike).length === 1 && found[0]!.elements[0]!.isConnected)
      return found[0]!.elements
  }
  return null
}

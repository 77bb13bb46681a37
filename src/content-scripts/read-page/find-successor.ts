import type { FieldFact } from "../../autofill/facts"
import { readBoxes } from "./read-boxes"

/** Elements of the only box on the page now that carries the same anchors, or null. */
export const findSuccessor = (fact: FieldFact, former: FieldFact[]): HTMLElement[] | null => {
  const now = readBoxes(document, window).boxes
  const alike = (other: FieldFact) => other.control === fact.control && other.type === fact.type
  const tests: ((other: FieldFact) => boolean)[] = []
  if (fact.id) tests.push((other) => other.id === fact.id)
  if (fact.name) tests.push((other) => other.name === fact.name)
  const label = fact.labels[0]?.text
  if (label) {
    const words = (other: FieldFact) => other.labels[0]?.text === label && other.group === fact.group
    tests.push((other) => words(other) && other.row === fact.row && other.sections.join() === fact.sections.join())
  }
  // The place is an anchor only while the page holds the same boxes in the same order.
  if (now.length === former.length) tests.push((other) => other.index === fact.index && other.id === fact.id && other.name === fact.name)
  for (const test of tests) {
    const found = now.filter(({ fact: other }) => alike(other) && test(other))
    const before = former.filter((other) => alike(other) && test(other))
    if (found.length === 1 && before.length === 1) return found[0]!.elements
  }
  return null
}

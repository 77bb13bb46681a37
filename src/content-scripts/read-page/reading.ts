import type { FieldFact } from "../../autofill/facts"
import { findSuccessor } from "./find-successor"

/** One box of the page. A radio group is one Box with all its buttons; else elements[0] is the control and elements[1] its drawn face, if any. */
export type Box = { fact: FieldFact; elements: HTMLElement[] }

export type Reading = { readingId: string; boxes: Box[] }

export type BoxPlace = { readingId: string; index: number }

type KeptBox = { fact: FieldFact; elements: WeakRef<HTMLElement>[] }

/** A preview, the fill it leads to and the look afterwards need three; older ones are refused. One more serves the hints. */
const keptReadings = 5
const readings = new Map<string, KeptBox[]>()

/** The newest reading for hints. It takes the place of the one before, so that a clerk who goes through the boxes uses up no preview. */
let passing = ""

/** The box that an element belongs to, by the reading that saw it last. */
let places = new WeakMap<Element, BoxPlace>()

const weaken = (elements: HTMLElement[]) => elements.map((element) => new WeakRef(element))

/** Remembers where the boxes of a reading are, without keeping removed elements alive. */
export const keepReading = ({ readingId, boxes }: Reading, isPassing: boolean): void => {
  if (isPassing) {
    readings.delete(passing)
    passing = readingId
  }
  readings.set(
    readingId,
    boxes.map(({ fact, elements }) => ({ fact, elements: weaken(elements) }))
  )
  places = new WeakMap()
  boxes.forEach(({ elements }, index) => elements.forEach((element) => places.set(element, { readingId, index })))
  for (const oldest of readings.keys()) if (readings.size > keptReadings) readings.delete(oldest)
}

/**
 * The box of a reading as it stands now. When the page drew it anew, its successor is looked for by id,
 * name, label and place, and taken only when there is exactly one; null when gone or in doubt.
 */
export const boxAt = (readingId: string, index: number): Box | null => {
  const boxes = readings.get(readingId)
  const kept = boxes?.[index]
  if (!kept) return null
  const { fact } = kept
  const elements = kept.elements.flatMap((ref) => ref.deref() ?? []).filter(({ isConnected }) => isConnected)
  const isWhole = elements.length === kept.elements.length || (fact.control !== "radio" && elements[0] === kept.elements[0]!.deref())
  if (isWhole && elements.length) return { fact, elements }
  const successor = findSuccessor(
    fact,
    boxes.map((box) => box.fact)
  )
  if (!successor) return null
  kept.elements = weaken(successor)
  for (const element of successor) places.set(element, { readingId, index })
  return { fact, elements: successor }
}

/** Controls of the boxes that were open at a reading; [] when it is no longer kept. */
export const openAt = (readingId: string): (HTMLElement | undefined)[] =>
  (readings.get(readingId) ?? []).filter(({ fact }) => fact.state === "open").map(({ elements }) => elements[0]!.deref())

/** Which box of a reading this is; null for one that no reading has met. A look-up, nothing of the page is asked. */
export const boxOf = (element: Element | null | undefined): BoxPlace | null => (element && places.get(element)) ?? null

/** The box that has the keyboard. */
export const focusedBox = (): BoxPlace | null => {
  let { activeElement } = document
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot)
  return boxOf(activeElement)
}

import type { FieldFact } from "../../autofill/facts"
import { findSuccessor } from "./find-successor"

/** One box of the page. A radio group is one Box with all its buttons; elements[0] is the control. */
export type Box = { fact: FieldFact; elements: HTMLElement[] }

export type Reading = { readingId: string; boxes: Box[] }

type KeptBox = { fact: FieldFact; elements: WeakRef<HTMLElement>[] }

/** A preview, the fill it leads to and the look afterwards need three; older ones are refused. */
const keptReadings = 4
const readings = new Map<string, KeptBox[]>()

/** Remembers where the boxes of a reading are, without keeping removed elements alive. */
export const keepReading = (reading: Reading): void => {
  readings.set(
    reading.readingId,
    reading.boxes.map(({ fact, elements }) => ({ fact, elements: elements.map((element) => new WeakRef(element)) }))
  )
  for (const oldest of readings.keys()) {
    if (readings.size <= keptReadings) break
    readings.delete(oldest)
  }
}

/**
 * The box of a reading as it stands now. When the page drew it anew, its successor is looked for by id,
 * name, label and place, and taken only when there is exactly one; null when gone or in doubt.
 */
export const boxAt = (readingId: string, index: number): Box | null => {
  const kept = readings.get(readingId)?.[index]
  if (!kept) return null
  const elements = kept.elements.map((ref) => ref.deref()).filter((element) => element?.isConnected) as HTMLElement[]
  if (elements.length === kept.elements.length) return { fact: kept.fact, elements }
  const successor = findSuccessor(
    kept.fact,
    readings.get(readingId)!.map(({ fact }) => fact)
  )
  if (!successor) return null
  kept.elements = successor.map((element) => new WeakRef(element))
  return { fact: kept.fact, elements: successor }
}

/** All boxes of a reading that are still where they were; [] when the reading is no longer kept. */
export const boxesOf = (readingId: string): { fact: FieldFact; element: HTMLElement | undefined }[] =>
  (readings.get(readingId) ?? []).map(({ fact, elements }) => ({ fact, element: elements[0]?.deref() }))

import type { FieldFact } from "../facts"
import { countedNames, markOf, plainBoxes, type PlainBox } from "./plain-box"
import { shortHash } from "./short-hash"
import type { Anchors } from "./site-map"

const MOST_OTHERS = 200

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** True for texts that quote none of the values: a heading may name the patient whose page was corrected. */
const quotesNone = (values: readonly string[]): ((text: string) => boolean) => {
  const patterns = values
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value.length >= 2)
    .map((word) => new RegExp(`(^|[^a-z0-9])${escapePattern(word)}($|[^a-z0-9])`, "i"))
  return (text) => !patterns.some((pattern) => pattern.test(text))
}

type Around = { values?: readonly string[]; readings?: readonly (string | null)[] }

/**
 * Anchors of the boxes of one frame, in page order; what holds for the whole frame is worked out once for all that are asked for. Whatever
 * quotes one of `values` is left blank. `readings`: what the dictionary itself reads in each box; left out where that is not known.
 */
export const anchorsIn = (fieldsOfFrame: readonly FieldFact[], { values = [], readings }: Around = {}): ((fact: FieldFact) => Anchors) => {
  const isFree = quotesNone(values)
  const clean = (text: string) => (isFree(text) ? text : "")
  const cleanBox = (box: PlainBox): PlainBox => ({
    label: clean(box.label),
    id: clean(box.id),
    name: clean(box.name),
    hook: clean(box.hook),
    group: clean(box.group),
    section: clean(box.section),
    neighbours: { before: clean(box.neighbours.before), after: clean(box.neighbours.after) }
  })
  const boxes = plainBoxes(fieldsOfFrame).map(cleanBox)
  const counted = countedNames(boxes)
  const marks = boxes.map((box, at) => `${markOf(box, counted)}.${shortHash(readings?.[at] ?? "")}`)
  /** Marks of the other boxes, the nearest first; of two as near, the one before. */
  const marksAround = (place: number): string[] => {
    const found: string[] = []
    for (let far = 1; far < marks.length && found.length < MOST_OTHERS; far++)
      for (const at of [place - far, place + far]) {
        const mark = marks[at] ?? ".."
        if (mark !== ".." && found.length < MOST_OTHERS) found.push(mark)
      }
    return found
  }
  return (fact) => {
    const place = fieldsOfFrame.findIndex((other) => other.index === fact.index)
    const box = boxes[place]
    if (box === undefined) throw new Error("a box without a place")
    const twins = box.label === "" ? [] : boxes.filter((other) => other !== box && other.label === box.label)
    const alike = counted(box.id || box.name)
    return {
      ...box,
      twins: twins.length,
      twinsInPlace: twins.filter(({ section, group }) => section === box.section && group === box.group).length,
      ...(alike > 0 ? { counted: alike } : {}),
      ...(readings ? { readAs: readings[place] ?? null } : {}),
      others: marksAround(place)
    }
  }
}

/** Anchors of one box among all boxes of its frame, see `anchorsIn`. */
export const anchorsOf = (fact: FieldFact, fieldsOfFrame: readonly FieldFact[], around: Around = {}): Anchors =>
  anchorsIn(fieldsOfFrame, around)(fact)

/** The mark by which a box of a frame is known among the others. */
export const markOfBox = (fact: FieldFact, fieldsOfFrame: readonly FieldFact[]): string => {
  const boxes = plainBoxes(fieldsOfFrame)
  const box = boxes[fieldsOfFrame.findIndex((other) => other.index === fact.index)]
  return box ? markOf(box, countedNames(boxes)) : "."
}

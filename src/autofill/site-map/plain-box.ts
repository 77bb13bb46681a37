import type { FieldFact } from "../facts"
import type { Anchors } from "./site-map"
import { shortHash } from "./short-hash"

/** What can be said of one box without its page. */
export type PlainBox = Omit<Anchors, "twins" | "twinsInPlace" | "counted" | "readAs" | "others">

/** Page words as they are compared: case, spaces, marks and every number long enough to be somebody's do not count. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\S+@\S+/g, "#")
    .replace(/\d[\d/.-]{2,}/g, "#")
    .replace(/[*:\s]+/g, " ")
    .trim()
    .slice(0, 400)

/** Names that a library makes anew at every load: React's `:r1:`, a UUID. They would only speak against the box. */
const MADE_ANEW = /^([:«_]?r[0-9a-z]{1,4}[:»_]|.*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}.*)$/i

/** Ids and names keep small numbers (`field_12`); long ones may be a chart's number. */
const plainName = (name: string): string => (MADE_ANEW.test(name) ? "" : name.replace(/\d{6,}/g, "#").slice(0, 400))

const labelOf = (fact: FieldFact | undefined): string => plainWords(fact?.labels[0]?.text ?? "")

/** What can be said of every box of one frame, in the order of the frame. */
export const plainBoxes = (fieldsOfFrame: readonly FieldFact[]): PlainBox[] =>
  fieldsOfFrame.map((fact, place) => ({
    label: labelOf(fact),
    id: plainName(fact.id),
    name: plainName(fact.name),
    hook: plainName(fact.hooks[0] ?? ""),
    group: plainWords(fact.group),
    section: plainWords(fact.sections.at(-1) ?? ""),
    neighbours: { before: labelOf(fieldsOfFrame[place - 1]), after: labelOf(fieldsOfFrame[place + 1]) }
  }))

/** `field_7`, `ctl00_c12`: the same words as other boxes have, told apart by a number that moves when a box is put in between. */
const stemOf = (name: string): string => (/\d/.test(name) ? name.replace(/\d+/g, "0") : "")

/** How often each text stands on the page, "" left out. */
export const countTexts = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Names with one stem only count boxes when there are many of them: three parts of a date are named apart for good. */
const MANY = 12
const SOME = 5
const LARGE_PART = 0.25

/** How many boxes of the frame are told apart from this one by a number alone; 0 for names that stand for their box. */
export const countedNames = (boxes: readonly PlainBox[]): ((name: string) => number) => {
  const stems = countTexts(boxes.map(({ id, name }) => stemOf(id || name)))
  return (name) => {
    const alike = stems.get(stemOf(name)) ?? 0
    return alike >= MANY || (alike >= SOME && alike >= boxes.length * LARGE_PART) ? alike : 0
  }
}

/** The part of a mark that stands for the box's own name; a counted name says nothing of the box. */
const ownName = ({ id, name }: PlainBox, counted: (name: string) => number): string => {
  const own = id || name
  return counted(own) > 0 ? "" : own
}

/** A box of another place as it is known again: its label and its own name, each as a short mark. "." knows nothing. */
export const markOf = (box: PlainBox, counted: (name: string) => number): string =>
  `${shortHash(box.label)}.${shortHash(ownName(box, counted))}`

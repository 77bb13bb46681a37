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

/**
 * Anchors of one box among all boxes of its frame, in page order. Whatever quotes one of `values` is left blank. `readings`: what the
 * dictionary itself reads in each box of the frame; left out where that is not known.
 */
export const anchorsOf = (
  fact: FieldFact,
  fieldsOfFrame: readonly FieldFact[],
  { values = [], readings }: { values?: readonly string[]; readings?: readonly (string | null)[] } = {}
): Anchors => {
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
  const place = fieldsOfFrame.findIndex((other) => other.index === fact.index)
  const box = boxes[place]
  if (box === undefined) throw new Error("a box without a place")
  const twins = box.label === "" ? [] : boxes.filter((other) => other !== box && other.label === box.label)
  const counted = countedNames(boxes)
  const others = boxes
    .flatMap((other, at) =>
      at === place ? [] : [{ mark: `${markOf(other, counted)}.${shortHash(readings?.[at] ?? "")}`, far: Math.abs(at - place) }]
    )
    .filter(({ mark }) => mark !== "..")
    .toSorted((one, other) => one.far - other.far)
    .slice(0, MOST_OTHERS)
    .map(({ mark }) => mark)
  return {
    ...box,
    twins: twins.length,
    twinsInPlace: twins.filter(({ section, group }) => section === box.section && group === box.group).length,
    ...(counted(box.id || box.name) > 0 ? { counted: counted(box.id || box.name) } : {}),
    ...(readings ? { readAs: readings[place] ?? null } : {}),
    others
  }
}

/** The mark by which a box of a frame is known among the others. */
export const markOfBox = (fact: FieldFact, fieldsOfFrame: readonly FieldFact[]): string => {
  const boxes = plainBoxes(fieldsOfFrame)
  const box = boxes[fieldsOfFrame.findIndex((other) => other.index === fact.index)]
  return box ? markOf(box, countedNames(boxes)) : "."
}

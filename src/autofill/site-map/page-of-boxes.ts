import type { FieldFact } from "../facts"
import type { Meaning } from "../plan"
import { countedNames, countTexts, markOf, plainBoxes, type PlainBox } from "./plain-box"
import { shortHash } from "./short-hash"
import type { Anchors } from "./site-map"

/** One frame as the dictionary read it, without anything the office taught. */
export type ReadFrame = { frameId: number; fields: readonly FieldFact[]; meanings: readonly Meaning[] }

export type SeenBox = {
  fact: FieldFact
  meaning: Meaning
  box: PlainBox
  mark: string
  labelMark: string
  ownMark: string
  isIdCounted: boolean
  isNameCounted: boolean
}

/** A frame with all that is asked of it again and again. */
export type FrameOfBoxes = {
  frameId: number
  boxes: readonly SeenBox[]
  counted: (name: string) => number
  labels: ReadonlyMap<string, number>
  ids: ReadonlyMap<string, number>
  names: ReadonlyMap<string, number>
  hooks: ReadonlyMap<string, number>
  /** How many boxes the dictionary reads as each key. */
  readings: ReadonlyMap<string, number>
  /** Short marks of every label and every own name of the frame. */
  labelMarks: ReadonlySet<string>
  ownMarks: ReadonlySet<string>
  readingMarks: ReadonlySet<string>
}

const unread: Meaning = { key: null, refusal: "not-known", why: "" }

export const frameOfBoxes = ({ frameId, fields, meanings }: ReadFrame): FrameOfBoxes => {
  const plain = plainBoxes(fields)
  const counted = countedNames(plain)
  const boxes = fields.flatMap((fact, at): SeenBox[] => {
    const box = plain[at]
    if (!box) return []
    const mark = markOf(box, counted)
    const [labelMark = "", ownMark = ""] = mark.split(".")
    const isIdCounted = counted(box.id) > 0
    const isNameCounted = box.name === box.id ? isIdCounted : counted(box.name) > 0
    return [{ fact, box, meaning: meanings[at] ?? unread, mark, labelMark, ownMark, isIdCounted, isNameCounted }]
  })
  return {
    frameId,
    boxes,
    counted,
    labels: countTexts(plain.map(({ label }) => label)),
    ids: countTexts(plain.map(({ id }) => id)),
    names: countTexts(plain.map(({ name }) => name)),
    hooks: countTexts(plain.map(({ hook }) => hook)),
    readings: countTexts(boxes.map(({ meaning }) => meaning.key ?? "")),
    labelMarks: new Set(boxes.map(({ labelMark }) => labelMark)),
    ownMarks: new Set(boxes.map(({ ownMark }) => ownMark)),
    readingMarks: new Set(boxes.map(({ meaning }) => shortHash(meaning.key ?? "")))
  }
}

/** How many of the nearest other boxes decide whether this is the page on which a box was taught. */
const NEAREST = 12
const FEWEST = 4
/** A box that is known by its meaning alone counts for less: names and birth dates stand on every page of a site. */
const READ_ALONE = 0.5

/** 0 to 1: how many boxes that stood near the taught one stand in this frame; null where too few are remembered to say. */
export const shareKnown = ({ others }: Anchors, frame: FrameOfBoxes): number | null => {
  const near = (others ?? []).slice(0, NEAREST)
  if (near.length < FEWEST) return null
  let known = 0
  for (const mark of near) {
    const [label = "", own = "", reading = ""] = mark.split(".")
    if ((label !== "" && frame.labelMarks.has(label)) || (own !== "" && frame.ownMarks.has(own))) known++
    else if (reading !== "" && frame.readingMarks.has(reading)) known += READ_ALONE
  }
  return known / near.length
}

/** What of a box of today stood on the page already when another box was taught: then it is that old box, and not the one looked for. */
export const oldBoxes = ({ others, label: ownLabel }: Anchors) => {
  const marks = new Set(others?.map((mark) => mark.split(".").slice(0, 2).join(".")))
  const labels = new Set([...marks].map((mark) => mark.split(".")[0] ?? ""))
  const owns = new Set([...marks].map((mark) => mark.split(".")[1] ?? ""))
  labels.delete("")
  owns.delete("")
  labels.delete(shortHash(ownLabel))
  return {
    isAnyKnown: marks.size > 0,
    isThere: (mark: string) => mark !== "." && marks.has(mark),
    isSame: ({ mark, labelMark, ownMark }: SeenBox) => labelMark !== "" && ownMark !== "" && marks.has(mark),
    isLabel: ({ labelMark }: SeenBox) => labels.has(labelMark),
    isOwn: ({ ownMark }: SeenBox) => owns.has(ownMark)
  }
}

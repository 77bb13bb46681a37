import * as z from "zod"
import { Control, type FieldFact } from "./facts"

const anchor = z.string().max(400)

/** What is remembered of a box so that it is known again: words and names of the page, never what stood in the box. */
export const Anchors = z.strictObject({
  label: anchor,
  id: anchor,
  name: anchor,
  hook: anchor,
  group: anchor,
  section: anchor,
  neighbours: z.strictObject({ before: anchor, after: anchor }),
  /** How many other boxes of the frame had the same label: a label with twins says little. */
  twins: z.int().min(0).max(20000)
})
export type Anchors = z.infer<typeof Anchors>

/** One box of a site and what the office says it means; key null: "leave this box alone". */
export const Correction = z.strictObject({
  anchors: Anchors,
  control: Control,
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9.[\]]{1,79}$/)
    .nullable(),
  /** Calendar date. */
  madeOn: z.iso.date()
})
export type Correction = z.infer<typeof Correction>

export const SiteMap = z.strictObject({
  origin: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^/\s?#@]+$/),
  corrections: z.array(Correction).max(2000)
})
export type SiteMap = z.infer<typeof SiteMap>

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
const madeAnew = /^([:«_]?r[0-9a-z]{1,4}[:»_]|.*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}.*)$/i

/** Ids and names keep small numbers (`field_12`); long ones may be a chart's number. */
const plainName = (name: string): string => (madeAnew.test(name) ? "" : name.replace(/\d{6,}/g, "#").slice(0, 400))

const labelOf = (fact: FieldFact | undefined): string => plainWords(fact?.labels[0]?.text ?? "")

type PlainBox = Omit<Anchors, "twins">

/** What can be said of every box of one frame, in the order of the frame. */
const plainBoxes = (fieldsOfFrame: FieldFact[]): PlainBox[] =>
  fieldsOfFrame.map((fact, place) => ({
    label: labelOf(fact),
    id: plainName(fact.id),
    name: plainName(fact.name),
    hook: plainName(fact.hooks[0] ?? ""),
    group: plainWords(fact.group),
    section: plainWords(fact.sections.at(-1) ?? ""),
    neighbours: { before: labelOf(fieldsOfFrame[place - 1]), after: labelOf(fieldsOfFrame[place + 1]) }
  }))

/** Anchors of one box among all boxes of its frame, in page order. */
export const anchorsOf = (fact: FieldFact, fieldsOfFrame: FieldFact[]): Anchors => {
  const boxes = plainBoxes(fieldsOfFrame)
  const place = fieldsOfFrame.findIndex((other) => other.index === fact.index)
  const box = boxes[place] ?? plainBoxes([fact])[0]
  if (box === undefined) throw new Error("a box without a place")
  return { ...box, twins: box.label === "" ? 0 : Math.max(0, boxes.filter((other) => other.label === box.label).length - 1) }
}

/** Blanks every anchor that quotes one of the given values: a heading may name the patient whose page was corrected. */
export const withoutValues = (anchors: Anchors, values: string[]): Anchors => {
  const words = values.map((value) => value.trim().toLowerCase()).filter((value) => value.length >= 2)
  const isFree = (text: string) => !words.some((word) => new RegExp(`(^|[^a-z0-9])${escapePattern(word)}($|[^a-z0-9])`, "i").test(text))
  const clean = (text: string) => (isFree(text) ? text : "")
  return {
    ...anchors,
    label: clean(anchors.label),
    id: clean(anchors.id),
    name: clean(anchors.name),
    hook: clean(anchors.hook),
    group: clean(anchors.group),
    section: clean(anchors.section),
    neighbours: { before: clean(anchors.neighbours.before), after: clean(anchors.neighbours.after) }
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** More than half of what was remembered must agree, or the box is another one. */
const leastShare = 0.5
/** How far the best box must stand before the next. */
const leastLead = 1

const listControls = new Set(["select", "radio", "combobox"])
const isSameKindOfBox = (now: FieldFact["control"], then: FieldFact["control"]) =>
  now === then ||
  (listControls.has(now) && listControls.has(then)) ||
  (now === "textarea" && then === "text") ||
  (now === "text" && then === "textarea")

/** 0 when the box is not the one; otherwise how many points of weight agree. */
const score = (box: PlainBox, fact: FieldFact, { anchors, control }: Correction): number => {
  if (!isSameKindOfBox(fact.control, control)) return 0
  const strong: [string, string, number][] = [
    [anchors.id, box.id, 3],
    [anchors.name, box.name, 3],
    [anchors.hook, box.hook, 3],
    [anchors.label, box.label, anchors.twins > 0 ? 1 : 3]
  ]
  const weak: [string, string, number][] = [
    [anchors.group, box.group, 2],
    [anchors.section, box.section, 2],
    [anchors.neighbours.before, box.neighbours.before, 1],
    [anchors.neighbours.after, box.neighbours.after, 1]
  ]
  let possible = 0
  let agreed = 0
  for (const [then, now, weight] of [...strong, ...weak]) {
    if (then === "") continue
    possible += weight
    if (then === now) agreed += weight
  }
  const isAnyStrong = strong.some(([then, now]) => then !== "" && then === now)
  return isAnyStrong && agreed > possible * leastShare ? agreed : 0
}

const match = (fields: FieldFact[], corrections: Correction[]): Map<number, Correction> => {
  const boxes = plainBoxes(fields)
  const claims = new Map<number, { correction: Correction; points: number }[]>()
  for (const correction of corrections) {
    let best = { index: -1, points: 0 }
    let second = 0
    fields.forEach((fact, place) => {
      const box = boxes[place]
      const points = box ? score(box, fact, correction) : 0
      if (points > best.points) {
        second = best.points
        best = { index: fact.index, points }
      } else if (points > second) second = points
    })
    if (best.points === 0 || best.points - second < leastLead) continue // two boxes fit: neither is taken
    claims.set(best.index, [...(claims.get(best.index) ?? []), { correction, points: best.points }])
  }
  const found = new Map<number, Correction>()
  for (const [index, rivals] of claims) {
    const [first, second] = rivals.toSorted((one, other) => other.points - one.points)
    if (first && (!second || first.points > second.points || first.correction.key === second.correction.key))
      found.set(index, first.correction)
  }
  return found
}

const remembered = new WeakMap<FieldFact[], WeakMap<Correction[], Map<number, Correction>>>()

/**
 * What the office taught of this box, or null. Several anchors must agree, so a renamed id, a reworded label or another place is
 * survived; a correction that fits two boxes fits none. Pass the same arrays for every box of a frame: the frame is matched once.
 */
export const findCorrection = (fact: FieldFact, fieldsOfFrame: FieldFact[], corrections: Correction[]): Correction | null => {
  if (corrections.length === 0) return null
  const ofFrame = remembered.get(fieldsOfFrame) ?? new WeakMap<Correction[], Map<number, Correction>>()
  remembered.set(fieldsOfFrame, ofFrame)
  const found = ofFrame.get(corrections) ?? match(fieldsOfFrame, corrections)
  ofFrame.set(corrections, found)
  return found.get(fact.index) ?? null
}

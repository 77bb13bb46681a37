import type { FieldFact } from "../facts"
import { readPhrase } from "../read-phrase"
import { settleDatum } from "../settle-datum"
import { alikeLabels, alikeNames } from "./alike-words"
import type { oldBoxes, FrameOfBoxes, SeenBox } from "./page-of-boxes"
import type { Correction } from "./site-map"

/** What of a taught box was compared. "words": the label was reworded; "meaning": the dictionary reads the same in it. */
export type AnchorName = "label" | "words" | "meaning" | "id" | "name" | "hook" | "group" | "section" | "before" | "after" | "control"

export type Weighed = { points: number; agreed: AnchorName[]; changed: AnchorName[] }

const LISTS = new Set<FieldFact["control"]>(["select", "radio", "combobox"])
const LINES = new Set<FieldFact["control"]>(["text", "textarea"])

export const isSameKindOfBox = (now: FieldFact["control"], then: FieldFact["control"]): boolean =>
  now === then || (LISTS.has(now) && LISTS.has(then)) || (LINES.has(now) && LINES.has(then))

/** A line that became a list, or a list a line. A tick box is never anything else. */
const mayHaveBecome = (now: FieldFact["control"], then: FieldFact["control"]): boolean =>
  isSameKindOfBox(now, then) ||
  ((LISTS.has(now) || LINES.has(now)) && (LISTS.has(then) || LINES.has(then)) && now !== "radio" && then !== "radio")

/** Does the dictionary, sure of itself, read something that is neither what the office taught nor what it read here before? */
export const isContrary = ({ meaning, box }: SeenBox, { key, anchors }: Correction): boolean => {
  if (meaning.key === null) return meaning.refusal === "another-person" && anchors.label !== box.label
  if (meaning.confidence !== "sure" || meaning.key === key || meaning.key === anchors.readAs) return false
  return anchors.readAs !== undefined || anchors.label !== box.label
}

/** Do the words alone, without the boxes around, say a datum? A place in a row of boxes may give a meaning to any box that stands there. */
const saysWhatItIs = (label: string): boolean => settleDatum(readPhrase(label)) !== null

/** Points of weight. Measured on forms that were changed in thirty ways: see `bench/evals/anchors`. */
const EQUAL = 3
const ALIKE = 2
const SAME_MEANING = 2.5
const SHARED = 1
const COUNTED = 0.5
const BESIDE = 1
const SPEAKS_AGAINST = 1.5
const NEW_ON_PAGE = 1

/** The least that must agree, and how alike words must be to count at all. */
const LEAST_POINTS = 3.5
const LEAST_ALIKE = 0.5

/** How much of one taught box agrees with one box of today; null when it cannot be the one. `isKnownPage`: most boxes around it are here. */
export const weighBox = (
  seen: SeenBox,
  frame: FrameOfBoxes,
  correction: Correction,
  old: ReturnType<typeof oldBoxes>,
  isKnownPage: boolean
): Weighed | null => {
  const { anchors } = correction
  const { fact, box, meaning } = seen
  if (!mayHaveBecome(fact.control, correction.control) || isContrary(seen, correction) || old.isSame(seen)) return null
  const agreed: AnchorName[] = []
  const changed: AnchorName[] = []
  let points = 0
  let isOwnSure = false // one anchor that is the box's alone
  let isHalfSure = false // one that needs the place to agree too

  const compareName = (name: "id" | "name" | "hook", among: ReadonlyMap<string, number>, isCounted: boolean) => {
    const [then, now] = [anchors[name], box[name]]
    if (then === "") return
    if (then !== now) {
      changed.push(name)
      const alike = now === "" || isCounted ? 0 : alikeNames(then, now)
      if (alike >= LEAST_ALIKE) {
        points += alike * SHARED
        isHalfSure ||= alike === 1
      }
      return
    }
    agreed.push(name)
    if (isCounted) points += COUNTED
    else if ((among.get(now) ?? 0) > 1) points += SHARED
    else {
      points += EQUAL
      isOwnSure = true
    }
  }
  compareName("id", frame.ids, seen.isIdCounted)
  compareName("name", frame.names, seen.isNameCounted)
  compareName("hook", frame.hooks, false)
  const isNamedAlike = isOwnSure

  const isSameMeaning =
    meaning.key !== null &&
    meaning.confidence !== "unsure" &&
    meaning.key === (anchors.readAs === undefined ? correction.key : anchors.readAs)
  // On a page that only looks alike, a box that the dictionary no longer understands the same way is somebody else's.
  if (!isKnownPage && anchors.readAs && meaning.key !== anchors.readAs) return null
  const isBetweenSame =
    anchors.neighbours.before !== "" &&
    anchors.neighbours.after !== "" &&
    anchors.neighbours.before === box.neighbours.before &&
    anchors.neighbours.after === box.neighbours.after
  const isInPlace = anchors.section + anchors.group !== "" && box.section === anchors.section && box.group === anchors.group
  // Boxes of one name in one place are told apart by names of their own alone.
  const isOneOfMany = (anchors.twinsInPlace ?? anchors.twins) > 0
  const isSingled = isBetweenSame && isInPlace
  const sameLabel = frame.labels.get(box.label) ?? 0
  if (anchors.label !== "" && anchors.label === box.label) {
    agreed.push("label")
    if (anchors.twins === 0) {
      points += sameLabel > 1 ? ALIKE : EQUAL
      isOwnSure = true
    } else if (sameLabel > anchors.twins) {
      points += ALIKE
      const isAloneInPlace =
        !isOneOfMany &&
        isInPlace &&
        !frame.boxes.some(
          (other) => other !== seen && other.box.label === box.label && other.box.section === box.section && other.box.group === box.group
        )
      isOwnSure ||= isAloneInPlace
      isHalfSure ||= isSingled && !isOneOfMany
    } else if (isNamedAlike) points += COUNTED
    else return null // one of the twins is gone, and nobody knows which
  } else if (anchors.label !== "") {
    changed.push("label")
    const alike = box.label === "" ? 0 : alikeLabels(anchors.label, box.label)
    if (alike >= LEAST_ALIKE) {
      agreed.push("words")
      points += alike * ALIKE
      isHalfSure ||= anchors.twins === 0 || (isSingled && !isOneOfMany)
    } else if (box.label !== "" && !isSameMeaning) points -= SPEAKS_AGAINST
    // Its words belonged to another box of the page when this one was taught.
    if (old.isLabel(seen)) {
      if (!isNamedAlike) return null
      points -= EQUAL
    }
  }
  if (old.isOwn(seen) && !(agreed.includes("label") && anchors.twins === 0)) return null
  const isReworded = anchors.label !== "" && box.label !== "" && !agreed.includes("label") && !agreed.includes("words")
  if (isSameMeaning && (!isReworded || (isKnownPage && saysWhatItIs(box.label)))) {
    agreed.push("meaning")
    points += SAME_MEANING
    const isOnlyReading = frame.readings.get(meaning.key ?? "") === 1
    isHalfSure ||= anchors.twins === 0 || (!isOneOfMany && (isInPlace || isOnlyReading))
  }
  let beside = 0
  const compareBeside = (name: AnchorName, then: string, now: string) => {
    if (then === "") return
    const isEqual = then === now
    const isAlike = isEqual || (name === "section" && alikeLabels(then, now) >= LEAST_ALIKE)
    if (isAlike) beside += isEqual ? BESIDE : BESIDE / 2
    ;(isAlike ? agreed : changed).push(name)
  }
  compareBeside("group", anchors.group, box.group)
  compareBeside("section", anchors.section, box.section)
  compareBeside("before", anchors.neighbours.before, box.neighbours.before)
  compareBeside("after", anchors.neighbours.after, box.neighbours.after)
  points += beside
  if (old.isAnyKnown && !old.isLabel(seen) && !old.isOwn(seen)) points += NEW_ON_PAGE
  if (!isSameKindOfBox(fact.control, correction.control)) {
    changed.push("control")
    points -= COUNTED
  }
  const isEnough = isOwnSure || (isHalfSure && (beside >= BESIDE || (isSameMeaning && agreed.includes("words"))))
  return isEnough && points >= LEAST_POINTS ? { points, agreed, changed } : null
}

import type { FieldRef } from "../facts"
import { frameOfBoxes, oldBoxes, shareKnown, type FrameOfBoxes, type ReadFrame, type SeenBox } from "./page-of-boxes"
import type { Correction } from "./site-map"
import { isContrary, isSameKindOfBox, weighBox, type AnchorName } from "./weigh-box"

/**
 * What became of one taught box on a page. `elsewhere`: this is another page of the site, and nothing is said of the box. `broken`:
 * the boxes around it are here and it is not. `ambiguous`: two boxes fit, so neither is taken.
 */
export type TaughtOutcome =
  | { state: "exact"; refs: FieldRef[] }
  | { state: "healed"; ref: FieldRef; agreed: AnchorName[]; changed: AnchorName[] }
  | { state: "broken" | "ambiguous" | "elsewhere" }

/** How far the best box must stand before the next. */
const LEAST_LEAD = 1
/** From here on a page is taken for the one that was taught; with companions found on it, a smaller part does. */
const KNOWN_PAGE = 0.6
const KNOWN_WITH_COMPANIONS = 0.3
const COMPANIONS = 2
/** On a page of which less is known nothing is looked for by other anchors: other pages of a site have boxes that are called alike. */
const LEAST_KNOWN = 0.25

type Claim = { frame: FrameOfBoxes; seen: SeenBox; points: number; agreed: AnchorName[]; changed: AnchorName[] }

const OWN = ["id", "name", "hook", "label"] as const

/** How much of a box's place is as it was; tells boxes apart that are called the same. */
const placePoints = ({ box }: SeenBox, { anchors }: Correction): number =>
  [
    [anchors.section, box.section],
    [anchors.group, box.group],
    [anchors.neighbours.before, box.neighbours.before],
    [anchors.neighbours.after, box.neighbours.after]
  ].filter(([then, now]) => then === now).length

/** The box of a frame that has every name of its own as it was taught, or why none is taken. */
const findExact = (frame: FrameOfBoxes, correction: Correction): SeenBox | "none" | "ambiguous" => {
  const { anchors, control } = correction
  if (OWN.every((name) => anchors[name] === "")) return "none"
  const same = frame.boxes.filter(
    ({ box, fact }) => isSameKindOfBox(fact.control, control) && OWN.every((name) => anchors[name] === box[name])
  )
  const [first, second] = same
    .filter(({ mark }) => correction.refused?.includes(mark) !== true)
    .map((seen) => ({ seen, points: placePoints(seen, correction) }))
    .toSorted((one, other) => other.points - one.points)
  if (!first) return "none"
  if (second && first.points - second.points < LEAST_LEAD) return "ambiguous"
  const { seen } = first
  const share = shareKnown(anchors, frame)
  const isKnownPage = (share ?? 0) >= KNOWN_PAGE
  const hasOwnName = [anchors.id, anchors.name, anchors.hook].some((name) => name !== "" && frame.counted(name) === 0)
  if (hasOwnName && isKnownPage) return seen
  if (isContrary(seen, correction)) return "none"
  // Another page of the site: what is called the same there is the same when the dictionary too reads the same in it.
  const isReadAlike = seen.meaning.key === (anchors.readAs ?? null)
  if (share !== null && !isKnownPage && !isReadAlike) return "none"
  if (share !== null && share < LEAST_KNOWN && seen.meaning.key === null) return "none"
  // A label alone, or a name that only counts boxes, is the box when its place speaks for it too.
  const isPlaced = anchors.section + anchors.group !== ""
  const isInPlace = anchors.section === seen.box.section && anchors.group === seen.box.group
  const { before, after } = anchors.neighbours
  const isBeside = (before !== "" && before === seen.box.neighbours.before) || (after !== "" && after === seen.box.neighbours.after)
  if (hasOwnName) return (isPlaced && isInPlace) || isBeside || (!isPlaced && before + after === "") ? seen : "none"
  const isStillCounted =
    (anchors.label !== "" && anchors.twins === 0) ||
    anchors.counted === undefined ||
    frame.counted(anchors.id || anchors.name) === anchors.counted
  const isBetween = before !== "" && before === seen.box.neighbours.before && after !== "" && after === seen.box.neighbours.after
  if ((anchors.twinsInPlace ?? anchors.twins) > 0 && !isBetween) return "none"
  return isInPlace && isStillCounted && (isBeside || isKnownPage || anchors.label === "") ? seen : "none"
}

/** The box that the other anchors point at: enough of them, and no second box near to it. */
const findByOthers = (
  frames: readonly FrameOfBoxes[],
  correction: Correction,
  isTaken: (seen: SeenBox) => boolean
): Claim | "none" | "ambiguous" => {
  const old = oldBoxes(correction.anchors)
  let best: Claim | null = null
  let second = Number.NEGATIVE_INFINITY
  for (const frame of frames) {
    const share = shareKnown(correction.anchors, frame) ?? 1
    if (share < LEAST_KNOWN) continue
    for (const seen of frame.boxes) {
      if (isTaken(seen) || correction.refused?.includes(seen.mark)) continue
      const weighed = weighBox(seen, frame, correction, old, share >= KNOWN_PAGE)
      if (weighed === null) continue
      if (best === null || weighed.points > best.points) {
        second = best?.points ?? second
        best = { frame, seen, ...weighed }
      } else second = Math.max(second, weighed.points)
    }
  }
  if (best === null) return "none"
  return best.points - second < LEAST_LEAD ? "ambiguous" : best
}

const refOf = (frame: FrameOfBoxes, { fact }: SeenBox): FieldRef => ({ frameId: frame.frameId, index: fact.index })

/** Boxes that two corrections of different meaning claim belong to the one that fits better, or to neither. */
const settleClaims = (
  claims: readonly (Claim | "none" | "ambiguous")[],
  corrections: readonly Correction[]
): (Claim | "none" | "ambiguous")[] =>
  claims.map((claim, at) => {
    if (typeof claim === "string") return claim
    const isOutdone = claims.some(
      (rival, other) =>
        other !== at &&
        typeof rival !== "string" &&
        rival.seen === claim.seen &&
        corrections[other]?.key !== corrections[at]?.key &&
        claim.points - rival.points < LEAST_LEAD
    )
    return isOutdone ? "ambiguous" : claim
  })

/**
 * What became of every taught box on this page, in the order of `corrections`. A box is found when all its own names are as they
 * were; otherwise it is looked for by whatever else is known of it, among the boxes that no other correction has and that the
 * dictionary does not know better. In doubt none is taken: a wrong box is worse than none. `belongs`: which frames are of the site
 * that a correction was made for.
 */
export const findTaught = (
  frames: readonly ReadFrame[],
  corrections: readonly Correction[],
  belongs: (frameId: number, correction: number) => boolean = () => true
): TaughtOutcome[] => {
  if (corrections.length === 0) return []
  const seenFrames = frames.map(frameOfBoxes)
  const framesOf = (at: number) => seenFrames.filter(({ frameId }) => belongs(frameId, at))
  const exact = corrections.map((correction, at) => framesOf(at).map((frame) => ({ frame, found: findExact(frame, correction) })))
  const takers = new Map<SeenBox, Set<string | null>>()
  exact.forEach((inFrames, at) => {
    for (const { found } of inFrames)
      if (typeof found !== "string") takers.set(found, new Set([...(takers.get(found) ?? []), corrections[at]?.key ?? null]))
  })
  const isDisputed = (seen: SeenBox) => (takers.get(seen)?.size ?? 0) > 1

  const claims = settleClaims(
    corrections.map((correction, at) => {
      const states = exact[at]?.map(({ found }) => found) ?? []
      if (states.some((found) => typeof found !== "string")) return "none"
      if (states.includes("ambiguous")) return "ambiguous"
      return findByOthers(framesOf(at), correction, (seen) => takers.has(seen))
    }),
    corrections
  )

  const companions = new Map<FrameOfBoxes, string[]>(seenFrames.map((frame) => [frame, []]))
  exact.forEach((inFrames, at) => {
    const { anchors } = corrections[at] ?? {}
    for (const { frame, found } of inFrames) if (typeof found !== "string" && anchors) companions.get(frame)?.push(found.mark)
  })
  const isKnownPage = ({ anchors }: Correction, at: number): boolean =>
    framesOf(at).some((frame) => {
      const share = shareKnown(anchors, frame)
      if (share === null) return false
      const old = oldBoxes(anchors)
      const beside = companions.get(frame)?.filter((mark) => old.isThere(mark)).length ?? 0
      return share >= KNOWN_PAGE || (share >= KNOWN_WITH_COMPANIONS && beside >= COMPANIONS)
    })

  return corrections.map((correction, at): TaughtOutcome => {
    const found = exact[at]?.flatMap(({ frame, found: seen }) => (typeof seen === "string" ? [] : [{ frame, seen }])) ?? []
    if (found.length > 0)
      return found.some(({ seen }) => isDisputed(seen))
        ? { state: "ambiguous" }
        : { state: "exact", refs: found.map(({ frame, seen }) => refOf(frame, seen)) }
    const claim = claims[at] ?? "none"
    if (claim === "ambiguous") return { state: "ambiguous" }
    if (claim === "none") return { state: isKnownPage(correction, at) ? "broken" : "elsewhere" }
    return { state: "healed", ref: refOf(claim.frame, claim.seen), agreed: claim.agreed, changed: claim.changed }
  })
}

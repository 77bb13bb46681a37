import { shortHash } from "./short-hash"
import type { Correction } from "./site-map"

/** Which box a correction is about: equal for two lessons about the same box, whatever they say of it. */
export const boxOfCorrection = ({ anchors, control }: Pick<Correction, "anchors" | "control">): string => {
  const { label, id, name, hook, group, section, neighbours } = anchors
  return JSON.stringify([control, label, id, name, hook, group, section, neighbours.before, neighbours.after])
}

/** A short name for a correction among those of its site; another one once its anchors are renewed. */
export const correctionId = (correction: Pick<Correction, "anchors" | "control">): string => {
  const box = boxOfCorrection(correction)
  return `${shortHash(box)}${shortHash(`.${box}`)}`
}

import type { Progress } from "../../knowledge/codes/code-set"

/** Which stretch of the whole bar each phase of loading takes; reading has a bar of its own. */
const stretches: Readonly<Record<string, readonly [number, number]>> = {
  "Joining terms": [0, 0.1],
  Indexing: [0.1, 0.75],
  "Sorting words": [0.75, 0.9],
  Packing: [0.9, 0.94],
  Compressing: [0.94, 0.98],
  Keeping: [0.98, 0.98]
}

/** A step of the work -> its place on the bar, 0 to 1. */
export const progressPart = ({ phase, done, total }: Progress): number => {
  const [from, to] = stretches[phase] ?? [0, 1]
  return total === 0 ? from : from + (to - from) * Math.min(1, done / total)
}

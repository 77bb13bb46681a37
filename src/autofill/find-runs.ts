import type { FieldReading } from "./read-field"
import type { Run } from "./part-of-run"

const inSameBlock = (a: FieldReading, b: FieldReading): boolean => a.place === b.place && a.fact.form === b.fact.form

const isWritable = (reading: FieldReading): boolean =>
  reading.fact.state !== "hidden" && reading.fact.state !== "off-page" && reading.fact.control !== "checkbox"

/** A caption repeated over neighbours, or one labelled box followed by boxes without any words. */
const follows = (leader: FieldReading, last: FieldReading | undefined, next: FieldReading): boolean => {
  const isOtherRow = leader.fact.row !== null && next.fact.row !== null && leader.fact.row !== next.fact.row
  if (!inSameBlock(leader, next) || isOtherRow) return false
  if (leader.fact.group || next.fact.group) return leader.fact.group === next.fact.group
  if (next.visible.length === 0 && !next.fact.labels.some((label) => label.kind !== "placeholder"))
    return leader.visible.length > 0 || leader.fact.labels.length > 0
  const label = leader.visible[0]?.text
  return label !== undefined && label === next.visible[0]?.text && next.fact.control !== "radio" && last?.fact.control !== "radio"
}

/** Divides the boxes of a frame into runs that share a caption. Hidden boxes stand alone and break nothing. */
export const findRuns = (readings: readonly FieldReading[]): Map<FieldReading, Run> => {
  const runs = new Map<FieldReading, Run>()
  let current: FieldReading[] = []
  for (const reading of readings) {
    if (!isWritable(reading)) {
      runs.set(reading, { readings: [reading], position: 0 })
      continue
    }
    const leader = current[0]
    if (!leader || !follows(leader, current.at(-1), reading)) current = []
    runs.set(reading, { readings: current, position: current.length })
    current.push(reading)
  }
  return runs
}

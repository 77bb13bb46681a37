import type { DatumDecision } from "./decide-datum"
import type { FieldReading } from "./read-field"
import { partOfRun, type Run } from "./part-of-run"
import { endOfSpan } from "./settle-datum"

const PARTS = ["month", "day", "year"]
const PART_IN_ID: readonly RegExp[] = [
  /(?:^|[^a-z])(?:m|mm|mo|month)\d*$/i,
  /(?:^|[^a-z])(?:d|dd|day)\d*$/i,
  /(?:^|[^a-z])(?:y|yy|yyyy|yr|year)\d*$/i
]
/** Dates that a service line is asked for; claim-rows says what each is in its row. */
const OF_A_LINE = /^(part\.(from|to)|serviceDate(To)?)$/

const wordsOf = ({ visible, group }: FieldReading): string => visible[0]?.text ?? group?.text ?? ""

/** A caption that says something ("To", not "24."), else the box's own words. */
const spoken = ({ visible, group }: FieldReading) => (group?.datum ? group : visible[0])

/** "To" over one box or three, after the box that began the span. */
const asEnd = (reading: FieldReading, run: Run, before: DatumDecision | null | undefined): string | null => {
  if (spoken(reading)?.datum !== "part.to") return null
  const end = endOfSpan(before?.datum)
  if (!end) return null
  return run.readings.length === 3 ? (partOfRun(end, reading, run) ?? `${end}.${PARTS[run.position] ?? ""}`) : end
}

/** The three boxes of a row that repeat one caption ("From MM DD YY") from `at` on, or null. */
const threeFrom = (readings: readonly FieldReading[], said: readonly (DatumDecision | null)[], at: number): FieldReading[] | null => {
  const first = readings[at]
  if (!first || !OF_A_LINE.test(said[at]?.datum ?? "") || first.visible[0]?.datum !== said[at]?.datum) return null
  const isSame = (other: FieldReading | undefined): boolean =>
    other !== undefined && wordsOf(other) === wordsOf(first) && other.fact.row === first.fact.row && other.place === first.place
  const three = readings.slice(at, at + 3)
  if (three.length < 3 || !three.every(isSame) || isSame(readings[at + 3]) || isSame(readings[at - 1])) return null
  return three
}

/** In which of the three a box is: its id says, else its place. */
const partsOf = (three: readonly FieldReading[]): string[] => {
  const byId = three.map(({ fact }) => PART_IN_ID.findIndex((each) => each.test(fact.name || fact.id)))
  const isTold = new Set(byId).size === 3 && !byId.includes(-1)
  return three.map((_each, place) => PARTS[isTold ? (byId[place] ?? place) : place] ?? "")
}

/** Finishes what needs the boxes before it: the ends of spans, and the dates of service lines in three boxes. */
export const joinSpans = (
  readings: readonly FieldReading[],
  said: readonly (DatumDecision | null)[],
  runs: ReadonlyMap<FieldReading, Run>
): (DatumDecision | null)[] => {
  const joined = [...said]
  readings.forEach((reading, at) => {
    const run = runs.get(reading) ?? { readings: [reading], position: 0 }
    const end = joined[at] ? asEnd(reading, run, joined[at - run.position - 1]) : null
    const evidence = spoken(reading)
    if (end && evidence) joined[at] = { datum: end, evidence, strength: "near" }
  })
  readings.forEach((_reading, at) => {
    const three = threeFrom(readings, said, at)
    const parts = three ? partsOf(three) : []
    parts.forEach((part, place) => {
      const each = joined[at + place]
      if (each && each.datum !== null) joined[at + place] = { ...each, datum: `${each.datum}.${part}` }
    })
  })
  return joined
}

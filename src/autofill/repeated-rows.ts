import type { FieldReading } from "./read-field"

/** "Service line 1" and "Service line 2" are the same place of two lines. */
const blockOf = ({ place }: FieldReading): string => place.replace(/\d+/g, "#")

const labelOf = ({ fact }: FieldReading): string => fact.labels[0]?.text ?? ""

/**
 * Service lines that neither a table nor an id counts: the same labels stand again in the same order, once a line. Gives the row of
 * each of their boxes; empty when the page does not repeat exactly, because a box in the wrong row bills the wrong service.
 */
export const repeatedRows = (readings: readonly FieldReading[], isCode: (at: number) => boolean): Map<FieldReading, number> => {
  const none = new Map<FieldReading, number>()
  const codes = readings.map((_reading, at) => at).filter(isCode)
  const [first, second] = codes
  const last = codes.at(-1)
  if (first === undefined || second === undefined || last === undefined) return none
  const length = second - first
  const isEven = codes.every((at, place) => at === first + place * length)
  if (length < 2 || !isEven || readings.some(({ fact }, at) => isCode(at) && (fact.row !== null || labelOf(readings[at]!) === "")))
    return none

  const isAgain = (at: number, other: number): boolean => {
    const [one, two] = [readings[at], readings[other]]
    if (!one || !two || blockOf(one) !== blockOf(two) || one.fact.control !== two.fact.control) return false
    return labelOf(one) === labelOf(two)
  }
  let before = 0
  while (before < length - 1 && isAgain(first - before - 1, first - before - 1 + length)) before++
  let after = 0
  while (after < length - 1 && isAgain(last + after + 1, last + after + 1 - length)) after++
  if (before + after + 1 !== length) return none
  const start = first - before
  const end = last + after
  for (let at = start + length; at <= end; at++) if (!isAgain(at, at - length)) return none
  return new Map(readings.slice(start, end + 1).map((reading, at) => [reading, Math.floor(at / length)]))
}

import type { LenientCoverage, LenientSuperbill } from "./lenient-record"
import { isBlank, textOf } from "./read-value"

export type PlacedCoverage = { place: number; coverage: LenientCoverage }

/** Sequence that is billed; "primary" when blank. */
export const billedSequenceOf = ({ billedSequence }: LenientSuperbill): string =>
  isBlank(billedSequence) ? "primary" : textOf(billedSequence)

/** The first coverage of the sequence that is billed; undefined when there is none, and on a self-pay superbill. */
export const billedCoverage = (record: LenientSuperbill): PlacedCoverage | undefined => {
  if (record.recordType === "self-pay-superbill") return undefined
  const place = record.coverages.findIndex(({ sequence }) => textOf(sequence) === billedSequenceOf(record))
  const coverage = record.coverages[place]
  return coverage && { place, coverage }
}

import { foldTight } from "../patient/fold-text"
import type { CoverageSequence, Superbill } from "./record"

/** An answer about a coverage: which of the record's it is, or the payer that gave it. `checkedOn` as `YYYY-MM-DD`. */
type EligibilityAnswer = {
  status: "active" | "inactive" | "unknown"
  checkedOn: string
  payerName: string | null
  sequence?: CoverageSequence | undefined
}

/**
 * The superbill with the answer beside the coverage it is about; unchanged where nobody can tell which that is, where a later day stands there,
 * and for an answer that settles nothing: such a coverage still has to be checked.
 */
export const withEligibility = (record: Superbill, { status, checkedOn, payerName, sequence }: EligibilityAnswer): Superbill => {
  if (status === "unknown") return record
  const isNamed = (name: string | null | undefined): boolean => {
    const [left, right] = [foldTight(name ?? ""), foldTight(payerName ?? "")]
    return Math.min(left.length, right.length) > 3 && (left.includes(right) || right.includes(left))
  }
  const bySequence = record.coverages.findIndex((each) => sequence !== undefined && each.sequence === sequence)
  const byName = record.coverages.findIndex((each) => isNamed(each.payerName))
  const only = record.coverages.length === 1 && payerName === null ? 0 : -1
  const place = [bySequence, byName, only].find((each) => each >= 0)
  const coverage = place === undefined ? undefined : record.coverages[place]
  if (place === undefined || !coverage || (coverage.eligibility.checkedOn ?? "") > checkedOn) return record
  return { ...record, coverages: record.coverages.with(place, { ...coverage, eligibility: { checkedOn, status } }) }
}

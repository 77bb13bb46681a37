import { answeredCoverage } from "../patient/answered-coverage"
import type { CoverageSequence, Superbill } from "./record"

/**
 * An answer about a coverage: which of the record's it was, what its payer was called there, and the payer that gave it. `checkedOn` as
 * `YYYY-MM-DD`.
 */
type EligibilityAnswer = {
  status: "active" | "inactive" | "unknown"
  checkedOn: string
  payerName: string | null
  sequence?: CoverageSequence | undefined
  coverageName?: string | undefined
}

/**
 * The superbill with the answer beside the coverage it is about; unchanged where nobody can tell which that is, where a later day stands there,
 * and for an answer that settles nothing: such a coverage still has to be checked.
 */
export const withEligibility = (record: Superbill, { status, checkedOn, ...answer }: EligibilityAnswer): Superbill => {
  if (status === "unknown") return record
  const told = answeredCoverage(answer, record.coverages)
  const isOnly = record.coverages.length === 1 && answer.payerName === null && answer.sequence === undefined
  const place = told ? record.coverages.indexOf(told) : isOnly ? 0 : -1
  const coverage = record.coverages[place]
  if (place < 0 || !coverage || (coverage.eligibility.checkedOn ?? "") > checkedOn) return record
  return { ...record, coverages: record.coverages.with(place, { ...coverage, eligibility: { checkedOn, status } }) }
}

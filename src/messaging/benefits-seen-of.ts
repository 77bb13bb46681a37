import { coverageTold } from "../autofill/read-eligibility/compare-with-record"
import type { PatientRecord } from "../patient/record"
import type { BenefitsView } from "./benefits-views"
import type { BenefitsSeen } from "./watch-benefits"

type Read = Pick<BenefitsView, "result" | "isResult" | "readOn" | "isIncomplete" | "framesLeftOut">

/** True where a part of the page took no part in the reading: what speaks against it may stand there. */
export const isPartlyRead = ({ isIncomplete, framesLeftOut }: Pick<Read, "isIncomplete" | "framesLeftOut">): boolean =>
  isIncomplete || framesLeftOut.length > 0

/** What of a reading is remembered for its patient; null for a page that is no result, and for "active" on half a page. */
export const benefitsSeenOf = (read: Read, patientId: string, { coverages }: Pick<PatientRecord, "coverages">): BenefitsSeen | null => {
  const { result, isResult, readOn } = read
  if (!isResult || (result.status === "active" && isPartlyRead(read))) return null
  const coverage = coverageTold(result, coverages)
  return {
    patientId,
    status: result.status,
    payerName: result.payerName?.slice(0, 400) ?? null,
    readAt: readOn,
    referenceNumber: result.referenceNumber?.slice(0, 400) ?? null,
    ...(coverage ? { sequence: coverage.sequence } : {}),
    ...(coverage?.payerName ? { coverageName: coverage.payerName.slice(0, 400) } : {})
  }
}

import { isEqualPayer, isSamePayer } from "./same-payer"

type Named = { sequence?: string | null | undefined; payerName?: string | null | undefined }

/** An answer of a payer: the name that stood on its page, the coverage it was about then, and what that coverage's payer was called then. */
type PayerAnswer = { payerName: string | null; sequence?: string | undefined; coverageName?: string | undefined }

/**
 * The coverage that an answer is about now. A place alone is not enough: the payer that stands there may have been corrected since.
 * Undefined where nothing tells.
 */
export const answeredCoverage = <T extends Named>(
  { payerName, sequence, coverageName }: PayerAnswer,
  coverages: readonly T[]
): T | undefined => {
  const at = coverages.find((each) => sequence !== undefined && each.sequence === sequence)
  if (at) {
    const now = at.payerName ?? ""
    if (now === "" || (payerName === null && coverageName === undefined)) return at
    if (coverageName !== undefined ? isEqualPayer(coverageName, now) : false) return at
    if (payerName !== null && isSamePayer(payerName, now)) return at
  }
  if (payerName === null) return undefined
  return (
    coverages.find((each) => isEqualPayer(each.payerName ?? "", payerName)) ??
    coverages.find((each) => isSamePayer(each.payerName ?? "", payerName))
  )
}

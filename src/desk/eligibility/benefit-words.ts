import type { EligibilityDifference } from "../../autofill/read-eligibility/compare-with-record"
import type { EligibilityResult } from "../../autofill/read-eligibility/eligibility-result"
import type { BenefitsView } from "../../messaging/benefits-views"
import type { Tone } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"

export const dollars = (amount: number): string => amount.toLocaleString("en-US", { style: "currency", currency: "USD" })

export const statusLooks: Record<EligibilityResult["status"], { tone: Exclude<Tone, "plain">; words: string }> = {
  active: { tone: "verified", words: "Active" },
  inactive: { tone: "stop", words: "Not active" },
  unknown: { tone: "look", words: "Not settled" }
}

/** Why the status is what it is, sentence by sentence. */
export const statusReasons = ({ result, doubts, statusWords, readOn }: BenefitsView): string[] => {
  const { status, effectiveDate, terminationDate } = result
  const over = terminationDate !== null && terminationDate < readOn ? [`Coverage ended on ${showDate(terminationDate)}.`] : []
  const later = effectiveDate !== null && effectiveDate > readOn ? [`Coverage starts on ${showDate(effectiveDate)}.`] : []
  const quoted = statusWords !== "" ? [`The page's words: “${statusWords}”`] : []
  if (status === "unknown") return [...doubts, "Do not take it as active.", ...quoted]
  const isTold = over.length + later.length > 0
  return [...over, ...later, ...doubts.filter((why) => !isTold || !/starts later/.test(why)), ...quoted]
}

const fields: readonly (readonly [RegExp, string])[] = [
  [/^payerName$/, "Payer"],
  [/^planName$/, "Plan"],
  [/^planType$/, "Plan type"],
  [/^memberId$/, "Member ID"],
  [/^groupNumber$/, "Group number"],
  [/^effectiveDate$/, "Effective date"],
  [/^terminationDate$/, "End date"],
  [/^patient(\.name.*)?$/, "Patient's name"],
  [/^patient\.birthDate$/, "Patient's date of birth"],
  [/^subscriber/, "Subscriber"],
  [/^relationship$/, "Relationship to the subscriber"],
  [/^copays$/, "Copays"],
  [/^coinsurance$/, "Coinsurance"],
  [/^deductible/, "Deductible"],
  [/^outOfPocketMax/, "Out-of-pocket maximum"],
  [/^limits$/, "Limits"],
  [/^referralRequired$/, "Whether a referral is needed"],
  [/^authorizationRequired$/, "Whether authorization is needed"],
  [/^pcpName$/, "Primary care provider"],
  [/^otherCoverage$/, "Other coverage"],
  [/^verifiedOn$/, "The portal's own date"],
  [/^referenceNumber$/, "Reference number"]
]

const sums = ["deductible", "outOfPocketMax"] as const
const levels = ["individual", "family"] as const

/** "Not on this page": by the names of things; a sum counts as missing only where nothing of it is said. */
export const notOnPage = ({ result, notFound }: Pick<BenefitsView, "result" | "notFound">): string[] => {
  const missingSums = sums.flatMap((sum) => {
    const without = levels.filter((level) => Object.values(result[sum][level]).every((each) => each === null))
    const name = fields.find(([pattern]) => pattern.test(sum))?.[1] ?? ""
    return without.length === levels.length ? [name] : without.map((level) => `${name}, ${level}`)
  })
  const plain = notFound.filter((path) => !/^(deductible|outOfPocketMax|subscriber\.)/.test(path))
  const names = plain.map((path) => fields.find(([pattern]) => pattern.test(path))?.[1] ?? "")
  return [...new Set([...names, ...missingSums])].filter((name) => name !== "")
}

const differenceNames: Record<EligibilityDifference["field"], string> = {
  "patient.name": "Patient's name",
  "patient.birthDate": "Date of birth",
  memberId: "Member ID",
  groupNumber: "Group number",
  payerName: "Payer",
  planName: "Plan",
  effectiveDate: "Effective date",
  terminationDate: "End date"
}

/** "Member ID", or "Member ID, secondary" for a coverage that is not the first. */
export const differenceName = ({ field, key }: EligibilityDifference): string => {
  const sequence = /^coverage\.(secondary|tertiary)\./.exec(key ?? "")?.[1]
  return sequence ? `${differenceNames[field]}, ${sequence}` : differenceNames[field]
}

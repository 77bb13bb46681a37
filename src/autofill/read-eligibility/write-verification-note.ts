import { displayDate } from "../../patient/calendar-date"
import type { EligibilityResult, Network, Person, Sums } from "./eligibility-result"
import { serviceNames } from "./service-names"

/** Who asked whom, where and when. `date` as `YYYY-MM-DD`; null where it is not known. */
export type Verification = {
  payer: string | null
  portal: string
  date: string
  reference: string | null
  by: string | null
  /** A part of the page took no part in the reading. */
  isPartial?: boolean
}

const notSaid = "not said"
const dollars = (amount: number): string => `$${amount.toFixed(2)}`
const networkOf = (network: Network): string => (network === null ? "network not said" : network === "in" ? "in network" : "out of network")
const personOf = (person: Person): string => {
  const name = person && [person.name.first, person.name.last].filter((part) => part !== null).join(" ")
  return name ? `${name}, born ${person.birthDate ? displayDate(person.birthDate) : notSaid}` : notSaid
}
const yesNo = (answer: boolean | null): string => (answer === null ? notSaid : answer ? "yes" : "no")

const sumLines = (what: string, { individual, family }: Sums): string[] =>
  [["individual", individual] as const, ["family", family] as const].map(([level, sum]) => {
    const parts = (["total", "met", "remaining"] as const).flatMap((measure) =>
      sum[measure] === null ? [] : [`${measure} ${dollars(sum[measure])}`]
    )
    return `${what}, ${level}: ${parts.length > 0 ? parts.join(", ") : notSaid}`
  })

const statusWords = {
  active: "ACTIVE",
  inactive: "NOT ACTIVE",
  unknown: "NOT SETTLED by the page; do not take it as active"
} as const

/** A note for the chart: what the payer's page said, and plainly what it did not say. Plain text, one thing a line. */
export const writeVerificationNote = (
  result: EligibilityResult,
  { payer, portal, date, reference, by, isPartial = false }: Verification
): string => {
  const say = (label: string, value: string | null): string => `${label}: ${value ?? notSaid}`
  const list = (what: string, entries: string[]): string[] =>
    entries.length > 0 ? [`${what}:`, ...entries.map((entry) => `- ${entry}`)] : [`${what}: ${notSaid}`]
  const on = (iso: string | null): string | null => (iso === null ? null : displayDate(iso))
  return [
    `Eligibility verified ${displayDate(date)}${by ? ` by ${by}` : ""}`,
    say("Payer", payer ?? result.payerName),
    `Portal: ${portal}`,
    say("Reference number", reference ?? result.referenceNumber),
    ...(result.verifiedOn !== null && result.verifiedOn !== date ? [`Date shown by the portal: ${displayDate(result.verifiedOn)}`] : []),
    `Medical coverage: ${statusWords[result.status]}`,
    ...(isPartial ? ["Part of the page could not be read."] : []),
    `Patient: ${personOf(result.patient)}`,
    say("Member ID", result.memberId),
    say("Plan", [result.planName, result.planType].filter((part) => part !== null).join(", ") || null),
    say("Group number", result.groupNumber),
    say("Effective", on(result.effectiveDate)),
    say("Ends", on(result.terminationDate)),
    `Subscriber: ${personOf(result.subscriber)}`,
    say("Patient's relationship to the subscriber", result.relationship),
    ...list(
      "Copays",
      result.copays.map(({ service, amount, network }) => `${serviceNames[service]}: ${dollars(amount)} (${networkOf(network)})`)
    ),
    ...list(
      "Coinsurance, patient's share",
      result.coinsurance.map(({ service, percent, network }) => `${serviceNames[service]}: ${percent}% (${networkOf(network)})`)
    ),
    ...sumLines("Deductible", result.deductible),
    ...sumLines("Out-of-pocket maximum", result.outOfPocketMax),
    ...list(
      "Limits",
      result.limits.map(({ service, allowed, used, unit }) => {
        const show = (count: number): string => (unit === "dollars" ? dollars(count) : `${count} ${unit}`)
        return `${serviceNames[service]}: ${show(allowed)}, used ${used === null ? notSaid : show(used)}`
      })
    ),
    `Referral required: ${yesNo(result.referralRequired)}`,
    `Authorization required: ${yesNo(result.authorizationRequired)}`,
    say("Primary care provider", result.pcpName),
    say("Other coverage", result.otherCoverage),
    "A verification is no promise of payment."
  ].join("\n")
}

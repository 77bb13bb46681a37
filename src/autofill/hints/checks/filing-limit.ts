import { displayDate } from "../../../patient/calendar-date"
import type { Check } from "../check"
import { payerOfBox } from "../payer-of-box"
import { dateIn, daysAfter, daysBetween } from "../shown-text"

/** Days left from which on it is worth a look. */
const soon = 14

/** True on a page where charges stand: a request for eligibility or authorization looks ahead, a claim looks back. */
const isClaim = (valueOf: (key: string) => string | null): boolean =>
  ["claim.totalCharge", "claim.line[0].charge", "claim.line[0].charge.dollars", "claim.line[0].pointer"].some(
    (key) => valueOf(key) !== null
  )

/** How much of the payer's usual time for a first claim is left. A corrected claim has another limit and gets nothing. */
export const filingLimit: Check = ({ text, isEmpty }, around, key) => {
  const { asOf, valueOf } = around
  const payer = payerOfBox(key, around)
  const days = payer?.timelyFiling.firstClaim.days ?? null
  if (isEmpty) {
    if (payer === null || days === null) return null
    return { tone: "tell", said: `${payer.name} usually takes a first claim for ${days} days after the visit: check your contract.` }
  }
  const seen = dateIn(text, asOf)
  if (seen === null) return null
  const left = daysBetween(asOf, daysAfter(seen, days ?? 0))
  if (seen > asOf) return isClaim(valueOf) ? { said: "This date of service lies in the future; a claim is for what was done." } : null
  if (payer === null || days === null || /^[678]/.test((valueOf("claim.resubmissionCode") ?? "").trim())) return null
  const slots = { days: String(Math.abs(left)), date: displayDate(daysAfter(seen, days)) }
  if (left < 0)
    return {
      tone: isClaim(valueOf) ? "look" : "tell",
      said: `The usual time for a first claim to ${payer.name} (${days} days) is over since ${slots.date}: check your contract.`,
      slots
    }
  return {
    tone: left <= soon && isClaim(valueOf) ? "look" : "tell",
    said: `${slots.days} days left for a first claim to ${payer.name} (until ${slots.date}); check your contract.`,
    slots
  }
}

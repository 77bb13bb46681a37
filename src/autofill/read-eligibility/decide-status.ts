import { foldText } from "../../patient/fold-text"
import type { EligibilityResult } from "./eligibility-result"
import type { Evidence } from "./read-status"

type Known = {
  evidence: readonly Evidence[]
  effectiveDate: string | null
  terminationDate: string | null
  day: string
  asksWhom: boolean
  hasWordlessPicture: boolean
  isSpanish: boolean
}
type Decision = { status: EligibilityResult["status"]; by: Evidence | null; doubts: string[] }

const waiting = "The payer has not settled it yet: it is pending or under review."
const unanswered = "The page gives no plain answer: an error, nobody found, or a status that it does not vouch for."
/** All that the page has is coverage to come. */
const isComing = /\b(not yet (in effect|effective|active|in force|started)|(upcoming|future) (coverage|plan|policy|enrollment))\b/
const isWaiting = ({ item }: Evidence): boolean =>
  /\b(pend\w*|process\w*|review\w*|await\w*|presumptive|grace period|proceso|revision|retroactive)\b/.test(
    foldText(`${item.label} ${item.value}`)
  )

/** Active only where the page settles it for the medical coverage on the day; what speaks against it weighs more. */
export const decideStatus = ({
  evidence,
  effectiveDate,
  terminationDate,
  day,
  asksWhom,
  hasWordlessPicture,
  isSpanish
}: Known): Decision => {
  const unknown = (why: string): Decision => ({ status: "unknown", by: null, doubts: [why] })
  if (asksWhom) return unknown("The page shows several members and none is chosen.")
  const own = evidence.filter(({ scope }) => scope === "medical" || scope === "open")
  const medical = own.filter(({ scope }) => scope === "medical")
  const told = (says: Evidence["says"], from: readonly Evidence[]): Evidence | undefined =>
    from.find((each) => each.says === says && each.isLabelled) ?? from.find((each) => each.says === says)
  const starts = evidence.find(({ says, scope, item }) => says === "inactive" && scope === "past" && isComing.test(foldText(item.value)))
  if (own.length === 0 && starts) return { status: "inactive", by: starts, doubts: ["The coverage starts later."] }
  const no = told("inactive", own)
  const yes = told("active", own)
  const wait = told("unsettled", own)
  if (terminationDate !== null && terminationDate < day)
    return { status: "inactive", by: no ?? null, doubts: yes ? ["The page says active, but the coverage has ended."] : [] }
  if (effectiveDate !== null && effectiveDate > day && !(wait && !no && !yes))
    return { status: "inactive", by: no ?? null, doubts: ["The coverage starts later."] }
  // The words about the medical coverage go before those about coverage in general.
  const medicalNo = told("inactive", medical)
  const medicalYes = told("active", medical)
  if (medicalNo && !medicalYes) return { status: "inactive", by: medicalNo, doubts: yes ? ["Another place says active."] : [] }
  const parts = new Map(own.filter(({ part }) => part !== null).map(({ part, says }) => [part, says]))
  if (parts.has("a") && parts.has("b") && parts.get("a") !== parts.get("b")) return unknown("Part A and Part B do not stand alike.")
  if (no && yes) {
    if (medicalYes && !medicalNo && no.scope === "open" && !no.isLabelled) return unknown("One place says active, another not.")
    return no.isLabelled && !yes.isLabelled
      ? { status: "inactive", by: no, doubts: ["Another place says active."] }
      : unknown("One place says active, another not.")
  }
  if (no) return { status: "inactive", by: no, doubts: [] }
  if (wait) return { ...unknown(isWaiting(wait) ? waiting : unanswered), by: wait }
  if (yes) return { status: "active", by: yes, doubts: yes.isLabelled ? [] : ["Told by words without a label."] }
  if (hasWordlessPicture) return unknown("No words say it; a picture might.")
  return unknown(
    isSpanish
      ? "The page is in Spanish, and no words for the status were understood."
      : "The page does not say whether the coverage is in force."
  )
}

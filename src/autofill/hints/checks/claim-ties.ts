import { canonicalWord } from "../../../patient/synonyms"
import type { Check } from "../check"
import { payerOfBox } from "../payer-of-box"
import { bareId, firstWord, isHalfShown } from "../shown-text"

const habitLength = 140

/** The payer's habit with authorizations; a filled box that holds another number. */
export const authorization: Check = ({ text, isEmpty }, around, key) => {
  const payer = payerOfBox(key, around)
  if (isEmpty) {
    const habit = payer?.authorization ?? null
    return payer && habit !== null && habit.length <= habitLength ? { tone: "tell", said: `${payer.name}: ${habit}` } : null
  }
  if (isHalfShown(text)) return null
  if (/^\s*(n\/?a|none|pending|not (needed|required)|no auth|requested|see notes?|tbd)\s*\.?\s*$/i.test(text))
    return { said: "Words in this box can stop a claim: it usually stays empty until there is a number." }
  const id = bareId(text)
  const isNumberOf = (other: string): boolean => id.length >= 6 && bareId(around.valueOf(other) ?? "") === id
  if (["coverage.primary.memberId", "coverage.secondary.memberId"].some(isNumberOf))
    return { said: "This is the member ID that stands on this page, not an authorization." }
  return ["provider.npi", "facility.npi", "patient.referringProvider.npi"].some(isNumberOf)
    ? { said: "This is an NPI that stands on this page, not an authorization." }
    : null
}

/** The payer's habit with referrals. */
export const referral: Check = ({ isEmpty }, around, key) => {
  const payer = payerOfBox(key, around)
  const habit = payer?.referral ?? null
  return isEmpty && payer && habit !== null && habit.length <= habitLength
    ? { tone: "tell", said: `Referral, ${payer.name}: ${habit}` }
    : null
}

/** A corrected claim names the first one. */
export const resubmission: Check = ({ text, isEmpty }, { valueOf }, key) => {
  const code = firstWord(valueOf("claim.resubmissionCode") ?? "")
  if (key === "claim.originalRefNumber") {
    if (isEmpty)
      return /^[78]$/.test(code)
        ? { tone: "look", said: "A corrected or voided claim (7 or 8) names the payer's number of the first claim here." }
        : null
    return code === "" || code === "1"
      ? { tone: "tell", said: "A number of an earlier claim usually goes with code 7 (corrected) or 8 (voided)." }
      : null
  }
  const own = firstWord(text)
  return /^\d+$/.test(own) && !/^[1678]$/.test(own)
    ? { said: "Usual are 7 (corrected) and 8 (voided); 1 or nothing for a first claim." }
    : null
}

/** What an accident needs beside it. */
export const accident: Check = ({ isEmpty }, { valueOf }, key) => {
  if (!isEmpty) return null
  const is = (other: string): boolean =>
    canonicalWord(`claim.relatedTo.${other}`, valueOf(`claim.relatedTo.${other}`) ?? "") ===
    canonicalWord("claim.relatedTo.employment", "yes")
  if (key.endsWith("autoAccidentState"))
    return is("autoAccident") ? { tone: "look", said: "An auto accident is marked: the state where it was usually stands here." } : null
  return is("autoAccident") || is("employment") || is("otherAccident")
    ? { tone: "look", said: "An accident or injury at work is marked: its date usually stands here." }
    : null
}

import { foldText } from "./fold-text"

const letter = "[AC-HJKMNP-RT-Y]"
const either = "[0-9AC-HJKMNP-RT-Y]"

/** The eleven position classes of the CMS format; letters never S, L, O, I, B, Z. */
const format = new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}${letter}\\d\\d$`)

/** True when the text can be a Medicare Beneficiary Identifier; hyphens, blanks and case do not count. */
export const isPossibleMbi = (text: string): boolean => format.test(text.replace(/[\s–-]/g, "").toUpperCase())

/** Original Medicare only: a Medicare Advantage or supplement plan has numbers of its own. */
export const isOriginalMedicare = (payerName: string): boolean =>
  /^(original |traditional |federal |us |railroad |rr )?(medicare|mcr|mcare)( part)?( (a|b|a b|a and b|ab|primary|fee for service|ffs|railroad))*$/.test(
    foldText(payerName)
  )

/** A warning, not a refusal: the payer is Medicare and the member ID is no Medicare number. Null when nothing is to be said. */
export const medicareIdWarning = (payerName: string, memberId: string): string | null => {
  if (memberId.trim() === "" || !isOriginalMedicare(payerName) || isPossibleMbi(memberId)) return null
  return /[SLOIBZ]/i.test(memberId)
    ? "This does not look like a Medicare number: those never hold the letters S, L, O, I, B or Z."
    : "This does not look like a Medicare number: those have 11 characters, like 1EG4-TE5-MK73."
}

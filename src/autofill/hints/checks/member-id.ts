import type { Check } from "../check"
import { payerOfBox } from "../payer-of-box"
import { bareId, isHalfShown, isNoValue } from "../shown-text"
import { medicareNumberProblem } from "./medicare-number"

const longest = 40
const known = new Map<string, RegExp | null>()

/** The payer's pattern; null for one that cannot be read, as an office may have written it. */
const expression = (source: string): RegExp | null => {
  const before = known.get(source)
  if (before !== undefined) return before
  let made: RegExp | null = null
  try {
    made = new RegExp(source, "u")
  } catch {
    made = null
  }
  known.set(source, made)
  return made
}

const digitsForLetters: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", S: "5", B: "8", Z: "2" }

/** What a near miss looks like, in the order of how sure it is. */
const nearMiss = (shape: RegExp, id: string): string | null => {
  const asDigits = id.replace(/[OILSBZ]/g, (letter) => digitsForLetters[letter] ?? letter)
  if (asDigits !== id && (shape.test(asDigits) || shape.test(id.charAt(0) + asDigits.slice(1))))
    return "Look for a letter typed for a digit, such as O for 0: with digits this would have the usual shape."
  if (/\d{2}$/.test(id) && shape.test(id.slice(0, -2)))
    return "Without its last two digits this has the usual shape: they may tell the family member. Check the card."
  return null
}

/** Does this look like a member ID of this payer? Medicare numbers place by place, others by the payer's usual shape. */
export const memberId: Check = ({ text }, around, key) => {
  const payer = payerOfBox(key, around)
  if (!payer || isHalfShown(text) || isNoValue(text)) return null
  const id = bareId(text)
  if (id === "" || id.length > longest) return null
  if (payer.kind === "medicare") {
    const problem = medicareNumberProblem(id)
    return problem === null ? { tone: "good", said: "This can be a Medicare number." } : { said: problem }
  }
  const shape = payer.memberId.pattern === null ? null : expression(payer.memberId.pattern)
  if (!shape) return null
  if (shape.test(id)) return { tone: "good", said: `This has the usual shape of ${payer.name}.` }
  const near = nearMiss(shape, id)
  if (near) return { said: near }
  const { example, hint } = payer.memberId
  if (example !== null && bareId(example) !== id) return { said: `IDs of ${payer.name} usually look like ${example}: check the card.` }
  return { said: `This is not the usual shape of ${payer.name}: check the card.${hint.length <= 120 ? ` ${hint}` : ""}` }
}

/** The ID is another number that stands on this page too. */
export const sameMemberId: Check = ({ text }, { valueOf }, key) => {
  const id = bareId(text)
  if (id.length < 5 || isHalfShown(text) || isNoValue(text)) return null
  const is = (other: string): boolean => bareId(valueOf(other) ?? "") === id
  const which = /^coverage\.(\w+)\./.exec(key)?.[1] ?? "primary"
  if (is("patient.ssn") || is(`coverage.${which}.subscriber.ssn`))
    return { said: "This is the Social Security number that stands on this page; the card usually has another number." }
  if (is(`coverage.${which}.groupNumber`))
    return { said: "The same number stands in the group number box: look which is which on the card." }
  if (is("patient.mrn")) return { said: "This is the chart number that stands on this page: the card has the member ID." }
  const others = ["primary", "secondary", "tertiary"].filter((each) => each !== which)
  return others.some((each) => is(`coverage.${each}.memberId`))
    ? { said: "The other insurance on this page has the same member ID: check both cards." }
    : null
}

/** What the payer does with group numbers. */
export const groupNumber: Check = ({ text, isEmpty }, around, key) => {
  const payer = payerOfBox(key, around)
  if (!payer) return null
  if (isEmpty) {
    if (payer.groupNumber === "needed")
      return { tone: "tell", said: `${payer.name} usually needs the group number: it stands on the card.` }
    if (payer.groupNumber === "not-used") return { tone: "tell", said: `${payer.name} usually has no group number.` }
    return { tone: "tell", said: "Copy the group number where the card shows one; plans of one person have none." }
  }
  if (payer.groupNumber !== "not-used" || isNoValue(text) || isHalfShown(text)) return null
  return { said: `${payer.name} usually has no group number: check the card.` }
}

import { foldText } from "../../../patient/fold-text"
import { canonicalWord } from "../../../patient/synonyms"
import type { Check } from "../check"

const asks =
  /^(please )?(select|choose|pick)( (one|here|an option|option|from( the)? list|(a |the )?(state|sex|gender|relationship|country|language)))?$/
const asksElse = /^(none selected|not selected|unassigned|no selection|seleccione|elija)$/
/** Dashes or dots around it: "-- Select plan --", "Select payer...". A plan may be called Select. */
const asksWithMarks = /^[-–—<[*]+\s*(please )?(select|choose|pick)\b.*|^(please )?(select|choose|pick)\b.*(\.{2,}|…)\s*$/i

/** A drop-down that shows its own question: nothing was chosen. */
export const placeholder: Check = ({ text, control }) => {
  if (control !== "select" && control !== "combobox") return null
  const folded = foldText(text)
  return asks.test(folded) || asksElse.test(folded) || asksWithMarks.test(text.trim()) || /^[-–—.\s]*$/.test(text)
    ? { tone: "tell", said: "Nothing is chosen here yet." }
    : null
}

/** Sex as payers match it. */
export const sex: Check = ({ text }, { valueOf }, key) => {
  const chosen = canonicalWord(key, text)
  if (chosen === null) return null
  const which = /^coverage\.(\w+)\.subscriber\.sex$/.exec(key)?.[1]
  const relationship = which ? canonicalWord(`coverage.${which}.relationship`, valueOf(`coverage.${which}.relationship`) ?? "") : null
  const patients = relationship === "self" ? canonicalWord("patient.sex", valueOf("patient.sex") ?? "") : null
  if (patients !== null && patients !== chosen) return { said: "The patient is the subscriber on this page, and another sex stands there." }
  return chosen === "U"
    ? { tone: "tell", said: "Payers match what they have on file: use what the card or eligibility answer says." }
    : null
}

const isNamed = (text: string | null, pattern: RegExp): boolean => text !== null && pattern.test(foldText(text))
const medicaid = /\b(medicaid|medical assistance|masshealth|medi cal|tenncare|soonercare|badgercare|ahcccs)\b/
const original = /^(original |traditional |railroad )?medicare( part b| b)?$/
const advantage = /\b(medicare advantage|medicare replacement|part c)\b/

/** Who usually pays last stands last. */
export const coverageOrder: Check = ({ text }, { valueOf }, key) => {
  if (key === "coverage.primary.payerName") {
    const second = valueOf("coverage.secondary.payerName")
    if (second === null) return null
    if (isNamed(text, medicaid) && !isNamed(second, medicaid)) return { said: "Medicaid usually pays last: check which cover is first." }
    if (isNamed(text, /\btricare\b/) && !isNamed(second, medicaid) && !isNamed(second, /\btricare|supplement/))
      return { said: "TRICARE usually pays after other cover, Medicaid apart: check which is first." }
    return null
  }
  const first = valueOf("coverage.primary.payerName")
  return (isNamed(text, original) && isNamed(first, advantage)) || (isNamed(text, advantage) && isNamed(first, original))
    ? { said: "Original Medicare usually pays nothing while a Medicare Advantage plan is in force: check the cards." }
    : null
}

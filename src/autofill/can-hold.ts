import type { FieldFact } from "./facts"
import { canAnswer, isYesNo } from "./read-options"
import { isDate } from "./settle-datum"

const CHOICES =
  /^(sex|genderIdentity|pronouns|maritalStatus|race|ethnicity|language|interpreterNeeded|employmentStatus|preferredContact|relationship|relationshipToSubscriber|relationshipToGuarantor|planType|priority|acceptAssignment|relatedTo\..*|name\.suffix|name\.prefix|address\.state|address\.country|patientSignature)$/
const TICKS = /^(interpreterNeeded|relatedTo\.(employment|autoAccident|otherAccident)|acceptAssignment|patientSignature)$/
const YES_NO = /^(interpreterNeeded|relatedTo\..*|acceptAssignment|patientSignature)$/
const TEXT_ONLY =
  /^(name\.(first|middle|last|preferred)|ssn.*|email|memberId|groupNumber|mrn|phone.*|address(\.line1|\.line2)?|driverLicense|npi|taxId)$/
/** What is ever asked in a box of several lines. */
const IN_A_TEXTAREA = /^(address(\.line1|\.cityStateZip)?|reason|name|phone|preferredContact|diagnosis)$/
const DATED = /^(part\.(from|to|month|day|year)|line\.date|unableToWork|hospitalization)/

/** "Are you of Hispanic or Latino origin?" is the one ethnicity that is answered by yes or no. */
const asksHispanic = ({ group, labels, options }: FieldFact, datum: string): boolean =>
  datum === "ethnicity" && isYesNo(options) && [group, ...labels.map(({ text }) => text)].some((text) => /hispan|latin/i.test(text))

const isDated = (datum: string): boolean => isDate(datum.replace(/\.(month|day|year)$/, "")) || DATED.test(datum)

const selectHolds = (fact: FieldFact, datum: string): boolean => {
  if (TEXT_ONLY.test(datum)) return false
  if (fact.options.length < 2) return true
  if (!canAnswer(datum, fact.options)) return false
  return !isYesNo(fact.options) || YES_NO.test(datum) || datum === "employmentStatus"
}

/** False when the kind of box cannot hold the datum: a checkbox for a name, a date picker for a city. */
export const canHold = (fact: FieldFact, datum: string): boolean => {
  if (fact.control === "checkbox") return TICKS.test(datum)
  if (fact.control === "radio")
    return (
      CHOICES.test(datum) && canAnswer(datum, fact.options) && isYesNo(fact.options) === (YES_NO.test(datum) || asksHispanic(fact, datum))
    )
  if (fact.control === "select" && !selectHolds(fact, datum)) return false
  if (/^(date|month|week|datetime-local)$/.test(fact.type)) return isDated(datum)
  if (/^(time|range|color)$/.test(fact.type)) return false
  if (fact.type === "email") return datum === "email"
  return fact.control !== "textarea" || IN_A_TEXTAREA.test(datum)
}

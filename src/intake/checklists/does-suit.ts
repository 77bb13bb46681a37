import { yearsOn } from "../../patient/age-on"
import { storedValue } from "../../patient/stored-value"
import type { Suits } from "./checklist"
import type { ChecklistFacts } from "./checklist-facts"
import { spaced } from "./spaced"

const age = ({ record, asOf }: ChecklistFacts): number | null => (record.patient.birthDate ? yearsOn(record.patient.birthDate, asOf) : null)

/** Does a condition hold for the patient in hand? An age that is not known is neither under nor over anything. */
export const doesSuit = (suits: Suits, facts: ChecklistFacts): boolean => {
  switch (suits.op) {
    case "all":
      return suits.of.every((each) => doesSuit(each, facts))
    case "any":
      return suits.of.some((each) => doesSuit(each, facts))
    case "none":
      return !suits.of.some((each) => doesSuit(each, facts))
    case "never":
      return false
    case "age-under":
      return (age(facts) ?? Number.POSITIVE_INFINITY) < suits.years
    case "age-at-least":
      return (age(facts) ?? -1) >= suits.years
    case "payer-kind":
      return facts.payerKinds.some((kind) => suits.kinds.includes(kind))
    case "no-coverage":
      return facts.record.coverages.every(({ payerName, planName, memberId }) => !payerName && !planName && !memberId)
    case "filled":
      return storedValue(facts.record, suits.key) !== null
    case "blank":
      return storedValue(facts.record, suits.key) === null
    case "says": {
      const text = spaced(storedValue(facts.record, suits.key) ?? "")
      return suits.words.some((each) => text.includes(spaced(each)))
    }
    case "superbill":
      return facts.superbill?.includes(suits.says) ?? false
  }
}

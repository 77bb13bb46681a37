import type { Checklist, PayerKind } from "../../intake/checklists/checklist"

type Suits = Checklist["suits"]

/** What the form can make of a condition. "as-is": one that is put together of several, and stays as it stands. */
export type SuitsChoice = "as-is" | "never" | "age-under" | "age-at-least" | "payer-kind" | "no-coverage" | "reason"

const reasonKey = "encounter.reason"

export const suitsChoices: readonly (readonly [SuitsChoice, string])[] = [
  ["never", "Only when it is chosen by hand"],
  ["age-under", "The patient is younger than"],
  ["age-at-least", "The patient is at least"],
  ["payer-kind", "The payer is of one kind"],
  ["no-coverage", "No coverage is in the record"],
  ["reason", "The reason for the visit has one of these words"]
]

export const payerKindWords: Readonly<Record<PayerKind, string>> = {
  medicare: "Medicare",
  "medicare-advantage": "Medicare Advantage",
  medicaid: "Medicaid",
  tricare: "TRICARE",
  va: "Veterans Affairs",
  "workers-comp": "Workers' compensation",
  auto: "Auto insurance",
  commercial: "Commercial",
  "federal-employees": "Federal employees"
}

/** Which line of the form a condition is. */
export const suitsChoiceOf = (suits: Suits): SuitsChoice => {
  switch (suits.op) {
    case "never":
    case "age-under":
    case "age-at-least":
    case "no-coverage":
      return suits.op
    case "payer-kind":
      return suits.kinds.length === 1 ? "payer-kind" : "as-is"
    case "says":
      return suits.key === reasonKey ? "reason" : "as-is"
    default:
      return "as-is"
  }
}

/** A condition to begin with, when a line of the form was chosen. `before`: what stood there when the form opened. */
export const suitsFor = (choice: SuitsChoice, before: Suits): Suits => {
  switch (choice) {
    case "as-is":
      return before
    case "never":
    case "no-coverage":
      return { op: choice }
    case "age-under":
      return { op: choice, years: 18 }
    case "age-at-least":
      return { op: choice, years: 65 }
    case "payer-kind":
      return { op: choice, kinds: ["commercial"] }
    case "reason":
      return { op: "says", key: reasonKey, words: [] }
  }
}

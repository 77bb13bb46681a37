import { isEmptyChoice, OPTION_SIGNS } from "./dictionary/option-signs"
import { stateCode } from "../patient/states"
import type { Option } from "./facts"

const choicesOf = (options: readonly Option[]): Set<string> => {
  const choices = new Set<string>()
  for (const option of options)
    for (const text of [option.text, option.value]) {
      const folded = text.trim().toLowerCase()
      if (!isEmptyChoice(folded) && !isEmptyChoice(option.text)) choices.add(folded)
    }
  return choices
}

const INSURED_SELF = /^(self|subscriber|insured|policy ?holder|the (subscriber|insured|policy ?holder))$/
const INSURED_THROUGH = /^(dependent|spouse|child|other|spouse or child|other dependent)$/

/** "Subscriber" or "Dependent": who the patient is to the insured, however few the choices. */
const tellsRelationship = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  texts.every((text) => INSURED_SELF.test(text) || INSURED_THROUGH.test(text)) &&
  texts.some((text) => INSURED_SELF.test(text)) &&
  texts.some((text) => INSURED_THROUGH.test(text))

/** "Primary insurance" ranks as "Primary" does. */
const withoutPlan = (choice: string): string => choice.replace(/^(primary|secondary|tertiary) (insurance|coverage|plan|policy)$/, "$1")

/** The datum that the choices alone give away, or null. */
export const datumOfOptions = (options: readonly Option[]): string | null => {
  if (options.length < 2) return null
  const choices = new Set([...choicesOf(options)].map(withoutPlan))
  const texts = options.map(({ text }) => text.trim().toLowerCase()).filter((text) => !isEmptyChoice(text))
  if (tellsRelationship(texts)) return "relationship"
  const fits = OPTION_SIGNS.filter((sign) => sign.signs.filter((word) => choices.has(word)).length >= sign.atLeast)
  return fits[0]?.datum ?? null
}

/** False when the choices are known and none of them could answer the datum: a "sex" of Yes/No is another question. */
export const canAnswer = (datum: string, options: readonly Option[]): boolean => {
  const choices = choicesOf(options)
  if (choices.size < 2) return true
  // A list cut down to a few states is one of states all the same.
  if (datum === "address.state" && [...choices].filter((choice) => stateCode(choice) !== null).length >= 2) return true
  const sign = OPTION_SIGNS.find((each) => each.datum === (datum.startsWith("relationship") ? "relationship" : datum))
  if (!sign || sign.mustHave.length === 0) return true
  return [...choices].some(
    (choice) => sign.mustHave.includes(choice) || choice.split(/[^a-z0-9]+/).some((word) => sign.mustHave.includes(word))
  )
}

/** Yes and No and nothing else of weight. */
export const isYesNo = (options: readonly Option[]): boolean => {
  const choices = [...choicesOf(options)]
  return (
    choices.length >= 2 &&
    choices.length <= 8 &&
    choices.every((choice) => /^(yes|no|y|n|true|false|1|0|unknown|u|s|si|sí|t|f|2)$/.test(choice))
  )
}

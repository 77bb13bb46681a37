import { foldText } from "../../patient/fold-text"
import { kindWords, levelWords, measureWords, networkWords } from "./words/benefit-words"
import { fieldWords, type Field } from "./words/field-words"
import { serviceWords } from "./words/service-words"

const known = new Map<string, Field | null>()

/** What a label asks for, taken whole; null when it is no label of ours. */
export const fieldOf = (label: string): Field | null => {
  if (label.length > 90) return null
  let field = known.get(label)
  if (field === undefined) {
    const ways = [foldText(label), foldText(label.replace(/\([^)]*\)/g, " "))]
    field = null
    for (const way of ways) {
      field ??=
        way === "" ? null : (fieldWords.find(([, pattern]) => pattern.test(way.replace(/^(the|el|la|your|su|this) /, "")))?.[0] ?? null)
    }
    if (known.size > 5000) known.clear()
    known.set(label, field)
  }
  return field
}

/** Words of a benefit table: service, kind, network, level or measure. */
export const isBenefitLabel = (label: string): boolean => {
  const folded = foldText(label)
  return (
    folded.length > 0 &&
    folded.length < 80 &&
    [
      ...Object.values(kindWords),
      ...Object.values(networkWords),
      ...Object.values(levelWords),
      ...Object.values(measureWords),
      ...serviceWords.map(([, pattern]) => pattern)
    ].some((pattern) => pattern.test(folded))
  )
}

/** An amount, a count or a date stands in it. */
export const isValueLike = (text: string): boolean =>
  /\d/.test(text) || /^(yes|no|s[ií]|n\/?a|none|not covered|active|inactive)$/i.test(text.trim())

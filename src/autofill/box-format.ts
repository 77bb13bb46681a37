import { keyKind } from "../patient/keys"
import type { FieldFact } from "./facts"
import type { BoxFormat } from "./plan"

const textsOf = (fact: FieldFact): string[] => [fact.placeholder, ...fact.labels.map((label) => label.text), fact.group].filter(Boolean)

const DATE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/y{4}\s*-\s*m{2}\s*-\s*d{2}/i, "YYYY-MM-DD"],
  [/y{4}\s*\/\s*m{2}\s*\/\s*d{2}/i, "YYYY/MM/DD"],
  [/d{2}\s*\/\s*m{2}\s*\/\s*y{4}/i, "DD/MM/YYYY"],
  [/d{2}\s*-\s*m{2}\s*-\s*y{4}/i, "DD-MM-YYYY"],
  [/d{2}\s*\.\s*m{2}\s*\.\s*y{4}/i, "DD.MM.YYYY"],
  [/m{2}\s*-\s*d{2}\s*-\s*(y{4}|ccyy)/i, "MM-DD-YYYY"],
  [/m{2}\s*\.\s*d{2}\s*\.\s*y{4}/i, "MM.DD.YYYY"],
  [/m{1,2}\s*\/\s*d{1,2}\s*\/\s*(y{4}|ccyy)/i, "MM/DD/YYYY"],
  [/m{1,2}\s*\/\s*d{1,2}\s*\/\s*yy(?!y)/i, "MM/DD/YY"],
  [/(mmddyyyy|mmddccyy)/i, "MMDDYYYY"],
  [/m{2}\s+d{2}\s+y{4}/i, "MM DD YYYY"],
  [/yyyymmdd|ccyymmdd/i, "YYYYMMDD"],
  [/mmddyy(?!y)/i, "MMDDYY"],
  [/dd\s*-\s*mmm\s*-\s*yyyy/i, "DD-MMM-YYYY"]
]

const dateFormat = (fact: FieldFact): BoxFormat => {
  if (fact.type === "date") return { kind: "date", pattern: "YYYY-MM-DD" }
  for (const text of textsOf(fact)) for (const [words, pattern] of DATE_WORDS) if (words.test(text)) return { kind: "date", pattern }
  if (fact.maxlength === 8) return { kind: "date", pattern: "MMDDYYYY" }
  if (fact.maxlength === 6) return { kind: "date", pattern: "MMDDYY" }
  return { kind: "date", pattern: "MM/DD/YYYY" }
}

/** "(000) 000-0000", "xxx-xxx-xxxx", "(555) 555-0100": ten places to fill, whatever stands for a digit. */
const patternOf = (text: string, places: number): string | null => {
  const pattern = text
    .trim()
    .replace(/^(e\.?g\.?|ex|example|format)\s*[:.]?\s*/i, "")
    .replace(/[0-9x_#9]/gi, "#")
  return /^[#()\-. /]+$/.test(pattern) && pattern.split("#").length - 1 === places ? pattern : null
}

const maskOf = (fact: FieldFact, places: number, full: string, byLength: Record<number, string>): string => {
  if (fact.type === "number") return "#".repeat(places)
  for (const text of [fact.placeholder, ...fact.labels.map((label) => label.text)]) {
    const pattern = patternOf(text, places)
    if (pattern && pattern.length <= (fact.maxlength ?? 99)) return pattern
  }
  if (fact.maxlength === null) return full
  return byLength[fact.maxlength] ?? (fact.maxlength >= full.length ? full : "#".repeat(places))
}

/** How a box wants the value of its key, read from its facts alone: no value is known here. */
export const boxFormat = (fact: FieldFact, key: string): BoxFormat => {
  if (fact.control === "checkbox") return { kind: "tick" }
  if (fact.control === "select" || fact.control === "radio" || fact.control === "combobox") return { kind: "choice" }
  const kind = keyKind(key)
  if (kind === "date") return dateFormat(fact)
  if (kind === "phone")
    return { kind: "phone", pattern: maskOf(fact, 10, "(###) ###-####", { 10: "##########", 12: "###-###-####", 13: "(###)###-####" }) }
  if (kind === "ssn") return { kind: "ssn", pattern: maskOf(fact, 9, "###-##-####", { 9: "#########" }) }
  if (kind === "zip")
    return {
      kind: "zip",
      digits: fact.maxlength !== null && fact.maxlength < 9 ? 5 : 9,
      hyphen: fact.maxlength === null || fact.maxlength >= 10
    }
  return { kind: "text", upperCase: false, maxlength: fact.maxlength }
}

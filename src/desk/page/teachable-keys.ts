import { corePatterns, extendedPatterns } from "../../patient/key-patterns"
import { keyLabel, keyPerson, type KeyPerson } from "../../patient/keys"
import type { ComboGroup } from "../../ui/combo-box"

/** Splits `a(b|c)d?` style patterns into every text they stand for. Knows groups, one `?` after a group, and `[123]`. */
const expand = (pattern: string): string[] => {
  const group = /\(([^()]*)\)(\?)?/.exec(pattern)
  if (group) {
    const [whole, inner = "", isOptional] = group
    const choices = inner.split("|").concat(isOptional ? [""] : [])
    return choices.flatMap((choice) => expand(pattern.slice(0, group.index) + choice + pattern.slice(group.index + whole.length)))
  }
  const digits = /\[(\d+)\]/.exec(pattern)
  if (!digits) return [pattern]
  return [...(digits[1] ?? "")].flatMap((digit) => expand(pattern.replace(digits[0], digit)))
}

/** Rows of a claim are told by their place in the table, not taught box by box. */
const isTaught = (pattern: string): boolean => !/^claim|\\d\+/.test(pattern)

const titles: readonly (readonly [KeyPerson, string])[] = [
  ["patient", "Patient"],
  ["coverage", "Insurance"],
  ["subscriber-primary", "Subscriber"],
  ["subscriber-secondary", "Secondary subscriber"],
  ["subscriber-tertiary", "Tertiary subscriber"],
  ["guarantor", "Guarantor"],
  ["emergency", "Emergency contact"],
  ["employer", "Employer"],
  ["pcp", "Primary care provider"],
  ["referring", "Referring provider"],
  ["encounter", "Visit"],
  ["provider", "Provider"],
  ["facility", "Facility"]
]

/** Every meaning a box can be taught, in plain words, grouped by whose it is. The choice's id is the key. */
export const teachableKeys = (): ComboGroup[] => {
  const keys = [
    ...new Set([...corePatterns, ...extendedPatterns].filter(isTaught).flatMap((pattern) => expand(pattern.replaceAll("\\.", "."))))
  ]
  return titles.map(([person, title]) => ({
    title,
    choices: keys.filter((key) => keyPerson(key) === person).map((key) => ({ id: key, text: keyLabel(key), words: title }))
  }))
}

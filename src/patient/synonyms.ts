import { countries } from "./countries"
import { foldTight } from "./fold-text"
import { keyKind } from "./keys"
import { languages } from "./languages"
import { canadianProvinces, usStates } from "./states"
import {
  type WordGroup,
  contactWords,
  coverageRelationshipWords,
  employmentWords,
  ethnicityWords,
  genderWords,
  kinWords,
  maritalWords,
  planTypeWords,
  priorityWords,
  pronounWords,
  raceWords,
  sexWords,
  yesNoWords
} from "./word-groups"

const stateWords: readonly WordGroup[] = [...usStates, ...canadianProvinces].map(([value, ...words]) => ({ value, words }))

const byEnding: readonly (readonly [RegExp, readonly WordGroup[]])[] = [
  [/^coverage\.\w+\.relationship$/, coverageRelationshipWords],
  [/^(emergency|guarantor)\.relationship$/, kinWords],
  [/^coverage\.priority$/, priorityWords],
  [/\.maritalStatus$/, maritalWords],
  [/\.race$/, raceWords],
  [/\.ethnicity$/, ethnicityWords],
  [/\.language$/, languages],
  [/\.employmentStatus$/, employmentWords],
  [/\.preferredContact$/, contactWords],
  [/\.planType$/, planTypeWords],
  [/\.pronouns$/, pronounWords],
  [/\.genderIdentity$/, genderWords],
  [/\.country$/, countries]
]

/** The table that holds a key's words; none for free text. */
const groupsOf = (key: string): readonly WordGroup[] => {
  const kind = keyKind(key)
  if (kind === "sex") return sexWords
  if (kind === "state") return stateWords
  if (kind === "yes-no") return yesNoWords
  return byEnding.find(([pattern]) => pattern.test(key))?.[1] ?? []
}

/** Letters of other scripts stay comparable: what folds to nothing is compared as it stands. */
const fold = (text: string): string => foldTight(text) || text.trim()

const isIn = (group: WordGroup, folded: string): boolean =>
  fold(group.value) === folded ||
  (group.code !== undefined && fold(group.code) === folded) ||
  group.words.some((word) => fold(word) === folded)

const groupOf = (key: string, text: string): WordGroup | undefined => {
  const folded = fold(text)
  const groups = groupsOf(key)
  return (
    groups.find((group) => fold(group.value) === folded || (group.code !== undefined && fold(group.code) === folded)) ??
    groups.find((group) => isIn(group, folded))
  )
}

/** The word the record holds for a text ("male" -> "M", "2106-3" -> "White", "wife" -> "spouse"); null when no table knows it. */
export const canonicalWord = (key: string, text: string): string | null => groupOf(key, text)?.value ?? null

/** The whole list of a key's canonical values with a word to show: the choices of a box. */
export const wordsOf = (key: string): { value: string; text: string }[] =>
  groupsOf(key).map((group) => ({ value: group.value, text: shownWord(group) }))

const shownWord = (group: WordGroup): string =>
  group.value.length > 2 ? group.value.charAt(0).toUpperCase() + group.value.slice(1) : (group.words[0] ?? group.value)

/**
 * Every text that can stand for a value in a drop-down, best first: the
 * record's word, the official code, then variants. A value no table knows
 * stands for itself alone.
 */
export const synonymsOf = (key: string, value: string): string[] => {
  const group = groupOf(key, value)
  const all = group ? [value, group.value, ...(group.code === undefined ? [] : [group.code]), ...group.words] : [value]
  const seen = new Set<string>()
  return all.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
}

import type { Party, Said } from "./sheet"

export const nameParts = ["prefix", "first", "middle", "last", "suffix", "preferred"] as const

/** One person's values as endings of keys; several said values per ending, the most trusted first. */
export type Values = Map<string, Said[]>

export const addSaid = (values: Values, field: string, said: Said): void => {
  values.set(field, [...(values.get(field) ?? []), said])
}

export const merged = (parties: readonly Party[]): Values => {
  const values: Values = new Map()
  for (const party of parties) for (const [field, all] of party.values) for (const said of all) addSaid(values, field, said)
  return values
}

export const distinct = (all: readonly Said[]): Said[] =>
  all.filter((said, index) => all.findIndex((other) => other.value.toLowerCase() === said.value.toLowerCase()) === index)

/** Labelled values count before those of running text. */
export const trusted = (all: readonly Said[]): Said[] => {
  const strong = all.filter((said) => said.isWeak !== true)
  return distinct(strong.length > 0 ? strong : all)
}

export type Put = (key: string, all: readonly Said[]) => void

export type Ask = (key: string, candidates: readonly { value: string; text: string }[], why: string) => void

export const withValue = (said: Said | undefined, value: string): Said[] => (said ? [{ ...said, value }] : [])

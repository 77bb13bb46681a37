import type { FieldFact } from "./facts"

/** A page that gives two boxes the same id slipped; one that gives it to many uses it for their looks. */
const FEWEST = 3

/** Ids that so many boxes of different names carry that they are a style, not a name: "inp_id". */
export const sharedIds = (fields: readonly FieldFact[]): Set<string> => {
  const names = new Map<string, Set<string>>()
  for (const { id, name } of fields) if (id && name) names.set(id, (names.get(id) ?? new Set()).add(name))
  return new Set([...names].filter(([, { size }]) => size >= FEWEST).map(([id]) => id))
}

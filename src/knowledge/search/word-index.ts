import MiniSearch, { type Options } from "minisearch"

/** A unit of search: an id and, a field each, its stems joined by blanks. */
export type WordUnit = { id: string; fields: Record<string, string> }

/** BM25 as Robertson's group names its parts: `k` saturation of repeated words, `b` share of the length, `d` floor of a match. */
export type Bm25 = { k: number; b: number; d: number }

export type WordIndex = { search: MiniSearch; fields: readonly string[] }

/** A stem to look for and how much it counts. */
export type WeightedStem = { stem: string; weight: number }

const splitAtBlanks = (text: string): string[] => (text === "" ? [] : text.split(" "))

const optionsFor = (fields: readonly string[]): Options => ({
  fields: [...fields],
  extractField: (unit: WordUnit, field) => (field === "id" ? unit.id : (unit.fields[field] ?? "")),
  tokenize: splitAtBlanks,
  processTerm: (term) => term
})

export const buildWordIndex = (units: readonly WordUnit[], fields: readonly string[]): WordIndex => {
  const search = new MiniSearch(optionsFor(fields))
  search.addAll(units)
  return { search, fields }
}

export const loadWordIndex = (saved: object, fields: readonly string[]): WordIndex => ({
  search: MiniSearch.loadJS(saved as Parameters<typeof MiniSearch.loadJS>[0], optionsFor(fields)),
  fields
})

/** Scores of the units that hold any of the stems, by id. */
export const searchWords = (
  index: WordIndex,
  stems: readonly WeightedStem[],
  { boost, bm25 }: { boost: Record<string, number>; bm25: Bm25 }
): { id: string; score: number }[] => {
  const weights = new Map<string, number>()
  for (const { stem, weight } of stems) weights.set(stem, (weights.get(stem) ?? 0) + weight)
  return index.search
    .search([...weights.keys()].join(" "), { boost, bm25, boostTerm: (term) => weights.get(term) ?? 1, combineWith: "OR" })
    .map(({ id, score }) => ({ id: String(id), score }))
}

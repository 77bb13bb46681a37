import type { PreviewRow } from "../../messaging/page-views"

type FoundBy = NonNullable<PreviewRow["foundBy"]>[number]

/** What told a taught box most, the strongest first. What stands around it is only said when nothing of its own was left. */
const WORDS: readonly [FoundBy, string][] = [
  ["label", "its label"],
  ["hook", "its mark"],
  ["id", "its id"],
  ["name", "its name"],
  ["words", "the words of its label"],
  ["meaning", "what its label says"]
]

/** As in "found again by its label". */
export const foundWords = (foundBy: readonly FoundBy[]): string => WORDS.find(([name]) => foundBy.includes(name))?.[1] ?? "its place"

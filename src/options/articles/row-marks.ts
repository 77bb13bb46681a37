import { isReviewPast } from "../../knowledge/review-due"
import { currentOf, type StoredArticle } from "../../storage/articles"
import type { Tone } from "../../ui/meaning"

export type RowMark = { id: string; tone: Exclude<Tone, "plain"> | "plain"; words: string }

/** What a row of the list says of its article beside the title. `asOf`: today as 2026-11-21. */
export const rowMarks = (row: StoredArticle, asOf: string): RowMark[] => {
  const article = currentOf(row)
  const marks: (RowMark | false)[] = [
    article.state === "retired" && { id: "retired", tone: "plain", words: "retired" },
    article.state === "draft" && { id: "draft", tone: "look", words: "draft" },
    article.state === "verified" && { id: "verified", tone: "verified", words: "verified" },
    article.state !== "retired" && isReviewPast(article, asOf) && { id: "stale", tone: "look", words: "review is due" },
    row.reviewAsked !== null && { id: "asked", tone: "look", words: "review asked for" },
    row.isOvertaken && { id: "overtaken", tone: "look", words: "shipped text changed" },
    row.office !== null && row.builtIn !== null && { id: "ours", tone: "plain", words: "changed by us" },
    row.builtIn === null && { id: "own", tone: "plain", words: "our own" }
  ]
  return marks.filter((mark) => mark !== false)
}

export const listStates = [
  { id: "all", text: "All in use" },
  { id: "review", text: "Needs review" },
  { id: "ours", text: "Changed by us" },
  { id: "draft", text: "Draft" },
  { id: "verified", text: "Verified" },
  { id: "pinned", text: "Pinned" },
  { id: "retired", text: "Retired" }
] as const

/** Does a row belong under a state of the list? */
export const isInState = (row: StoredArticle, state: string, asOf: string): boolean => {
  const { state: own } = currentOf(row)
  if (state === "retired") return own === "retired"
  if (own === "retired") return false
  if (state === "all") return true
  if (state === "pinned") return row.isPinned
  if (state === "ours") return row.office !== null
  if (state === "review") return row.reviewAsked !== null || row.isOvertaken || isReviewPast(currentOf(row), asOf)
  return own === state
}

/** "front-office" -> "Front office". */
export const categoryWords = (category: string): string => category.charAt(0).toUpperCase() + category.slice(1).replaceAll("-", " ")

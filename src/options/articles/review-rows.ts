import { isReviewPast, reviewDueOn } from "../../knowledge/review-due"
import { currentOf, type StoredArticle } from "../../storage/articles"

const inUse = (rows: readonly StoredArticle[]) => rows.filter((row) => currentOf(row).state !== "retired")

/** Articles past their day on `asOf` (2026-11-21), the longest first. */
export const dueRows = (rows: readonly StoredArticle[], asOf: string): StoredArticle[] =>
  inUse(rows)
    .filter((row) => isReviewPast(currentOf(row), asOf))
    .sort((a, b) => reviewDueOn(currentOf(a)).localeCompare(reviewDueOn(currentOf(b))))

/** Articles that somebody asked to be looked at, and those where a shipped change waits for a decision. */
export const askedRows = (rows: readonly StoredArticle[]): StoredArticle[] =>
  inUse(rows).filter((row) => row.reviewAsked !== null || row.isOvertaken)

/** Articles whose text changed on or after a day (2026-11-21) in the machine's own time zone, the latest first. */
export const changedRows = (rows: readonly StoredArticle[], since: string): StoredArticle[] => {
  const from = new Date(`${since}T00:00:00`).getTime()
  return Number.isNaN(from) ? [] : rows.filter((row) => row.changedAt >= from).sort((a, b) => b.changedAt - a.changedAt)
}

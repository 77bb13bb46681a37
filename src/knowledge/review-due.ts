import type { Article } from "./article"

const DAY = 86_400_000

/** The day by which an article must be looked at again, as 2026-11-21. */
export const reviewDueOn = ({ reviewedOn, reviewEveryDays }: Pick<Article, "reviewedOn" | "reviewEveryDays">): string =>
  new Date(Date.parse(`${reviewedOn}T00:00:00Z`) + reviewEveryDays * DAY).toISOString().slice(0, 10)

/** Is the review past due on that day (2026-11-21)? The due day itself is not late. */
export const isReviewPast = (article: Pick<Article, "reviewedOn" | "reviewEveryDays">, asOf: string): boolean => reviewDueOn(article) < asOf

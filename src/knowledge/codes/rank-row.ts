import type { CodeRow } from "./code-set"

/**
 * What a row is worth before any query, 0 to 255: of rows that match alike, a billable, short, general one is what a clerk means.
 * Only decides which rows are looked at closely; the order of answers is `scoreRow`'s.
 */
export const rankRow = ({ title, billable, use }: CodeRow): number => {
  const words = title.split(" ").length
  let rank = 120 - 4 * Math.min(words, 20)
  if (billable) rank += 30
  if (/unspecified|not otherwise specified/i.test(title)) rank += 20
  if (/initial encounter/i.test(title)) rank += 25
  if (/subsequent encounter|sequela/i.test(title)) rank -= 20
  rank += 20 * (use ?? 0)
  return Math.max(0, Math.min(255, rank))
}

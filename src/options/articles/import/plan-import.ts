import { makeSlug } from "../../../knowledge/make-slug"
import type { Article } from "../../../knowledge/article"
import { currentOf, type StoredArticle } from "../../../storage/articles"
import type { Candidate } from "./read-files"

/** What to do where an article of that name is there already. null: not decided yet. */
export type Clash = "replace" | "both"
export type Choice = { isTaken: boolean; clash: Clash | null }

const fold = (title: string): string => makeSlug(title, () => false)

/** An article whose title is here under another short name is that article. */
export const matchTitles = (candidates: readonly Candidate[], rows: readonly StoredArticle[]): Candidate[] => {
  const slugs = new Set(rows.map(({ slug }) => slug))
  const byTitle = new Map(rows.map((row) => [fold(currentOf(row).title), row.slug]))
  return candidates.map((candidate) => {
    const known = slugs.has(candidate.article.slug) ? undefined : byTitle.get(fold(candidate.article.title))
    return known === undefined ? candidate : { ...candidate, article: { ...candidate.article, slug: known } }
  })
}

/** Does an article of this name exist, here or earlier in the same files? */
export const clashes = (candidates: readonly Candidate[], slugs: ReadonlySet<string>): boolean[] => {
  const seen = new Set(slugs)
  return candidates.map(({ article }) => {
    const isThere = seen.has(article.slug)
    seen.add(article.slug)
    return isThere
  })
}

/** What each file begins with: taken, unless it looks as if it held a patient's data; a clash is left to be decided. */
export const firstChoices = (candidates: readonly Candidate[]): Choice[] =>
  candidates.map(({ patientData }) => ({ isTaken: patientData.length === 0, clash: null }))

/** The articles to store. Those kept beside one of the same name get a slug of their own. */
export const planImport = (
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  slugs: ReadonlySet<string>
): { articles: Article[]; undecided: number } => {
  const isClash = clashes(candidates, slugs)
  const taken = new Set(slugs)
  const articles: Article[] = []
  let undecided = 0
  for (const [at, { article }] of candidates.entries()) {
    const choice = choices[at]
    if (!choice?.isTaken) continue
    if (isClash[at] && choice.clash === null) {
      undecided++
      continue
    }
    const slug = isClash[at] && choice.clash === "both" ? makeSlug(article.slug, (one) => taken.has(one)) : article.slug
    taken.add(slug)
    articles.push({ ...article, slug })
  }
  return { articles, undecided }
}

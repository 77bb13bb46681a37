import type { JargonEntry } from "../jargon/jargon-schema"
import type { ArticleIndex } from "./article-index"
import { pairStems } from "./pair-stems"
import { readQuestion, type ReadQuestion } from "./read-question"
import { searchWords, type Bm25, type WeightedStem } from "./word-index"

/** An article found: how well it fits, and the place of its best section in `readSections(body)` (null where only its title or `askedAs` fit). */
export type FoundArticle = { slug: string; score: number; section: number | null }

export type SearchTuning = {
  whole: Record<string, number>
  line: Record<string, number>
  section: Record<string, number>
  wholeShare: number
  lineShare: number
  sectionShare: number
  bm25: Bm25
  lineBm25: Bm25
}

/** Measured on lines of `askedAs` held out of the index. */
export const tuning: SearchTuning = {
  whole: { title: 0.5, all: 1, pairs: 0.4 },
  line: { line: 1 },
  section: { text: 1 },
  wholeShare: 1,
  lineShare: 0.6,
  sectionShare: 0.3,
  bm25: { k: 5, b: 0.8, d: 0 },
  lineBm25: { k: 1.2, b: 0.6, d: 0 }
}

const withPairs = ({ words, stems }: ReadQuestion): WeightedStem[] => [
  ...stems,
  ...pairStems(words.map(({ stems: own }) => own[0]?.stem ?? "")).map((stem) => ({ stem, weight: 1 }))
]

const slugOf = (id: string): string => id.slice(0, id.lastIndexOf("#"))
const placeOf = (id: string): number => Number(id.slice(id.lastIndexOf("#") + 1))

/** The best of an article's lines or sections. */
const bestByArticle = (found: readonly { id: string; score: number }[]): Map<string, { score: number; place: number }> => {
  const best = new Map<string, { score: number; place: number }>()
  for (const { id, score } of found) {
    const slug = slugOf(id)
    if (score > (best.get(slug)?.score ?? 0)) best.set(slug, { score, place: placeOf(id) })
  }
  return best
}

/** Ranks the articles for a question already read. */
export const rankArticles = (index: ArticleIndex, read: ReadQuestion, limit: number, tuned: SearchTuning = tuning): FoundArticle[] => {
  const stems = withPairs(read)
  if (stems.length === 0) return []
  const lines = bestByArticle(searchWords(index.lines, stems, { boost: tuned.line, bm25: tuned.lineBm25 }))
  const sections = bestByArticle(searchWords(index.sections, stems, { boost: tuned.section, bm25: tuned.bm25 }))
  const scores = new Map(searchWords(index.whole, stems, { boost: tuned.whole, bm25: tuned.bm25 }).map(({ id, score }) => [id, score]))
  return [...scores]
    .map(([slug, score]) => {
      const line = lines.get(slug)?.score ?? 0
      const section = sections.get(slug)
      return {
        slug,
        score: score * tuned.wholeShare + line * tuned.lineShare + (section?.score ?? 0) * tuned.sectionShare,
        section: section?.place ?? null
      }
    })
    .sort((a, b) => b.score - a.score || a.slug.localeCompare(b.slug))
    .slice(0, limit)
}

/** The articles that fit a question, best first. */
export const searchArticles = (index: ArticleIndex, question: string, limit: number, jargon: readonly JargonEntry[]): FoundArticle[] =>
  rankArticles(index, readQuestion(question, index.known, jargon), limit)

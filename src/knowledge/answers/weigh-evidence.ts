import type { Article } from "../article"
import type { JargonEntry } from "../jargon/jargon-schema"
import type { ArticleIndex } from "../search/article-index"
import { findJargon } from "../search/jargon-phrases"
import type { ReadQuestion } from "../search/read-question"
import type { FoundArticle } from "../search/search-articles"
import type { WeightedStem } from "../search/word-index"
import { readWords, stemOf } from "../search/words"

const UNKNOWN_AS = 2

/** How rare a stem is among the articles; a stem that none has counts as one that two have: it may be a name or a story's colour. */
export const rarityIn =
  (index: ArticleIndex) =>
  (stem: string): number =>
    Math.log(1 + index.articles.size / (index.known.stems.get(stem) ?? UNKNOWN_AS))

/**
 * What speaks for an article as the answer: `coverage`, the share of the question's words (by rarity) that the article has;
 * `lineCoverage`, the same for its best line of `askedAs`; `known`, the share that any article has; `strength`, the weight of what the article has.
 */
export type Evidence = { coverage: number; lineCoverage: number; known: number; strength: number; words: number }

const stemsOfArticle = ({ title, body, askedAs, category }: Article, jargon: readonly JargonEntry[]): Set<string> => {
  const words = readWords([title, category, body, ...askedAs].join("\n"))
  const meant = askedAs.flatMap((line) => findJargon(readWords(line), jargon).flatMap(({ means }) => means[0] ?? []))
  return new Set([...words, ...meant].map(stemOf))
}

export const weighEvidence = (read: ReadQuestion, article: Article, index: ArticleIndex, jargon: readonly JargonEntry[]): Evidence => {
  const rarity = rarityIn(index)
  const has = stemsOfArticle(article, jargon)
  const lines = article.askedAs.map((line) => {
    const words = readWords(line)
    return new Set([...words, ...findJargon(words, jargon).flatMap(({ means }) => means[0] ?? [])].map(stemOf))
  })
  let whole = 0
  let covered = 0
  let known = 0
  const byLine = lines.map(() => 0)
  const held = (stems: readonly WeightedStem[], among: ReadonlySet<string>): number =>
    Math.max(0, ...stems.filter(({ stem }) => among.has(stem)).map(({ weight }) => weight))
  for (const { stems, isKnown } of read.words) {
    const own = stems[0]
    if (!own) continue
    const weight = rarity(own.stem)
    const most = Math.max(...stems.map((each) => each.weight))
    whole += weight * most
    if (isKnown) known += weight * most
    covered += weight * held(stems, has)
    for (const [place, line] of lines.entries()) byLine[place] = (byLine[place] ?? 0) + weight * held(stems, line)
  }
  if (whole === 0) return { coverage: 0, lineCoverage: 0, known: 0, strength: 0, words: 0 }
  return {
    coverage: covered / whole,
    lineCoverage: Math.max(0, ...byLine) / whole,
    known: known / whole,
    strength: covered,
    words: read.words.length
  }
}

/** Is there enough to answer with this article? Calibrated on lines of `askedAs` held out of the index and on questions from outside an office. */
export const isEnough = ({ coverage, lineCoverage, strength }: Evidence, _found: readonly FoundArticle[]): boolean =>
  strength >= 1.5 && (coverage >= 0.45 || lineCoverage >= 0.4)

import type { Article } from "../article"
import type { JargonEntry } from "../jargon/jargon-schema"
import type { ArticleIndex } from "../search/article-index"
import { findJargon } from "../search/jargon-phrases"
import type { ReadQuestion } from "../search/read-question"
import { readWords, stemOf } from "../search/words"

const UNKNOWN_AS = 2

/** How rare a stem is among the articles; a stem that none has counts as one that two have: it may be a name or a story's colour. */
export const rarityIn =
  (index: ArticleIndex) =>
  (stem: string): number =>
    Math.log(1 + index.articles.size / (index.known.stems.get(stem) ?? UNKNOWN_AS))

/** What speaks for an article as the answer: the share of the question's words, by rarity, that it has; how many words any article knows. */
export type Evidence = { coverage: number; words: number }

const stemsOfArticle = ({ title, body, askedAs, category }: Article, jargon: readonly JargonEntry[]): Set<string> => {
  const words = readWords([title, category, body, ...askedAs].join("\n"))
  const meant = askedAs.flatMap((line) => findJargon(readWords(line), jargon).flatMap(({ means }) => means[0] ?? []))
  return new Set([...words, ...meant].map(stemOf))
}

export const weighEvidence = (read: ReadQuestion, article: Article, index: ArticleIndex, jargon: readonly JargonEntry[]): Evidence => {
  const rarity = rarityIn(index)
  const has = stemsOfArticle(article, jargon)
  let whole = 0
  let covered = 0
  for (const { stems } of read.words) {
    const own = stems[0]
    if (!own) continue
    const weight = rarity(own.stem)
    whole += weight * Math.max(...stems.map((each) => each.weight))
    covered += weight * Math.max(0, ...stems.filter(({ stem }) => has.has(stem)).map((each) => each.weight))
  }
  return {
    coverage: whole === 0 ? 0 : covered / whole,
    words: read.words.reduce((sum, { isKnown, size }) => sum + (isKnown ? size : 0), 0)
  }
}

/**
 * A logistic weighing: the engine's score, the share covered and the number of words that carry the question (a long story scores
 * high and covers little, a fragment the other way round). Fitted on lines of `askedAs` held out of the index and on questions in
 * staff wording against questions from outside an office; the threshold loses about one in a hundred of the longer questions.
 */
const WEIGHTS = { bias: -13.24, score: 1.08, coverage: 3.15, words: 4.06 }
const LEAST = -2.6
/** However long the story: an article that has next to nothing of it is no answer. */
const LEAST_COVERAGE = 0.12

/** Is there enough to answer with this article? */
export const isEnough = ({ coverage, words }: Evidence, score: number): boolean =>
  coverage >= LEAST_COVERAGE &&
  WEIGHTS.bias + WEIGHTS.score * Math.log(score + 1) + WEIGHTS.coverage * coverage + WEIGHTS.words * Math.log(words + 1) >= LEAST

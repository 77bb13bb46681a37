import type { Article } from "../article"
import { gateQuestion } from "../gates/gate-question"
import { jargon } from "../jargon/jargon"
import { isReviewPast } from "../review-due"
import { findSection, readSections } from "../sections"
import type { ArticleIndex } from "../search/article-index"
import { readQuestion, type ReadQuestion } from "../search/read-question"
import { rankArticles, type FoundArticle } from "../search/search-articles"
import type { Answer, Answered, ArticleRef, Turn } from "./answer"
import { choosePassage } from "./choose-passage"
import { readCodeQuestion } from "./read-code-question"
import { readCommand } from "./read-command"
import { isSpanish, readScript } from "./read-script"
import type { PayerQuestion } from "./read-payer-question"
import { resolveFollowUp, type ResolvedQuestion } from "./resolve-follow-up"
import { isEnough, rarityIn, weighEvidence } from "./weigh-evidence"

export type AskedQuestion = {
  question: string
  /** Oldest turn first. */
  conversation: readonly Turn[]
  index: ArticleIndex
  /** The whole base by slug, as the index was built from it. */
  articles: ReadonlyMap<string, Article>
  /** The payers that the question was found to be about; left out where it names none. */
  payers?: PayerQuestion | null | undefined
  /** The day of the question, as 2026-11-21. */
  asOf: string
}

const CANDIDATES = 8
const RELATED = 2
const NEAREST = 3

const refsOf = (slugs: readonly string[], articles: ReadonlyMap<string, Article>): ArticleRef[] =>
  slugs.flatMap((slug) => {
    const article = articles.get(slug)
    return article && article.state !== "retired" ? [{ slug, title: article.title }] : []
  })

const answerWith = (
  article: Article,
  asked: ResolvedQuestion,
  read: ReadQuestion,
  found: readonly FoundArticle[],
  { question, index, articles, asOf }: AskedQuestion
): Answered => {
  const { place, section, marks } = choosePassage(article, read, asked.facet, rarityIn(index))
  const scripts = findSection(readSections(article.body), "script")
  const beside = [...article.related, ...found.map(({ slug }) => slug)].filter((slug) => slug !== article.slug)
  return {
    kind: "answered",
    slug: article.slug,
    title: article.title,
    category: article.category,
    heading: section.heading,
    sectionKind: section.kind,
    section: place,
    passage: section.text,
    marks,
    facet: asked.facet,
    owner: article.owner,
    reviewedOn: article.reviewedOn,
    state: article.state,
    sources: article.sources,
    isStale: isReviewPast(article, asOf),
    clinicalSignOff: article.clinicalSignOff,
    varies: { state: article.stateVaries, payer: article.payerVaries, site: article.siteSpecific },
    related: refsOf([...new Set(beside)], articles).slice(0, RELATED),
    script: scripts ? readScript(scripts.text, asked.wantsSpanish || isSpanish(question) ? "spanish" : "english") : null,
    caution: null
  }
}

const LEAST_OF_ADDITION = 0.3

const knowsAddition = (article: Article, { question, index }: AskedQuestion): boolean =>
  weighEvidence(readQuestion(question, index.known, jargon), article, index, jargon).coverage >= LEAST_OF_ADDITION

const standingAlone = (asked: ResolvedQuestion, question: string): ResolvedQuestion => ({ ...asked, question, isFollowUp: false })

/** Finds the article for a question, without gates; `null` where the base has none. */
const findAnswer = (asked: ResolvedQuestion, given: AskedQuestion): { answered: Answered | null; found: FoundArticle[] } => {
  const read = readQuestion(asked.question, given.index.known, jargon)
  const found = rankArticles(given.index, read, CANDIDATES)
  const kept = asked.keepSlug === null ? undefined : given.articles.get(asked.keepSlug)
  if (kept && kept.state !== "retired") return { answered: answerWith(kept, asked, read, found, given), found }
  const top = given.articles.get(found[0]?.slug ?? "")
  const isSure = top !== undefined && isEnough(weighEvidence(read, top, given.index, jargon), found[0]?.score ?? 0)
  // A follow-up leans on the question before it; what it adds must be in the article too, or it is a question of its own.
  if (asked.isFollowUp && !(isSure && knowsAddition(top, given))) return findAnswer(standingAlone(asked, given.question), given)
  return { answered: isSure ? answerWith(top, asked, read, found, given) : null, found }
}

/** The article of an emergency: the first that the gate names and the base has. */
const answerGate = (slugs: readonly string[], asked: ResolvedQuestion, given: AskedQuestion): Answered | null => {
  const article = slugs.map((slug) => given.articles.get(slug)).find((each) => each && each.state !== "retired")
  if (!article) return null
  return answerWith(article, asked, readQuestion(asked.question, given.index.known, jargon), [], given)
}

/**
 * Answers a question from the articles alone: gates first, then commands and codes,
 * then the best passage, verbatim, or that the manual does not have it.
 */
export const answerQuestion = (given: AskedQuestion): Answer => {
  const { question, conversation, articles } = given
  const asked = resolveFollowUp(question, conversation)
  const gate = gateQuestion(question)
  if (gate?.kind === "emergency") {
    const { answered } = findAnswer(asked, given)
    const named = answered && gate.articles.includes(answered.slug) ? answered : answerGate(gate.articles, asked, given)
    return { kind: "emergency", gate, answered: named ?? answered }
  }
  const { payers } = given
  // "The portal of ..." sounds like a fact of the office alone, and stands on the payer's card.
  if (gate?.refuses && !(gate.kind === "local-fact" && payers)) return { kind: "refused", gate, articles: refsOf(gate.articles, articles) }
  const command = readCommand(question)
  if (command) return { kind: "command", command }
  const { answered, found } = findAnswer(asked, given)
  const cautioned = answered && gate ? { ...answered, caution: gate } : answered
  if (payers) return { kind: "payers", ids: payers.ids, fromCard: payers.from === "card", also: answered }
  const code = readCodeQuestion(question)
  if (code) return { kind: "codes", ...code, also: cautioned }
  return (
    cautioned ?? {
      kind: "not-found",
      nearest: refsOf(
        found.map(({ slug }) => slug),
        articles
      ).slice(0, NEAREST)
    }
  )
}

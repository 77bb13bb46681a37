import { readFileSync } from "node:fs"
import * as z from "zod"
import type { Answer } from "../../src/knowledge/answers/answer"
import { answerQuestion } from "../../src/knowledge/answers/answer-question"
import { jargon } from "../../src/knowledge/jargon/jargon"
import { buildArticleIndex } from "../../src/knowledge/search/article-index"
import { searchArticles } from "../../src/knowledge/search/search-articles"
import { readArticles } from "./read-articles"

const Questions = z.array(
  z.object({
    q: z.string(),
    expect: z.array(z.string()).nullable(),
    kind: z.string(),
    reason: z.string().optional(),
    alsoOk: z.array(z.string()).optional()
  })
)

type Judged = {
  q: string
  kind: string
  expect: string[] | null
  reason?: string
  /** What was answered: a kind of answer, with the article of the passage or the gate's kind. */
  answer: string
  top: string[]
  isRight: boolean
}

export type QuestionsReport = {
  questions: number
  answerable: number
  hit1: number
  hit3: number
  wronglyRefused: number
  refusals: { n: number; right: number; byReason: Record<string, { n: number; right: number }> }
  perQuestion: Judged[]
}

const sayAnswer = (answer: Answer): string => {
  switch (answer.kind) {
    case "answered":
      return `answered ${answer.slug}`
    case "emergency":
      return `emergency ${answer.answered?.slug ?? ""}`.trim()
    case "refused":
      return `refused ${answer.gate.kind}`
    case "codes":
      return `codes ${answer.system ?? ""}`.trim()
    case "payers":
      return `payers ${answer.ids.join(", ")}`
    case "command":
      return `command ${answer.command}`
    case "not-found":
      return "not-found"
  }
}

const isDeclined = ({ kind }: Answer): boolean => kind === "refused" || kind === "not-found"

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/**
 * Questions with the articles that may answer them (`expect`), or null where nothing may. Hits are by the ranking of articles;
 * refused or not found counts against an answerable question and for one that must be declined.
 */
export const evalQuestions = (paths: readonly string[], asOf: string): QuestionsReport => {
  const articles = readArticles()
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const index = buildArticleIndex(articles, jargon)
  const judged = paths
    .flatMap((path) => Questions.parse(JSON.parse(readFileSync(path, "utf8"))))
    .map(({ q, expect, kind, reason }) => {
      const top = searchArticles(index, q, 3, jargon).map(({ slug }) => slug)
      const answer = answerQuestion({ question: q, conversation: [], index, articles: bySlug, asOf })
      const declined = isDeclined(answer)
      const isRight = expect === null ? declined : !declined && expect.includes(top[0] ?? "")
      return { q, kind, expect, ...(reason === undefined ? {} : { reason }), answer: sayAnswer(answer), declined, top, isRight }
    })
  const answerable = judged.filter(({ expect }) => expect !== null)
  const refusable = judged.filter(({ expect }) => expect === null)
  const hitsIn = (places: number): number =>
    answerable.filter(({ expect, top }) => top.slice(0, places).some((slug) => expect?.includes(slug))).length
  const byReason: Record<string, { n: number; right: number }> = {}
  for (const { reason = "none given", isRight } of refusable) {
    const { n, right } = byReason[reason] ?? { n: 0, right: 0 }
    byReason[reason] = { n: n + 1, right: right + (isRight ? 1 : 0) }
  }
  return {
    questions: judged.length,
    answerable: answerable.length,
    hit1: shareOf(hitsIn(1), answerable.length),
    hit3: shareOf(hitsIn(3), answerable.length),
    wronglyRefused: shareOf(answerable.filter(({ declined }) => declined).length, answerable.length),
    refusals: { n: refusable.length, right: refusable.filter(({ isRight }) => isRight).length, byReason },
    perQuestion: judged.map(({ declined: _, ...each }) => each)
  }
}

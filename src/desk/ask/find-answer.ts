import type { Answer } from "../../knowledge/answers/answer"
import { answerQuestion } from "../../knowledge/answers/answer-question"
import type { CodeHit } from "../../knowledge/codes/code-hit"
import { lookUpCodes } from "../../knowledge/codes/look-up-codes"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import type { Turn } from "./kept-ask"
import type { Base } from "./use-knowledge"

/** Answers by the turn they belong to, for as long as the base stays the same. */
const found = new WeakMap<Base["index"], Map<string, { base: Base; answer: Answer }>>()

const MOST_CODES = 5

/** The article that a next question may follow up on. */
export const slugOf = (answer: Answer): string | null =>
  answer.kind === "answered"
    ? answer.slug
    : answer.kind === "emergency"
      ? (answer.answered?.slug ?? null)
      : answer.kind === "codes" || answer.kind === "payers"
        ? (answer.also?.slug ?? null)
        : null

/** The answer to one turn, in the light of the turns before it (oldest first). Found once and kept. `asOf`: today, 2026-11-21. */
export const findAnswer = (
  { id, question, payers }: Pick<Turn, "id" | "question" | "payers">,
  before: readonly Turn[],
  base: Base,
  asOf: string
): Answer => {
  const kept = found.get(base.index) ?? new Map<string, { base: Base; answer: Answer }>()
  found.set(base.index, kept)
  const known = kept.get(id)
  if (known?.base === base) return known.answer
  const begun = performance.now()
  const answer = answerQuestion({
    question,
    conversation: before.map((turn) => ({ question: turn.question, slug: turn.slug })),
    index: base.index,
    articles: base.bySlug,
    payers,
    asOf
  })
  performance.measure("ask-answer", { start: begun, end: performance.now() })
  kept.set(id, { base, answer })
  return answer
}

/** The codes for an answer that asks for some; null for any other answer and while the sets are not open. */
export const findCodes = (answer: Answer, sets: readonly CodeSet[] | null, asOf: string): CodeHit[] | null => {
  if (answer.kind !== "codes" || sets === null) return null
  return lookUpCodes(sets, answer.query, { limit: MOST_CODES, asOf, ...(answer.system ? { systems: [answer.system] } : {}) })
}

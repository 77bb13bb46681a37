import { lightStems } from "../search/light-words"
import { isInformative, readWords, stemOf } from "../search/words"
import type { Turn } from "./answer"
import { readFacet, withoutFacet, type Facet } from "./read-facet"

/**
 * What a question means after those before it. `question` is what to search for;
 * `keepSlug` is the article of before where only another part of it is asked for.
 */
export type ResolvedQuestion = {
  question: string
  keepSlug: string | null
  facet: Facet | null
  isFollowUp: boolean
  wantsSpanish: boolean
}

const opening =
  /^(and|but|so|also|ok and|okay and|what about|what abt|how about|wbt|same (thing |question )?(for|with|if)|what if|then|y|pero|entonces|que pasa (si|con)|even (if|for))\b/
const pointing = /\b(it|that|this|these|those|them|they|her|him|she|he|eso|esto|ella|el mismo|there)\b/

/** Payers, persons and small words that turn a question on its side without making another one. */
const turning = new Set(
  `medicare medicaid medi-cal aetna cigna humana bcbs bluecross blue cross shield uhc united tricare chip hmo ppo self pay cash uninsured insurance plan payer payers state
  patient patients pt pts caller mom dad mother father parent parents husband wife spouse son daughter kid kids child minor minors teen adult adults baby family lady guy man woman girl
  spanish english espanol ingles phone fax email mail online portal person today tomorrow weekend night new established old older younger kind type one ones time day days long happen happens`
    .split(/\s+/)
    .flatMap(readWords)
)

const LONGEST_FOLLOW_UP = 9
const MOST_NEW_WORDS = 3

/** Reads a question in the light of the conversation (oldest turn first). */
export const resolveFollowUp = (question: string, conversation: readonly Turn[]): ResolvedQuestion => {
  const words = readWords(question.slice(0, 1500))
  const facet = readFacet(question)
  const wantsSpanish = /\b(spanish|espanol|en espanol)\b/.test(words.join(" "))
  const alone: ResolvedQuestion = { question, keepSlug: null, facet, isFollowUp: false, wantsSpanish }
  const before = [...conversation].reverse().find(({ slug }) => slug !== null)
  if (!before || words.length === 0 || words.length > LONGEST_FOLLOW_UP) return alone

  const folded = words.join(" ")
  const topic = readWords(withoutFacet(question)).filter(isInformative)
  const added = topic.filter((word) => !turning.has(word) && !lightStems.has(stemOf(word)))
  const isOpened = opening.test(folded)
  if (added.length === 0 && (isOpened || facet !== null || wantsSpanish || pointing.test(folded) || topic.length === 0))
    return {
      question: `${before.question} ${question}`,
      keepSlug: before.slug,
      facet: facet ?? (wantsSpanish ? "script" : topic.length > 0 ? "varies" : null),
      isFollowUp: true,
      wantsSpanish
    }
  if ((isOpened || pointing.test(withoutFacet(question))) && added.length <= MOST_NEW_WORDS && (isOpened || words.length <= 6))
    return { question: `${before.question} ${question}`, keepSlug: null, facet, isFollowUp: true, wantsSpanish }
  return alone
}

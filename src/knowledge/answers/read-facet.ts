import type { SectionKind } from "../sections"
import { foldText } from "../search/words"

/** The part of an article that a question asks for; `null` where it asks for the whole. */
export type Facet = Extract<SectionKind, "script" | "deadlines" | "at-hand" | "hand-over" | "varies" | "mistakes">

const patterns: readonly (readonly [Facet, RegExp])[] = [
  [
    "script",
    /\b((what|wat|wht) (do|should|can|would|could|to|shd) (i|we|you|u)? ?(say|tell|answer|reply)|what to (say|tell)|how (do|should|can|would) (i|we|you) (word|phrase|say|put|explain|tell|break it)|how to (word|say|explain|tell)|script|wording|que (le |les )?(digo|decimos|puedo decir|debo decir)|como (le |se lo )?(digo|explico)|en espanol|in spanish)\b/
  ],
  [
    "deadlines",
    /\b(how (long|many (days|hours|months|years|weeks))|how (soon|late|old can)|deadlines?|time ?limits?|by when|time ?frame|due date|when is (it|that|this) due|until when|till when|cuanto tiempo|cuantos dias|fecha limite|plazo|how much time|too late)\b/
  ],
  [
    "hand-over",
    /\b(who (do|should|can) (i|we) (call|tell|ask|get|notify|hand|page|go to)|escalate|hand (it|this|them|her|him) (over|off)|whose job|a quien (le )?(llamo|aviso))\b/
  ],
  [
    "at-hand",
    /\b(what (do|does|should|will|would) (i|we|she|he|they|the (patient|pt)|pt|patient) (need|have to (bring|have)|bring|gather)|what (papers|paperwork|documents?|forms?|info|information|ids?)\b.*\b(need|bring|require|ask)|what to bring|que (necesito|necesita|trae|tiene que traer))\b/
  ],
  [
    "varies",
    /\b((in|for) (our|my|this|other) state|state law|which (states|payers|plans)|does (it|that|this) (vary|differ|depend)|depends on)\b/
  ],
  ["mistakes", /\b(common mistakes?|what (can|could) go wrong|what not to do|avoid)\b/]
]

/** Reads which part of an article answers the question. */
export const readFacet = (question: string): Facet | null => {
  const folded = foldText(question.slice(0, 1500))
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** The words by which a facet is asked for; what is left of the question is its topic. */
export const withoutFacet = (question: string): string => {
  let folded = foldText(question.slice(0, 1500))
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
  for (const [, pattern] of patterns) folded = folded.replace(new RegExp(pattern, "g"), " ")
  return folded
}

import type { AnswerComposer, Passage } from "../../knowledge/answers/answer-composer"
import { checkedComposer } from "../../knowledge/answers/checked-composer"

/** Asks a model once. */
export type AskModel = (asked: { system: string; prompt: string; signal: AbortSignal }) => Promise<string>

const PATIENCE_MS = 15_000

const system = [
  "You help the front desk of a medical office. You are given passages of the office's manual and a question.",
  "Answer in at most four short sentences, in the language of the question, with the passages' own words.",
  "Use only what the passages say. Repeat every number, code and deadline exactly. No greeting, no advice of your own.",
  "If the passages do not answer the question, write nothing."
].join("\n")

/** Passages and question as one text. What stands in them is material: the sentences are checked whatever it says. */
const promptOf = (question: string, passages: readonly Passage[]): string =>
  [...passages.map(({ title, heading, text }) => `## ${title}: ${heading}\n${text}`), `## Question\n${question}`].join("\n\n")

/** A model's text as sentences, without list marks. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}¿¡"“])/u)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•>]|\d+[.)]|#+)\s*/, "")
        .replace(/[*_`]/g, "")
        .trim()
    )
    .filter(Boolean)

/**
 * The browser's own model as a composer: every sentence is checked against the passages, and one that does not stand there gives
 * the passage itself instead. So does a model that fails or takes longer than `patienceMs`.
 */
export const builtInComposer = (ask: AskModel, patienceMs = PATIENCE_MS): AnswerComposer =>
  checkedComposer(async (question, passages) =>
    sentencesOf(await ask({ system, prompt: promptOf(question, passages), signal: AbortSignal.timeout(patienceMs) }))
  )

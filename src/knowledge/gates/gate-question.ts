import { clinicalGate } from "./clinical-gate"
import { compilePatterns, type Matcher } from "./compile-pattern"
import { emergencyGate } from "./emergency-gate"
import { foldQuestion } from "./fold-question"
import type { GateKind, GateRule, GateTable } from "./gate-rule"
import { learnedKind } from "./learned-gate"
import { localFactGate } from "./local-fact-gate"
import { offTopicGate } from "./off-topic-gate"
import { unlawfulAsks } from "./unlawful-asks"
import { unlawfulGate } from "./unlawful-gate"
import type { WordForms } from "./word-forms"

/** What a gate says of a question. `because` is a sentence for the clerk and repeats nothing of the question. */
export type Gate = {
  kind: GateKind
  because: string
  /** Slugs to show with it, best first. */
  articles: string[]
  /** False for an emergency: its article is shown beneath the warning. */
  refuses: boolean
}

/** Danger first, then what must not be done and what only a nurse may say. */
const FIRST_GATES: readonly GateTable[] = [emergencyGate, unlawfulGate, unlawfulAsks, clinicalGate]

/** After them, and after the learned judge: what only the office knows, and the rest of the world. */
const LAST_GATES: readonly GateTable[] = [localFactGate, offTopicGate]

/** Whose sentence and articles a question gets that no pattern knew and the learned judge stops. */
const tableOfKind = { unlawful: unlawfulAsks, "clinical-advice": clinicalGate } as const

/** Matchers by the list they were made of: each is compiled once, when first asked for. */
const compiled = new WeakMap<readonly string[], Matcher>()

function found(patterns: readonly string[], words: readonly WordForms[]): boolean {
  const matcher = compiled.get(patterns) ?? compilePatterns(patterns)
  compiled.set(patterns, matcher)
  return matcher(words)
}

function fires(rule: GateRule, words: readonly WordForms[]): boolean {
  return (
    found(rule.when, words) &&
    (rule.and === undefined || found(rule.and, words)) &&
    !(rule.unless !== undefined && found(rule.unless, words))
  )
}

function stopAt(tables: readonly GateTable[], words: readonly WordForms[]): Gate | null {
  for (const table of tables) {
    if (found(table.unless, words)) continue
    const rule = table.rules.find((each) => fires(each, words))
    if (rule === undefined) continue
    const { otherwise } = rule
    const articles = otherwise !== undefined && found(otherwise.when, words) ? otherwise.articles : (rule.articles ?? table.articles)
    return { kind: table.kind, because: rule.because ?? table.because, articles: [...articles], refuses: table.refuses }
  }
  return null
}

function stopByLearning(words: readonly WordForms[], judge: typeof learnedKind): Gate | null {
  const kind = judge(words, found(unlawfulAsks.unless, words))
  if (kind === null) return null
  const { because, articles, refuses } = tableOfKind[kind]
  return { kind, because, articles: [...articles], refuses }
}

/**
 * The gate a question stops at, or null for one that search may answer. Reads the first 4,000 characters, keeps nothing. The judge of what
 * no pattern knew is the learned one; a measure of the patterns alone gives one that knows nothing.
 */
export function gateQuestion(question: string, judge: typeof learnedKind = learnedKind): Gate | null {
  const words = foldQuestion(question)
  return stopAt(FIRST_GATES, words) ?? stopByLearning(words, judge) ?? stopAt(LAST_GATES, words)
}

import { clinicalGate } from "./clinical-gate"
import { compilePatterns } from "./compile-pattern"
import { emergencyGate } from "./emergency-gate"
import { foldQuestion } from "./fold-question"
import type { GateKind, GateRule, GateTable } from "./gate-rule"
import { localFactGate } from "./local-fact-gate"
import { offTopicGate } from "./off-topic-gate"
import { unlawfulGate } from "./unlawful-gate"

/** What a gate says of a question. `because` is a sentence for the clerk and repeats nothing of the question. */
export type Gate = {
  kind: GateKind
  because: string
  /** Slugs to show with it, best first. */
  articles: string[]
  /** False for an emergency: its article is shown beneath the warning. */
  refuses: boolean
}

/** Danger first, then what must not be done, what only a nurse may say, what only the office knows, and the rest of the world. */
const GATES: readonly GateTable[] = [emergencyGate, unlawfulGate, clinicalGate, localFactGate, offTopicGate]

/** Expressions by the list they were made of: each is compiled once, when first asked for. */
const compiled = new WeakMap<readonly string[], RegExp>()

function found(patterns: readonly string[], text: string): boolean {
  if (patterns.length === 0) return false
  const expression = compiled.get(patterns) ?? compilePatterns(patterns)
  compiled.set(patterns, expression)
  return expression.test(text)
}

function fires(rule: GateRule, text: string): boolean {
  return found(rule.when, text) && (rule.and === undefined || found(rule.and, text)) && !found(rule.unless ?? [], text)
}

/**
 * The gate a question stops at, or null for one that search may answer. Reads the first 4,000 characters, keeps nothing.
 */
export function gateQuestion(question: string): Gate | null {
  const text = foldQuestion(question)
  for (const table of GATES) {
    if (found(table.unless, text)) continue
    const rule = table.rules.find((each) => fires(each, text))
    if (rule === undefined) continue
    const { otherwise } = rule
    const articles = otherwise !== undefined && found(otherwise.when, text) ? otherwise.articles : (rule.articles ?? table.articles)
    return { kind: table.kind, because: rule.because ?? table.because, articles: [...articles], refuses: table.refuses }
  }
  return null
}

/** What a gate stands for, in the order in which the gates are tried. */
export type GateKind = "emergency" | "unlawful" | "clinical-advice" | "local-fact" | "off-topic"

/**
 * One class of wording. It fires when one of `when` is in the question, one of `and` too (where given), and none of `unless`.
 * The language of the patterns is described in `compile-pattern.ts`.
 */
export type GateRule = {
  when: readonly string[]
  and?: readonly string[]
  unless?: readonly string[]
  /** Slugs to show, best first; the table's own where the rule names none. */
  articles?: readonly string[]
  /** Articles for the same class when the question speaks of something else too (a caller, say, and not the waiting room). */
  otherwise?: { when: readonly string[]; articles: readonly string[] }
  /** Sentence for the clerk; the table's own where the rule has none. */
  because?: string
}

/** One gate as data: what it says, what it shows, which questions are never its own, and its rules. */
export type GateTable = {
  kind: GateKind
  refuses: boolean
  because: string
  articles: readonly string[]
  /** Wordings that keep the whole gate shut, whatever rule would fire. */
  unless: readonly string[]
  rules: readonly GateRule[]
}

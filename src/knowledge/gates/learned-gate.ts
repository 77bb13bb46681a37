import type { GateKind } from "./gate-rule"
import { type LearnedWeights, readLearnedTable } from "./learned-table"
import table from "./learned-weights.json"
import type { WordForms } from "./word-forms"
import { wordingFeatures } from "./wording-features"

/** Probabilities (0 to 1) that a question is one of these; what is left is that it is an ordinary one. */
export type Judged = { clinical: number; unlawful: number }

/** Weighs a question's features: multinomial logistic regression with ordinary questions as its zero. */
export const weighFeatures = ({ start, of }: LearnedWeights, features: readonly string[]): Judged => {
  let { clinical, unlawful } = start
  for (const feature of features) {
    const weights = of.get(feature)
    if (weights === undefined) continue
    clinical += weights.clinical
    unlawful += weights.unlawful
  }
  const highest = Math.max(0, clinical, unlawful)
  const [c, u, o] = [Math.exp(clinical - highest), Math.exp(unlawful - highest), Math.exp(-highest)]
  return { clinical: c / (c + u + o), unlawful: u / (c + u + o) }
}

let learned: LearnedWeights | undefined

/** The shipped weights; the test beside holds the file to its schema, so nothing is parsed at run time. Read out at the first question. */
const learnedWeights = (): LearnedWeights => (learned ??= readLearnedTable(table))

/** Which kind probabilities come to, if any; `isKeptOpen` where the table of unlawful asks expressly leaves such a wording open. */
export const kindFrom = (
  { clinical, unlawful }: Judged,
  from: LearnedWeights["from"],
  isKeptOpen: boolean
): Extract<GateKind, "clinical-advice" | "unlawful"> | null => {
  if (unlawful >= (isKeptOpen ? from.keptOpen : from.unlawful)) return "unlawful"
  return clinical >= from["clinical-advice"] ? "clinical-advice" : null
}

/**
 * What a learned eye takes a question for, where no pattern knew its wording; null for an ordinary one. Trained by `scripts/train-gate.ts`
 * from examples, see `docs/decisions/0009`.
 */
export const learnedKind = (words: readonly WordForms[], isKeptOpen: boolean): ReturnType<typeof kindFrom> => {
  if (words.length === 0) return null
  const weights = learnedWeights()
  return kindFrom(weighFeatures(weights, wordingFeatures(words)), weights.from, isKeptOpen)
}

import type { LearnedWeights } from "../../src/knowledge/gates/learned-table"
import { type Example, KINDS } from "./read-examples"

/** Probabilities from which a question is stopped; set by cross-validation, see `docs/decisions/0009`. */
const FROM: LearnedWeights["from"] = { "clinical-advice": 0.85, unlawful: 0.85, keptOpen: 0.98 }

/** A feature seen once is a name or a slip. */
const LEAST_SEEN = 2

/** Features that ship. Twice as many lose nothing that cross-validation can see, half as many a tenth of what is caught. */
const MOST_FEATURES = 12_000

const ROUNDS = 15
const RATE = 0.15
const PENALTY = 0.006

const count = KINDS.length

/** Draws the same numbers on every machine. */
const drawLots = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}

type Fit = { places: Map<string, number>; weights: Float64Array }

const odds = new Float64Array(count)

/** Probabilities of the kinds for the features at `at`, in `odds`. */
const weigh = (weights: Float64Array, at: Int32Array) => {
  odds.fill(0)
  for (const place of at) for (let kind = 0; kind < count; kind++) odds[kind]! += weights[place * count + kind]!
  const highest = Math.max(...odds)
  let sum = 0
  for (let kind = 0; kind < count; kind++) sum += odds[kind] = Math.exp(odds[kind]! - highest)
  for (let kind = 0; kind < count; kind++) odds[kind]! /= sum
}

/** Multinomial logistic regression by stochastic gradient with a step of its own for each weight (Adagrad). Place 0 is what all have in common. */
const fit = (examples: readonly Example[], features: readonly string[]): Fit => {
  const places = new Map(features.map((feature, index) => [feature, index + 1]))
  const weights = new Float64Array((places.size + 1) * count)
  const gone = new Float64Array(weights.length).fill(1e-6)
  const rows = examples.map(({ features: all }) => Int32Array.from([0, ...all.flatMap((feature) => places.get(feature) ?? [])]))
  const draw = drawLots(7)
  const order = examples.map((_, index) => index)
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(draw() * (last + 1))
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    for (const index of order) {
      const row = rows[index]!
      weigh(weights, row)
      for (let kind = 0; kind < count; kind++) {
        const off = odds[kind]! - (examples[index]!.kind === kind ? 1 : 0)
        for (const place of row) {
          const at = place * count + kind
          const slope = off + PENALTY * weights[at]!
          gone[at]! += slope * slope
          weights[at]! -= (RATE * slope) / Math.sqrt(gone[at]!)
        }
      }
    }
  }
  return { places, weights }
}

/** What a weight is against an ordinary question's, which is the zero of the shipped table. */
const against = (weights: Float64Array, place: number, kind: number): number => weights[place * count + kind]! - weights[place * count]!

/**
 * Learns the weights of the features from the examples, twice: with all features, and again with those that did the most (how far they
 * moved a question, and how often). The same examples give the same weights.
 */
export const learnWordings = (examples: readonly Example[]): LearnedWeights => {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const known = [...seen.keys()].filter((feature) => seen.get(feature)! >= LEAST_SEEN)

  const first = fit(examples, known)
  const worth = (feature: string): number => {
    const place = first.places.get(feature)!
    return Math.max(Math.abs(against(first.weights, place, 1)), Math.abs(against(first.weights, place, 2))) * Math.sqrt(seen.get(feature)!)
  }
  const best = known
    .map((feature) => ({ feature, worth: worth(feature) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST_FEATURES)
    .map(({ feature }) => feature)

  const { places, weights } = fit(examples, best)
  const of = new Map(
    best.map((feature) => {
      const place = places.get(feature)!
      return [feature, { clinical: against(weights, place, 1), unlawful: against(weights, place, 2) }]
    })
  )
  return { start: { clinical: against(weights, 0, 1), unlawful: against(weights, 0, 2) }, of, from: FROM }
}

import { gateQuestion } from "../../src/knowledge/gates/gate-question"
import { kindFrom, weighFeatures } from "../../src/knowledge/gates/learned-gate"
import { readLearnedTable, writeLearnedTable } from "../../src/knowledge/gates/learned-table"
import { learnWordings } from "./learn-wordings"
import { type Example, KINDS } from "./read-examples"

const FOLDS = 5

/** Words in common, as a part of all words of both, from which two questions are near copies and stay in one fold. */
const NEAR = 0.5

const numberOf = (text: string): number => {
  let number = 2_166_136_261
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 16_777_619)
  return (number >>> 0) % FOLDS
}

/** The fold of each example: its set's, or that of the near copy it has elsewhere. */
const foldsOf = (examples: readonly Example[]): number[] => {
  const words = examples.map(({ features }) => new Set(features.filter((feature) => !/[ =<]/.test(feature))))
  const others = examples.map((_, index) => index).filter((index) => examples[index]!.source !== "examples")
  return examples.map(({ source, set }, index) => {
    if (source !== "examples") return numberOf(set)
    const mine = words[index]!
    const copy = others.find((other) => {
      const its = words[other]!
      let both = 0
      for (const word of mine) if (its.has(word)) both++
      return both / (mine.size + its.size - both) >= NEAR
    })
    return numberOf(copy === undefined ? set : examples[copy]!.set)
  })
}

/** One line a source and kind: how many, how many the learned judge stops that never saw them, and how many with the tables of patterns. */
export const measureFolds = (examples: readonly Example[], step: number): string[] => {
  const folds = foldsOf(examples)
  const tally = new Map<string, { all: number; learned: number; open: number; openStopped: number }>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = examples.filter((_, index) => folds[index] !== fold)
    const weights = readLearnedTable(writeLearnedTable(learnWordings(kept), step))
    examples.forEach(({ question, features, source, kind }, index) => {
      if (folds[index] !== fold) return
      const name = `${source} ${KINDS[kind]}`
      const line = tally.get(name) ?? { all: 0, learned: 0, open: 0, openStopped: 0 }
      // With the shipped weights every example is known: what the tables alone leave open is asked of a judge that sees nothing.
      let isKeptOpen = false
      const open =
        gateQuestion(question, (_, kept) => {
          isKeptOpen = kept
          return null
        }) === null
      const stops = kindFrom(weighFeatures(weights, features), weights.from, isKeptOpen) !== null
      tally.set(name, {
        all: line.all + 1,
        learned: line.learned + (stops ? 1 : 0),
        open: line.open + (open ? 1 : 0),
        openStopped: line.openStopped + (open && stops ? 1 : 0)
      })
    })
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`
  return [...tally].map(
    ([name, { all, learned, open, openStopped }]) =>
      `${name}: ${all}, learned alone ${share(learned, all)}, tables alone ${share(all - open, all)}, both ${share(all - open + openStopped, all)}, ` +
      `of the ${open} that the tables leave open ${openStopped} stopped`
  )
}

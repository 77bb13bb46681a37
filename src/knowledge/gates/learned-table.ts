import * as z from "zod"

/** Levels of a weight, as one letter each: the letter's place less 32 is the number of steps. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const ZERO = LETTERS.length / 2

const entries = z.string().regex(/^(\S+[A-Za-z0-9_-]{2}( |$))+$/)

/**
 * The learned judge as it is stored. An entry is a word or class followed by two letters: its weight for clinical advice and for unlawful
 * asks, against ordinary questions. `alone` holds single words, `next` the words that follow one, `skip` those with one word between.
 */
export const LearnedTable = z.strictObject({
  /** What one level of a weight is worth, in natural log odds. */
  step: z.number().positive(),
  /** Probability from which a question is stopped; `keptOpen` is for one of unlawful asks that the patterns expressly keep open. */
  from: z.strictObject({
    "clinical-advice": z.number().gt(0.5).lt(1),
    unlawful: z.number().gt(0.5).lt(1),
    keptOpen: z.number().gt(0.5).lt(1)
  }),
  /** Two letters: what a question of no known word weighs. */
  start: z.string().regex(/^[A-Za-z0-9_-]{2}$/),
  alone: entries,
  next: z.record(z.string(), entries),
  skip: z.record(z.string(), entries)
})
export type LearnedTable = z.infer<typeof LearnedTable>

/** Log odds against an ordinary question. */
export type Weights = { clinical: number; unlawful: number }

export type LearnedWeights = { start: Weights; of: ReadonlyMap<string, Weights>; from: LearnedTable["from"] }

const readLetter = (letter: string | undefined, step: number): number => (LETTERS.indexOf(letter ?? "") - ZERO) * step

const readLetters = (letters: string, step: number): Weights => ({
  clinical: readLetter(letters[0], step),
  unlawful: readLetter(letters[1], step)
})

/** The table with its features as `wordingFeatures` names them. */
export const readLearnedTable = ({ step, from, start, alone, next, skip }: LearnedTable): LearnedWeights => {
  const of = new Map<string, Weights>()
  const take = (list: string, nameOf: (word: string) => string) => {
    for (const entry of list.split(" ")) of.set(nameOf(entry.slice(0, -2)), readLetters(entry.slice(-2), step))
  }
  take(alone, (word) => word)
  for (const [first, list] of Object.entries(next)) take(list, (word) => `${first} ${word}`)
  for (const [first, list] of Object.entries(skip)) take(list, (word) => `${first} * ${word}`)
  return { start: readLetters(start, step), of, from }
}

const writeLetter = (weight: number, step: number): string =>
  LETTERS.charAt(Math.min(LETTERS.length - 1, Math.max(0, Math.round(weight / step) + ZERO)))

const writeLetters = ({ clinical, unlawful }: Weights, step: number): string => writeLetter(clinical, step) + writeLetter(unlawful, step)

/** Weights as a table, in alphabetical order; a feature that rounds to nothing is left out. */
export const writeLearnedTable = ({ start, of, from }: LearnedWeights, step: number): LearnedTable => {
  const nothing = writeLetters({ clinical: 0, unlawful: 0 }, step)
  const alone: string[] = []
  const next: Record<string, string[]> = {}
  const skip: Record<string, string[]> = {}
  for (const feature of [...of.keys()].sort()) {
    const letters = writeLetters(of.get(feature) as Weights, step)
    if (letters === nothing) continue
    const words = feature.split(" ")
    const [first = "", last = ""] = [words[0], words.at(-1)]
    if (words.length === 1) alone.push(first + letters)
    else (words.length === 2 ? (next[first] ??= []) : (skip[first] ??= [])).push(last + letters)
  }
  const joined = (lists: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(lists).map(([first, list]) => [first, list.join(" ")]))
  return { step, from, start: writeLetters(start, step), alone: alone.join(" "), next: joined(next), skip: joined(skip) }
}

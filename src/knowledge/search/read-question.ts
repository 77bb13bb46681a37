import type { JargonEntry } from "../jargon/jargon-schema"
import { findJargon, jargonWords } from "./jargon-phrases"
import { lightStems } from "./light-words"
import { mendSpelling, splitJoined, type Vocabulary } from "./mend-spelling"
import { isInformative, readWords, stemOf } from "./words"
import type { WeightedStem } from "./word-index"

/**
 * One word of a question as search sees it: its stems (its own, those of what the
 * jargon table says it means, of the known word it was probably meant to be).
 * `isKnown` is false where no article has any of them; `size` is two for a wording of several words.
 */
export type QuestionWord = { word: string; stems: WeightedStem[]; isKnown: boolean; size: number }
export type ReadQuestion = { words: QuestionWord[]; stems: WeightedStem[] }

/** What reading needs to know of an index: its words and stems, each with the number of articles that have it. */
export type KnownWords = { words: Vocabulary; stems: ReadonlyMap<string, number> }

/** Nobody asks at such length; a pasted letter is read so far. */
const LONGEST_QUESTION = 1500
/** A phrase of the jargon table stands for a topic by itself: it counts as two words, however long. */
const LONGEST_PHRASE = 2
const WEIGHTS = { ownWithMeaning: 0.7, firstMeaning: 0.6, otherMeaning: 0.15, mended: 0.8, split: 0.8, joined: 0.7, light: 0.4 }

/** Words after a number that make it an amount, a time or an age: "25 bucks" is no modifier 25. */
const unitWords = new Set(
  "a an am pm oclock bucks dollars dollar cents percent min mins minute minutes hour hours hr hrs day days week weeks wk wks month months mo times people ppl pts patients miles degrees year years yr yrs yo visits bills charts slots claims letters copies".split(
    " "
  )
)
const isAmount = (word: string, next: string | undefined): boolean => /^\d+$/.test(word) && next !== undefined && unitWords.has(next)

/** A time of the day is read as "time"; a sum of money says nothing of the topic. The digits of neither are modifiers. */
const withoutTimesAndSums = (question: string): string =>
  question.replace(/\b\d{1,2}:\d{2}\b/g, " time ").replace(/\$\s?\d[\d,]*(?:\.\d+)?/g, " ")

const informativeStems = (words: readonly string[]): string[] => words.filter(isInformative).map(stemOf)

/** The likeliest meaning of a jargon word that was misspelt ("dermatolgy"). */
const meaningsOfMisspelt = (word: string, jargon: readonly JargonEntry[]): WeightedStem[] =>
  mendSpelling(word, jargonWords(jargon))
    .slice(0, 1)
    .flatMap((each) => findJargon([each], jargon))
    .flatMap(({ means }) => informativeStems(means[0] ?? []))
    .map((stem) => ({ stem, weight: WEIGHTS.firstMeaning }))

export const readQuestion = (question: string, known: KnownWords, jargon: readonly JargonEntry[]): ReadQuestion => {
  const words = readWords(withoutTimesAndSums(question.slice(0, LONGEST_QUESTION)))
  const phrases = findJargon(words, jargon)
  const read: QuestionWord[] = []
  const isStem = (stem: string): boolean => known.stems.has(stem)
  const add = (word: string, stems: WeightedStem[], size = 1): void =>
    void (stems.length > 0 && read.push({ word, stems, isKnown: stems.some(({ stem }) => isStem(stem)), size }))
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find(({ from }) => from === at)
    if (phrase) {
      const own = words.slice(phrase.from, phrase.to)
      const meanings = phrase.means.map(informativeStems)
      const stems = [
        ...informativeStems(own).map((stem) => ({ stem, weight: lightStems.has(stem) ? WEIGHTS.light : WEIGHTS.ownWithMeaning })),
        ...meanings.flatMap((each, index) =>
          each.map((stem) => ({ stem, weight: (index === 0 ? WEIGHTS.firstMeaning : WEIGHTS.otherMeaning) / Math.sqrt(each.length) }))
        )
      ]
      add(own.join(" "), stems, Math.min(own.length, LONGEST_PHRASE))
      at = phrase.to
      continue
    }
    const word = words[at]!
    at++
    if (!isInformative(word)) continue
    const stem = stemOf(word)
    // A number that no article has is an amount, a year, an account: nothing to look for, nothing to miss.
    if (/^\d+x?$/.test(word) && !isStem(stem)) continue
    const next = words[at]
    const joined = next === undefined ? null : stemOf(word + next)
    const stems: WeightedStem[] = [{ stem, weight: lightStems.has(stem) || isAmount(word, next) ? WEIGHTS.light : 1 }]
    if (joined && isStem(joined)) stems.push({ stem: joined, weight: WEIGHTS.joined })
    if (!isStem(stem)) {
      const parts = splitJoined(word, known.words, (part) => known.words.has(part))
      if (parts) stems.push(...informativeStems(parts).map((each) => ({ stem: each, weight: WEIGHTS.split })))
      else {
        const meant = mendSpelling(word, known.words)
        if (meant.length > 0) stems.push(...meant.filter(isInformative).map((each) => ({ stem: stemOf(each), weight: WEIGHTS.mended })))
        else stems.push(...meaningsOfMisspelt(word, jargon))
      }
    }
    add(word, stems)
  }
  return { words: read, stems: read.flatMap(({ stems }) => stems) }
}

import { foldText, isInformative, stemOf } from "../search/words"

const numberWords = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, number) => [word, String(number)] as const)
)
for (const [index, word] of "thirty forty fifty sixty seventy eighty ninety".split(" ").entries())
  numberWords.set(word, String((index + 3) * 10))
for (const [index, word] of "first second third fourth fifth".split(" ").entries()) numberWords.set(word, String(index + 1))

/** A word as it is compared: numbers in digits without thousands' commas, codes whole (`E11.9`, `CO-97`, `CMS-R-131`), other words as their stem. */
type Token = { text: string; isNumber: boolean; isInformative: boolean }

const tokensOf = (text: string): Token[] =>
  (foldText(text.replace(/(\d),(?=\d{3})/g, "$1")).match(/[a-z]*\d[a-z0-9]*(?:[./-](?=[a-z]*\d)[a-z0-9]+)*|[a-z]+/g) ?? []).map((word) => {
    const number = numberWords.get(word) ?? (/\d/.test(word) ? word : null)
    return number === null
      ? { text: stemOf(word), isNumber: false, isInformative: isInformative(word) }
      : { text: number, isNumber: true, isInformative: true }
  })

const negations = new Set(
  "not no never none nor neither without cannot cant dont doesnt didnt wont isnt arent wasnt mustnt shouldnt unless except refuse forbid prohibit"
    .split(" ")
    .map(stemOf)
)

const isNegative = (text: string): boolean => (foldText(text).match(/[a-z]+/g) ?? []).some((word) => negations.has(stemOf(word)))

/** Sentences and list items of a passage; a heading's or a list's mark is not part of them. */
const sentencesOf = (markdown: string): string[] =>
  markdown
    .split(/\n+|(?<=[.!?])\s+/)
    .map((line) => line.replace(/^\s*(?:[-*>]|\d+[.)]|#+)\s*/, "").replace(/[*_`]/g, ""))
    .filter((line) => line.trim() !== "")

const MOST_WORDS = 40

/** A code as it is, a number with the word after it: "30 days" must not become "30 hours", nor "30" stand where "60" did. */
const figuresOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token, place) => {
    if (!token.isNumber) return []
    const next = tokens.slice(place + 1).find(({ isInformative: counts }) => counts)
    return [/^[\d.]+$/.test(token.text) && next && !next.isNumber ? `${token.text} ${next.text}` : token.text]
  })

/**
 * Does a sentence say only what the passages say? Every number and code with its unit and every informative word must stand
 * there, most of the words in one sentence of them, and that sentence must say yes or no as this one does.
 */
export const standsIn = (sentence: string, passages: readonly string[]): boolean => {
  const tokens = tokensOf(sentence)
  const content = [...new Set(tokens.filter(({ isInformative: counts }) => counts).map(({ text }) => text))]
  if (content.length === 0 || tokens.length > MOST_WORDS) return false
  const sources = passages.flatMap(sentencesOf).map((text) => {
    const own = tokensOf(text)
    return {
      text,
      words: new Set(own.map((token) => token.text)),
      figures: new Set([...figuresOf(own), ...own.filter((token) => token.isNumber).map((token) => token.text)])
    }
  })
  if (!content.every((word) => sources.some(({ words }) => words.has(word)))) return false
  const shared = ({ words }: { words: ReadonlySet<string> }): number => content.filter((word) => words.has(word)).length / content.length
  const figures = figuresOf(tokens)
  const isWhole = (source: (typeof sources)[number]): boolean =>
    shared(source) >= 0.6 && figures.every((figure) => source.figures.has(figure)) && isNegative(source.text) === isNegative(sentence)
  return sources.some(isWhole)
}

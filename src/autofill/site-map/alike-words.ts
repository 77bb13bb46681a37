import { piecesOf, wordsOf } from "../normalise-text"

/** Words that a label gains and loses without meaning anything else. */
const IDLE = new Set(
  "the a an of for to in on at or and if is your you please enter type give select choose provide field box required optional known any here what".split(
    " "
  )
)
/** Pieces of ids that a framework puts there. */
const IDLE_PIECES = new Set(
  "ctl main body form input field txt text box tb lbl ddl select dropdown cb chk rb wizard page content control view panel section step tab".split(
    " "
  )
)

const shareOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const word of one) if (other.has(word)) both++
  // Each has a word that the other has not: "first name", "last name". That is another thing more often than a rewording.
  const isExchanged = both < one.size && both < other.size
  const share = both / (one.size + other.size - both)
  return isExchanged ? share / 2 : share
}

const tokens = (words: readonly string[], idle: ReadonlySet<string>): Set<string> => new Set(words.filter((word) => !idle.has(word)))

const MOST_REMEMBERED = 20_000

/** A page is asked about the same texts for every taught box. */
const remembering = (make: (text: string) => Set<string>): ((text: string) => Set<string>) => {
  const known = new Map<string, Set<string>>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}

const tokensOfLabel = remembering((label) => tokens(wordsOf(label), IDLE))
const tokensOfName = remembering((name) =>
  tokens(
    piecesOf(name).filter((piece) => !/^\d+$/.test(piece)),
    IDLE_PIECES
  )
)

/** 0 to 1: how many of the words that say something two labels share. Words exchanged for others count against it. */
export const alikeLabels = (one: string, other: string): number => shareOf(tokensOfLabel(one), tokensOfLabel(other))

/** 0 to 1: how many pieces two ids share, those of frameworks and numbers left out. */
export const alikeNames = (one: string, other: string): number => shareOf(tokensOfName(one), tokensOfName(other))

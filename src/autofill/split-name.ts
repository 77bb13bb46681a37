import { NAME_ABBREVIATIONS, PHONE_LETTERS } from "./dictionary/name-abbreviations"
import { piecesOf } from "./normalise-text"
import { knownWords } from "./phrase-book"
import { withoutLots } from "./without-lots"

const VOCABULARY = knownWords()
const LONGEST_PIECE = 14

type Split = { score: number; pieces: string[] }

/** Divides a glued piece ("covpatgrpno") into known words, or gives null when any letter is left over. */
const divide = (glued: string): string[] | null => {
  const best: (Split | null)[] = [{ score: 0, pieces: [] }]
  for (let end = 1; end <= glued.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
      const before = best[start]
      if (!before) continue
      const piece = glued.slice(start, end)
      const word = wordFor(piece, glued.slice(end))
      if (!word) continue
      const score = before.score + piece.length * piece.length
      if (score > (best[end]?.score ?? -1)) best[end] = { score, pieces: [...before.pieces, ...word.split(" ")] }
    }
  }
  return best[glued.length]?.pieces ?? null
}

const wordFor = (piece: string, rest: string): string | null => {
  if (piece.length === 1) return rest.startsWith("phone") || rest.startsWith("tel") ? (PHONE_LETTERS[piece] ?? null) : null
  if (NAME_ABBREVIATIONS[piece]) return NAME_ABBREVIATIONS[piece]
  return piece.length >= 3 && VOCABULARY.has(piece) ? piece : null
}

/** Server frameworks put their containers before an id: "ctl00$ContentPlaceHolder1$txtCity", "form:panel:city". */
const withoutContainer = (name: string): string =>
  name.replace(/^.*(?:\$|:(?=[A-Za-z]))/, "").replace(/^ctl\d+_(?:\w*?(?:PlaceHolder|Content|Body|Main|FormView)\w*?_)*/i, "")

const WIDGET =
  /(?:[-_.:]?(?:auto-?suggest|suggest|auto-?complete|type-?ahead|combo|drop-?down|multi-?select|date-?picker)[-_.]?(?:box|input|list|field|text|edit)?(?:[-_.]?id\d*)?)+$/i

/** Widgets put their own words after an id: "sexSuggestBoxsuggestBox", "stateAutocompleteInput". */
const withoutWidget = (name: string): string => {
  const bare = name.replace(WIDGET, "")
  return /[a-z]{2}/i.test(bare) ? bare : name
}

/** A capital after a small letter begins a word: "DateOfBirth". */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u

const isWordOfForms = (piece: string): boolean => piece.length > 1 && piecesOf(piece.toLowerCase()).every((word) => VOCABULARY.has(word))

/** "*DateOfBirth:" as its words. A word that holds anything unknown ("McDonald") stays as it stands. */
export const withHumpsDivided = (label: string): string =>
  HUMP.test(label)
    ? label.replace(/\p{L}+/gu, (word) => {
        const pieces = word.split(HUMP)
        const isDivided = pieces.length > 1 && !isWordOfForms(word) && pieces.every(isWordOfForms)
        return isDivided ? pieces.join(" ") : word
      })
    : label

/** "workphone" of a label as its words, all of them whole words of forms, or the word itself. */
export const ungluedWord = (word: string): string[] => {
  if (word.length < 7 || VOCABULARY.has(word)) return [word]
  for (let end = 3; end <= word.length - 3; end++)
    if (VOCABULARY.has(word.slice(0, end)) && VOCABULARY.has(word.slice(end))) return [word.slice(0, end), word.slice(end)]
  return [word]
}

const cache = new Map<string, string[]>()

/** Words of an id or name: "i1subscriber_fname" -> i 1 subscriber fname; "covpatgrpno" -> coverage patient group number. */
export const splitName = (name: string): string[] => {
  const known = cache.get(name)
  if (known) return known
  const words = piecesOf(withoutWidget(withoutLots(withoutContainer(name)))).flatMap((piece) => {
    if (/^\d+$/.test(piece)) return [piece]
    if (NAME_ABBREVIATIONS[piece]) return NAME_ABBREVIATIONS[piece].split(" ")
    if (VOCABULARY.has(piece) || piece.length < 4) return [piece]
    return divide(piece) ?? [piece]
  })
  if (cache.size > 20000) cache.clear()
  cache.set(name, words)
  return words
}

import { NAME_ABBREVIATIONS, PHONE_LETTERS } from "./dictionary/name-abbreviations"
import { piecesOf } from "./normalise-text"
import { knownWords } from "./phrase-book"

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

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi

const isKnown = (piece: string): boolean => VOCABULARY.has(piece) || piece in NAME_ABBREVIATIONS

const holdsWord = (run: string): boolean => {
  for (let start = 0; start < run.length; start++)
    for (let end = start + 3; end <= run.length; end++) if (isKnown(run.slice(start, end))) return true
  return false
}

const startsWithWord = (run: string): boolean => /[a-z]{2}/.test(run) && isKnown(run)

/** Letters and digits drawn by lot: mixed, and without any word of forms. Two letters say too little to be one, but at the beginning. */
const isDrawnByLot = (token: string): boolean => {
  const runs = token.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const words = runs.filter((run) => /[a-z]/.test(run))
  if (token.length < 5 || words.length === runs.length || words.some(holdsWord) || startsWithWord(runs[0] ?? "")) return false
  return runs.length > 3 || words.some(({ length }) => length > 3)
}

/**
 * Frameworks end or begin an id with something drawn by lot ("payer-2sd53m"): a digit in it is no number of a coverage or a line.
 * A name that is nothing else stays as it is.
 */
const withoutLots = (name: string): string => {
  if (!/\d/.test(name)) return name
  const tokens = name.replace(uuid, " 0a0a0 ").split(/[^A-Za-z\d]+/)
  const kept = tokens.filter((token) => !isDrawnByLot(token))
  return kept.length < tokens.length && kept.some((token) => /[a-z]{2}/i.test(token)) ? kept.join(" ") : name
}

const cache = new Map<string, string[]>()

/** Words of an id or name: "i1subscriber_fname" -> i 1 subscriber fname; "covpatgrpno" -> coverage patient group number. */
export const splitName = (name: string): string[] => {
  const known = cache.get(name)
  if (known) return known
  const words = piecesOf(withoutLots(withoutContainer(name))).flatMap((piece) => {
    if (/^\d+$/.test(piece)) return [piece]
    if (NAME_ABBREVIATIONS[piece]) return NAME_ABBREVIATIONS[piece].split(" ")
    if (VOCABULARY.has(piece) || piece.length < 4) return [piece]
    return divide(piece) ?? [piece]
  })
  if (cache.size > 20000) cache.clear()
  cache.set(name, words)
  return words
}

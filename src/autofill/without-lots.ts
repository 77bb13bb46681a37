import { NAME_ABBREVIATIONS } from "./dictionary/name-abbreviations"
import { knownWords } from "./phrase-book"

const VOCABULARY = knownWords()
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
export const withoutLots = (name: string): string => {
  if (!/\d/.test(name)) return name
  const tokens = name.replace(uuid, " 0a0a0 ").split(/[^A-Za-z\d]+/)
  const kept = tokens.filter((token) => !isDrawnByLot(token))
  return kept.length < tokens.length && kept.some((token) => /[a-z]{2}/i.test(token)) ? kept.join(" ") : name
}

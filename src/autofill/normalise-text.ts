/** Folds the spellings of labels and ids to plain lower-case words, the same way for dictionary and page. */

const KEEP_S = new Set([
  "units",
  "address",
  "status",
  "diagnosis",
  "class",
  "business",
  "pos",
  "dos",
  "ss",
  "sms",
  "us",
  "is",
  "as",
  "this",
  "previous",
  "basis",
  "illness",
  "yes",
  "express",
  "access",
  "his",
  "cms",
  "hcpcs",
  "dl"
])

const singular = (word: string): string => {
  if (KEEP_S.has(word) || word.length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"))
    return word
  if (word === "addresses") return "address"
  if (word === "diagnoses") return "diagnosis"
  if (word === "allergies") return "allergy"
  return word.slice(0, -1)
}

// eslint-disable-next-line no-control-regex -- plain ASCII is by far the most common label and needs no folding
const ASCII = /^[\x00-\x7f]*$/

const foldLetters = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/[’‘`´]/g, "'")
        .toLowerCase()

const PLAIN_WORDS = /^[a-z ]+$/

/** Words of a visible text: possessives, plurals, box numbers, stars and "(optional)" folded away. */
export const wordsOf = (text: string): string[] => {
  const folded = foldLetters(text)
  return (PLAIN_WORDS.test(folded) ? folded : withoutMarks(folded)).trim().split(/ +/).filter(Boolean).map(singular)
}

const withoutMarks = (text: string): string =>
  text
    .replace(/^\s*(?:box|item|field)?\s*\d{1,2}\s*[a-j]?\s*[.):]\s+/, " ") // "1a. ", "Box 16. " of the CMS-1500
    .replace(/^\s*\d{1,2}[a-j]\s+(?=[a-z])/, " ") // "24A From"
    .replace(/^\s*box\s+\d{1,2}\s+[a-j]\.\s*/, " ")
    .replace(/^\s*[a-l][.)]\s+(?=\S{2})/, " ") // "a. OTHER INSURED'S …"
    .replace(/\b([a-z])\.\s?([a-z])\.(?:\s?([a-z])\.)?(?:\s?([a-z])\.)?/g, (_all, a, b, c, d) => ` ${a}${b}${c ?? ""}${d ?? ""} `) // D.O.B., S.S., I.D.
    .replace(/#\s?\d+/g, " ") // "named in #4": another box of the form
    .replace(/#/g, " number ")
    .replace(/\bno[.:](?=\s|$|,|\))/g, " number ")
    .replace(/'s\b/g, "")
    .replace(/s'(?=\s|$)/g, "s")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .replace(/(\d)([a-z])/g, "$1 $2")

/** Pieces of an id or name before any dictionary look-up: camel case, snakes, dots, brackets and digits divided. */
export const piecesOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .replace(/(\d)([a-z])/g, "$1 $2")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(singular)

import { checkDate, readingsOfDate } from "./calendar-date"
import { foldText, foldTight } from "./fold-text"
import { type KeyKind, keyKind } from "./keys"
import { monthNumber } from "./months"
import { isSameFullName, isSameMiddle, isSameNamePart } from "./same-name"
import { stateCode } from "./states"
import { shortStreetWord } from "./street-words"
import { canonicalWord } from "./synonyms"

/** How numeric dates of a page are meant where both orders fit. */
export type DateOrder = "month-first" | "day-first"

type Compare = (key: string, a: string, b: string, order: DateOrder) => boolean

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** Far in the future, so that two-digit years are read alike on both sides; the day itself does not matter. */
const someDay = "2099-12-31"

/** Dates with dots are written in both orders. */
const isDotted = (text: string): boolean => /^\s*\d{1,2}\.\d{1,2}\.\d{2,4}\s*$/.test(text)

/** Readings in the given order; the other order counts only where nothing else can be meant. */
const inOrder = (text: string, order: DateOrder) => {
  const readings = readingsOfDate(text).filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
  return isDotted(text) ? readings : readings.slice(order === "day-first" ? -1 : 0).slice(0, 1)
}

/** The dates a text can stand for; two-digit years give both centuries. */
const datesIn = (text: string, order: DateOrder): string[] =>
  inOrder(text, order).flatMap((parts) => {
    const years = parts.year.length === 2 ? [`19${parts.year}`, `20${parts.year}`] : [parts.year]
    return years.flatMap((year) => {
      const reading = checkDate({ ...parts, year }, someDay, "any")
      return reading.ok ? [reading.value] : []
    })
  })

const sameText: Compare = (_key, a, b) => foldText(a) === foldText(b) && (foldText(a) !== "" || a.trim() === b.trim())

const sameDate: Compare = (key, a, b, order) => {
  const [left, right] = [datesIn(a, order), datesIn(b, order)]
  return left.length > 0 && right.length > 0 ? left.some((date) => right.includes(date)) : sameText(key, a, b, order)
}

const datePart = (text: string): string => {
  const month = monthNumber(text)
  return month !== null ? String(month) : text.trim().replace(/^0+(?=\d)/, "")
}

const sameDatePart: Compare = (key, a, b) => {
  const [left, right] = [datePart(a), datePart(b)]
  if (left === right) return true
  return (
    key.endsWith(".year") && left.slice(-2) === right.slice(-2) && Math.min(left.length, right.length) <= 2 && left !== "" && right !== ""
  )
}

const phoneDigits = (text: string): string =>
  digitsOf(text.replace(/\s*(x|ext\.?|extension|#)\s*\d+\s*$/i, "")).replace(/^1(?=\d{10}$)/, "")

/** Page banners hide all but the last four digits: "***-**-6701". */
const sameSsn: Compare = (_key, a, b) => {
  const [left, right] = [digitsOf(a), digitsOf(b)]
  if (left.length === 9 && right.length === 9) return left === right
  const isMasked = [a, b].some((text) => /[x*•●#]/i.test(text) && digitsOf(text).length === 4)
  return isMasked ? left.length >= 4 && right.length >= 4 && left.slice(-4) === right.slice(-4) : left === right && left !== ""
}

const sameZip: Compare = (key, a, b, order) => {
  const [left, right] = [a, b].map((text) => digitsOf(text).replace(/^(\d{5})0000$/, "$1"))
  if (left === undefined || right === undefined || ![5, 9].includes(left.length) || ![5, 9].includes(right.length))
    return sameCode(key, a, b, order)
  const shorter = Math.min(left.length, right.length)
  return left.slice(0, shorter) === right.slice(0, shorter)
}

const sameCode: Compare = (_key, a, b) => foldTight(a) === foldTight(b) && foldTight(a) !== ""

const sameWord: Compare = (key, a, b, order) => {
  const [left, right] = [canonicalWord(key, a), canonicalWord(key, b)]
  return left !== null && right !== null
    ? left === right || isSameKin(key, left, b) || isSameKin(key, right, a)
    : sameText(key, a, b, order)
}

/** A parent is a mother or a father, a child a son or a daughter: the wider word says nothing else. */
const wider: Readonly<Record<string, string>> = {
  mother: "parent",
  father: "parent",
  son: "child",
  daughter: "child",
  sister: "sibling",
  brother: "sibling"
}
const isSameKin = (key: string, word: string, text: string): boolean =>
  /^(emergency|guarantor)\./.test(key) && wider[word] !== undefined && wider[word] === canonicalWord(key, text)

const amountOf = (text: string): number => Number(text.replace(/[$,\s]/g, "") || NaN)

const streetText = (text: string): string =>
  foldText(text.replace(/#\s*/g, " unit "))
    .split(" ")
    .map(shortStreetWord)
    .map((word) => (word === "apt" || word === "ste" ? "unit" : word))
    .join(" ")

const compares: Partial<Record<KeyKind, Compare>> = {
  date: sameDate,
  "date-part": sameDatePart,
  phone: (key, a, b, order) => (phoneDigits(a) !== "" ? phoneDigits(a) === phoneDigits(b) : sameText(key, a, b, order)),
  "phone-part": (_key, a, b) => digitsOf(a) === digitsOf(b) && digitsOf(a) !== "",
  ssn: sameSsn,
  "ssn-part": (_key, a, b) => digitsOf(a) === digitsOf(b) && digitsOf(a) !== "",
  zip: sameZip,
  zip4: sameCode,
  state: (key, a, b, order) => (stateCode(a) !== null ? stateCode(a) === stateCode(b) : sameText(key, a, b, order)),
  sex: sameWord,
  "yes-no": sameWord,
  choice: sameWord,
  relationship: sameWord,
  amount: (key, a, b, order) => amountOf(a) === amountOf(b) || sameText(key, a, b, order),
  code: sameCode,
  npi: sameCode,
  email: (_key, a, b) => a.trim().toLowerCase() === b.trim().toLowerCase(),
  name: (key, a, b) => {
    if (/\.(full|pcp)$|referringProvider\.name$/.test(key)) return isSameFullName(a, b)
    return key.endsWith(".middle") ? isSameMiddle(a, b) : isSameNamePart(a, b)
  },
  text: (key, a, b, order) => (/[aA]ddress\./.test(key) ? streetText(a) === streetText(b) : sameText(key, a, b, order))
}

/**
 * Do two texts say the same, read as the key's type? Dates in any form, numbers
 * in the given order (04/03 is not 03/04), phones and SSNs by digits, names without case, accents, hyphens and
 * punctuation, words by their synonyms, ZIP by what both have. Two blanks are
 * the same, a blank and a value never.
 */
export const isSameValue = (key: string, a: string, b: string, order: DateOrder = "month-first"): boolean => {
  const [left, right] = [a.trim(), b.trim()]
  if (left === "" || right === "") return left === right
  return left === right || (compares[keyKind(key)] ?? sameText)(key, left, right, order)
}

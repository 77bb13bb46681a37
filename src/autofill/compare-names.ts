import { foldText, foldTight } from "../patient/fold-text"
import { isDegree, isNamePrefix, suffixWord } from "../patient/person-name"
import type { PersonName } from "../patient/record"
import { isSameMiddle, isSameNamePart } from "../patient/same-name"
import { isNickname } from "./nicknames"

/**
 * "same": nothing speaks against it. "doubtful": another middle name, or half of a double first name; a birth date settles it.
 * "other": another first or last name, or another generation ("Jr", "Sr").
 */
export type NameMatch = "same" | "doubtful" | "other"

type Words = { words: string[]; suffix: string | null; preferred: string[] }

/** Words of a printed name without title, degree, generation and nickname. */
const wordsOf = (text: string): Words => {
  const preferred = [...text.matchAll(/["“”']([\p{L} .-]{2,30})["“”']|\(([\p{L} .-]{2,30})\)/gu)].map((match) => match[1] ?? match[2] ?? "")
  const plain = text.replace(/["“”][^"“”]*["“”]|\([^()]*\)|(?<=\s)'[^']*'(?=\s|$)/g, " ")
  const all = plain.split(/[\s,]+/).filter((word) => foldTight(word) !== "")
  while (all.length > 2 && isNamePrefix(all[0] ?? "")) all.shift()
  const suffix = all.map((word, place) => (place > 0 && !/^v$/i.test(word) ? suffixWord(word) : null)).find((word) => word !== null) ?? null
  const words = all.filter((word, place) => place === 0 || /^v$/i.test(word) || (suffixWord(word) === null && !isDegree(word)))
  return { words, suffix, preferred }
}

const tight = (words: string[]): string => foldTight(words.join(" "))

/** Last names alike, or one the half of a double name ("Smith" and "Smith-Jones"). */
const matchLast = (page: string[], last: string, isWhole: boolean): NameMatch => {
  if (tight(page) === foldTight(last)) return "same"
  const [left, right] = [foldText(page.join(" ")).split(" "), foldText(last).split(" ")]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const isHalf =
    short.length < long.length &&
    short.join("").length > 2 &&
    long.some((_, at) => long.slice(at, at + short.length).join() === short.join())
  // Without a comma the words before a family name are middle names, unless a hyphen ties them to it.
  const isTied = isWhole || page.length === 1 || left.length < right.length || left[0] === right[0]
  return isHalf && isTied ? "same" : "other"
}

/** Given names: the first must agree (in full, as its letter, as a nickname or as the preferred name), what follows is the middle name. */
const matchGiven = (page: string[], name: PersonName, preferred: string[]): NameMatch => {
  const first = name.first ?? ""
  const [lead = ""] = page
  const isInitial = foldTight(lead).length === 1 && foldTight(first).startsWith(foldTight(lead))
  const ways = [name.preferred ?? ""].filter((way) => way !== "")
  const isCalled = (word: string) => isNickname(word, first) || ways.some((way) => isSameNamePart(word, way))
  const length = page.findIndex((_, at) => tight(page.slice(0, at + 1)) === foldTight(first)) + 1
  const taken = length > 0 ? length : isInitial || isCalled(lead) || preferred.some(isCalled) ? 1 : 0
  if (taken === 0) {
    // "Mary" for "Mary Ann": the beginning of a double first name.
    const isStart = foldText(first).startsWith(`${foldText(lead)} `) && foldTight(lead).length > 1
    return isStart ? "doubtful" : "other"
  }
  const middle = page.slice(taken).join(" ")
  if (middle === "" || name.middle === undefined) return "same"
  return isSameMiddle(middle, name.middle) ? "same" : "doubtful"
}

const best = (matches: NameMatch[]): NameMatch => (matches.includes("same") ? "same" : matches.includes("doubtful") ? "doubtful" : "other")
const worst = (one: NameMatch, other: NameMatch): NameMatch =>
  one === "other" || other === "other" ? "other" : one === "doubtful" || other === "doubtful" ? "doubtful" : "same"

/**
 * A name as a page prints it ("Last, First M", "First Last", "LAST FIRST") against a name in the record. Parts that the record
 * does not have are not compared.
 */
export const compareNames = (text: string, name: PersonName): NameMatch => {
  const { words, suffix, preferred } = wordsOf(text)
  if (suffix !== null && name.suffix !== undefined && !isSameNamePart(suffix, name.suffix)) return "other"
  const { first, last } = name
  if (words.length === 0 || (first === undefined && last === undefined)) return "same"
  const cuts = (given: string[], family: string[], isWhole = false): NameMatch =>
    worst(
      last === undefined || family.length === 0 ? "same" : matchLast(family, last, isWhole),
      first === undefined || given.length === 0 ? "same" : matchGiven(given, name, preferred)
    )
  const comma = /^([^,]+),(.+)$/.exec(text)
  if (comma) {
    const family = wordsOf(comma[1] ?? "").words
    const given = wordsOf(comma[2] ?? "").words
    const isTail = given.every((word) => suffixWord(word) !== null || isDegree(word))
    if (!isTail) return cuts(given, family, true)
  }
  if (words.length === 1)
    return best([
      last === undefined ? "other" : matchLast(words, last, true),
      first === undefined ? "other" : matchGiven(words, name, preferred)
    ])
  // "DOE JANE" is how old systems print it; in mixed case the family name stands last.
  const isFamilyFirstPossible = text === text.toUpperCase()
  return best(
    words.slice(1).flatMap((_, at) => {
      const [start, rest] = [words.slice(0, at + 1), words.slice(at + 1)]
      return isFamilyFirstPossible ? [cuts(start, rest), cuts(rest, start)] : [cuts(start, rest)]
    })
  )
}

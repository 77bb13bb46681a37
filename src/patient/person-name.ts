import { foldTight } from "./fold-text"
import type { PersonName } from "./record"

const prefixes = new Set(
  "mr mrs ms miss mx dr prof rev fr sr.a hon sir dame lt col ltcol capt cpt maj gen sgt ssgt cpl pvt cmdr sra srta don dona madam master sister bro rabbi imam pastor".split(
    " "
  )
)
const suffixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: "Jr",
    sr: "Sr",
    junior: "Jr",
    senior: "Sr",
    ii: "II",
    iii: "III",
    iv: "IV",
    v: "V",
    "2nd": "II",
    "3rd": "III",
    "4th": "IV"
  })
)
const degrees = new Set(
  "md do rn np pa pac dds dmd phd lpn cnp fnp aprn arnp dnp msw lcsw dpm od pharmd dc esq facp ret retd crnp faap facs mph cpa jd rnp cma bsn msn aprncnp".split(
    " "
  )
)
const particles = new Set(
  "de del della di da das do dos du la las le los el al bin ibn ben van von der den ter ten st ste saint san santa mac mc o st. y e vander vande dela".split(
    " "
  )
)

const bare = (word: string): string => foldTight(word)

export const isNamePrefix = (word: string): boolean => prefixes.has(bare(word))
export const isDegree = (word: string): boolean => degrees.has(bare(word))

/** "Jr.", "JR", "junior" -> "Jr"; null when the word is no generation suffix. */
export const suffixWord = (word: string): string | null => suffixes.get(bare(word)) ?? null

const isSuffix = (word: string): boolean => suffixWord(word) !== null && bare(word) !== "v"

/** How many words at the end make the family name: particles before it belong to it. */
const lengthOfLast = (words: readonly string[]): number => {
  let count = 1
  while (
    count < words.length - 1 &&
    particles.has(bare(words[words.length - count - 1] ?? "")) &&
    bare(words[words.length - count - 1] ?? "").length > 0
  )
    count++
  return count
}

const takeNickname = (text: string): { rest: string; preferred: string | undefined } => {
  const match = /["“”]([^"“”]{1,40})["“”]|\(([^()]{1,40})\)|(?<=\s)'([^']{2,40})'(?=\s|$)/.exec(text)
  if (!match) return { rest: text, preferred: undefined }
  const nick = (match[1] ?? match[2] ?? match[3] ?? "").replace(/^(goes by|aka|a\.k\.a\.|called|prefers|nickname:?)\s+/i, "").trim()
  const isName = /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*)?$/u.test(nick) && !degrees.has(bare(nick))
  return { rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`, preferred: isName ? nick : undefined }
}

const put = (name: PersonName): PersonName =>
  Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined && value !== ""))

/**
 * One printed name -> its parts, as printed. Knows "Last, First Middle Suffix",
 * titles, suffixes, degrees (dropped), a nickname in quotes or brackets, and
 * particles that belong to the family name. A single word is a family name
 * only when `loneWordIs` says so.
 */
export const splitName = (text: string, loneWordIs: "first" | "last" = "last"): PersonName => {
  const { rest, preferred } = takeNickname(text.replace(/\s+/g, " ").trim())
  let prefix: string[] = []
  let suffix: string | undefined
  const strip = (words: string[]): string[] => {
    let left = words.filter((word) => word !== "" && !/^[.,-]+$/.test(word))
    while (left.length > 1 && isNamePrefix(left[0] ?? "")) prefix = [...prefix, ...left.splice(0, 1)]
    while (left.length > 1 && (isDegree(left[left.length - 1] ?? "") || isSuffix(left[left.length - 1] ?? ""))) {
      const word = left[left.length - 1] ?? ""
      if (isSuffix(word)) suffix = word.replace(/,/g, "")
      left = left.slice(0, -1)
    }
    return left
  }
  const commas = rest
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
  const isTail = (piece: string): boolean => piece.split(" ").every((word) => isDegree(word) || isSuffix(word))
  const tails = commas.slice(1).filter(isTail)
  for (const word of tails.flatMap((tail) => tail.split(" "))) if (isSuffix(word)) suffix = word
  const pieces = commas.filter((piece, index) => index === 0 || !isTail(piece))
  const done = (first: string[], last: string[]): PersonName =>
    put({
      prefix: prefix.length > 0 ? prefix.join(" ") : undefined,
      first: first[0],
      middle: first.length > 1 ? first.slice(1).join(" ") : undefined,
      last: last.length > 0 ? last.join(" ") : undefined,
      suffix,
      preferred
    })
  if (pieces.length >= 2) {
    const last = strip((pieces[0] ?? "").split(" "))
    return done(strip(pieces.slice(1).join(" ").split(" ")), last)
  }
  const words = strip((pieces[0] ?? "").split(" "))
  if (words.length === 0) return put({ suffix, preferred })
  if (words.length === 1) return loneWordIs === "last" ? done([], words) : done(words, [])
  const count = lengthOfLast(words)
  return done(words.slice(0, words.length - count), words.slice(words.length - count))
}

/** "First Middle Last Suffix"; "" when nothing is known. */
export const fullName = (name: PersonName): string =>
  [name.first, name.middle, name.last, name.suffix].filter((part) => part !== undefined && part !== "").join(" ")

import { foldText } from "../../patient/fold-text"
import { isDegree, isNamePrefix, suffixWord } from "../../patient/person-name"
import { kinOf } from "./kin"
import { isNoValue } from "./no-value"
import { isStaffAt } from "./staff-name"

/** A printed name and where it stands. */
export type NameFound = { start: number; end: number; text: string; isStaff: boolean }

/** Words with a capital that never belong to a name. */
const notNames = new Set(
  "dob ssn mrn npi phone ph tel fax cell email e-mail sex gender male female age address addr date from to re subject hi hello dear thanks thank regards sincerely best cheers please medicare medicaid insurance ins id group grp member monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i my he she his her we they the a an and or of for in on at is are was am pt patient mr. rn lpn np pa dx appointment appt good morning afternoon evening new old call yes no born home work mobile street avenue road apt suite po box llc inc corp company clinic hospital center health medical care family practice pharmacy none primary secondary policy subscriber guarantor emergency contact spouse relationship ext not if with this that you your our also currently now just can could would need needs has have been by as but so when what where who how it its it's i'm im i've name note plan hospice assisted living student client resident employee applicant mom mother dad father son daughter wife husband spouse child baby sister brother parent".split(
    " "
  )
)

const wordShape = /[\p{L}][\p{L}\p{M}'’.-]*|["“][^"“”\n]{1,30}["”]|\([^()\n]{1,30}\)/uy

const isNameWord = (word: string, needsCapital: boolean): boolean => {
  const bare = word.replace(/[.,]+$/, "")
  if (/^\p{Lu}(-\p{Lu})+$/u.test(word)) return false
  if (notNames.has(bare.toLowerCase()) && !/^[A-Z]\.?$/.test(word) && !suffixWord(bare)) return false
  return needsCapital ? /^\p{Lu}/u.test(word) || particle.test(word) || suffixWord(word) !== null : /^[\p{L}]/u.test(word)
}

const particle = /^(de|la|las|los|del|da|dos|do|di|van|von|der|den|ter|bin|ibn|al|el|st\.?|y|e|du|le|ben|dela)$/i

const isNick = (word: string): boolean => /^["“(]/.test(word)

const isName = (inside: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*)?$/u.test(inside) && kinOf(inside) === null && !/^(M|F|PT|POA|RN|MD)$/.test(inside)

/**
 * Reads the name that begins at `at`: up to six words, with title, nickname in
 * quotes or brackets, suffix, and "Last, First". Null when no name begins there.
 */
export const nameAt = (text: string, at: number, needsCapital = true): NameFound | null => {
  const words: string[] = []
  let [position, end] = [at, at]
  let commas = 0
  for (;;) {
    wordShape.lastIndex = position
    const match = wordShape.exec(text)
    if (!match || words.length >= 7) break
    let word = match[0]
    if (isNick(word)) {
      if (words.length === 0 || !isName(word.slice(1, -1))) break
    } else {
      // "Zhang. Family": a full stop after a whole word ends the name
      const endsSentence =
        word.endsWith(".") &&
        !isNamePrefix(word) &&
        suffixWord(word) === null &&
        !isDegree(word) &&
        word.replace(/\./g, "").length > 2 &&
        !/^st\.$/i.test(word)
      if (endsSentence) word = word.replace(/\.+$/, "")
      const isOwner = /['’]s$/.test(word)
      if (isOwner) word = word.slice(0, -2)
      if (word.endsWith("-")) word = word.replace(/-+$/, "")
      if (!isNameWord(word, needsCapital) && !isMonthAsName(word, text.slice(position + word.length, position + word.length + 30))) break
      words.push(word)
      end = position + word.length
      if (endsSentence || isOwner) break
    }
    if (isNick(word)) {
      words.push(word)
      end = position + word.length
    }
    position = end
    const gap = /^(\s?,\s?|[ ]{1})/.exec(text.slice(position, position + 3))?.[0]
    if (gap === undefined) break
    if (gap.includes(",")) {
      if (!isCommaInName(text, position + gap.length, words, commas, needsCapital)) break
      commas++
    }
    position += gap.length
  }
  const printed = text.slice(at, end).trim()
  const bare = printed.replace(/[^\p{L}]/gu, "")
  if (words.length === 0 || bare.length < 2 || words.every((word) => isNamePrefix(word) || particle.test(word)) || kinOf(printed) !== null)
    return null
  return { start: at, end, text: printed, isStaff: isStaffAt(text, at, end) }
}

/** "August R. Lindholm", "June Carter": a month before a family name, not before a day. */
const isMonthAsName = (word: string, after: string): boolean =>
  /^(April|May|June|August)$/i.test(word) && /^\p{Lu}/u.test(word) && /^ (?:\p{Lu}\p{Ll}|\p{Lu}\p{L}*\.? \p{Lu})/u.test(after)

/** After a comma the name goes on as a suffix, a degree, or the given names of "Last, First". */
const isCommaInName = (text: string, at: number, words: readonly string[], commas: number, needsCapital: boolean): boolean => {
  const next = /^([\p{L}][\p{L}'’.-]*)((?: [\p{L}][\p{L}'’.-]*){0,3})/u.exec(text.slice(at, at + 60))
  if (!next) return false
  const [, first = "", more = ""] = next
  if (suffixWord(first) !== null || isDegree(first)) return true
  const isMark = /^\p{Lu}{2,4}$/u.test(first) && words.some((word) => /\p{Ll}/u.test(word))
  if (commas > 0 || isMark || !isNameWord(first, needsCapital) || kinOf(first) !== null) return false
  const family = words.filter((word) => !particle.test(word) && !isNamePrefix(word) && suffixWord(word) === null && !isNick(word))
  if (family.length === 1) return true
  const given = more
    .trim()
    .split(" ")
    .filter((word) => word !== "")
  const after = text.slice(at + next[0].length)
  const isAllCaps = /^[\p{Lu}\s'’.-]+$/u.test(words.join(" "))
  return family.length === 2 && (isAllCaps || given.every((word) => /^\p{Lu}\.?$/u.test(word))) && !/^\s*,/.test(after) && looksGiven(first)
}

/** Family names in two words with a comma are rare; jobs and towns after a name are not. */
const looksGiven = (word: string): boolean => !/(er|or|ist|ian|ant|ent|eer|ee|LLC|INC|MBA)$/.test(word) && word.length > 1

/** How a label's value gives its name: cut at the first thing that is none. Lower case is taken too. */
export const nameInValue = (text: string): NameFound | null => {
  const start = text.length - text.trimStart().length
  if (isNoValue(text)) return null
  const capital = /^\s*["'(]?\p{Lu}/u.test(text)
  const found = nameAt(text, start, capital)
  return found && foldText(found.text) !== "" && !/@/.test(text.slice(found.end, found.end + 1)) ? found : null
}

import { foldTight } from "../../../patient/fold-text"
import { isNamePrefix, suffixWord } from "../../../patient/person-name"
import type { Check } from "../check"
import { payerOfBox } from "../payer-of-box"

const wordsIn = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")

/** Names of the person on the page, where they stand in boxes of their own. */
const ownerOf = (key: string): string => key.replace(/\.full$/, "")

/** "Last, First": a comma that does not merely stand before "Jr". */
const isLastFirst = (text: string): boolean => {
  const after = /,(.*)$/.exec(text)?.[1]?.trim() ?? ""
  return after !== "" && suffixWord(after) === null
}

/** "Jane Q. Public", "Ms Jane Public", "Jane Public Jr", or the first name of the page stands in front. */
const isFirstLast = (text: string, firstName: string | null): boolean => {
  const words = wordsIn(text)
  if (text.includes(",") || words.length < 2) return false
  if (firstName !== null && foldTight(firstName) !== "" && foldTight(words[0] ?? "") === foldTight(firstName)) return true
  return (
    isNamePrefix(words[0] ?? "") ||
    (words.length === 3 && /^\p{L}\.?$/u.test(words[1] ?? "")) ||
    (words.length > 2 && suffixWord(words.at(-1) ?? "") !== null)
  )
}

/** One box with the whole name: in the order this payer usually wants. */
export const nameOrder: Check = ({ text, isEmpty }, around, key) => {
  const payer = payerOfBox(key, around)
  if (!payer?.nameOrder) return null
  const wanted = payer.nameOrder === "last-first" ? "Last, First" : "First Last"
  if (isEmpty) return { tone: "tell", said: `${payer.name} usually wants ${wanted} in one box.` }
  const isOther = payer.nameOrder === "last-first" ? isFirstLast(text, around.valueOf(`${ownerOf(key)}.first`)) : isLastFirst(text)
  return isOther ? { said: `${payer.name} usually wants ${wanted}; this stands the other way.` } : null
}

/** Signs that do not belong in a name. */
export const nameSigns: Check = ({ text }, _around, key) => {
  if (/\d/.test(text)) return { said: "A digit stands in this name: look for 0 typed for O, or 1 for I." }
  if (/[<>{}=\\@#$%^~|;]/.test(text)) return { said: "A sign stands in this name that no card prints." }
  const words = wordsIn(text)
  if (key.endsWith(".last") && words.length > 1 && suffixWord(words.at(-1) ?? "") !== null && !/^v\.?$/i.test(words.at(-1) ?? ""))
    return { tone: "tell", said: "Jr, Sr and the like have a box of their own on many pages: write the name as the card has it." }
  if (/\.(first|last)$/.test(key) && text.includes(","))
    return { said: "A comma stands here: the whole name may be in the box of one part." }
  if (key.endsWith(".first") && words.length > 1 && isNamePrefix(words[0] ?? "") && /^(mrs?|ms|miss|dr)\.?$/i.test(words[0] ?? ""))
    return { said: "A title stands before the name: payers match the name alone." }
  return null
}

/** A box that is full to the last letter may have cut what was typed. */
export const maybeCut: Check = ({ text, maxlength, control }) =>
  maxlength !== null && maxlength >= 10 && text.length >= maxlength && control !== "select"
    ? { tone: "tell", said: `This box holds ${maxlength} characters and is full: see whether the end was cut off.` }
    : null

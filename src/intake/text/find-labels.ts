import { type Meaning, noMeaning } from "./meaning"
import { isFiller, readLabel, readLabelAtEnd } from "./read-label"

/** A label with its separator; the value begins at `end`. Places are within the line. */
export type LabelFound = { start: number; end: number; text: string; meaning: Meaning }

const separator = /:(?!\/\/)|=|\s?\.{2,}\s?|(?<=\p{L}|\))\s\.\s|\t+|#:?|\?(?=\s)|\s[-–—]\s|\s{2,}|\s?\|\s?/gu

/** Single letters before a number of a signature: "O: 212-555-0150  M: 917-555-0151". */
const letters: Readonly<Record<string, Partial<Meaning>>> = {
  p: { field: "phone" },
  t: { field: "phone" },
  h: { field: "phone", kind: "home" },
  c: { field: "phone", kind: "mobile" },
  m: { field: "phone", kind: "mobile" },
  o: { field: "phone", kind: "work" },
  w: { field: "phone", kind: "work" },
  d: { field: "phone", kind: "work" },
  f: { field: "skip-phone" },
  e: { field: "email" }
}

const letterLabel = (text: string, from: number, after: string): LabelFound | null => {
  const match = /(?<![\p{L}\d])([a-z])[.)]?\s*$/iu.exec(text)
  const meaning = letters[match?.[1]?.toLowerCase() ?? ""]
  if (!match || !meaning || !/^\s*(?:\+?1[\s.-]?)?\(?\d{3}|^\s*[^\s@]{1,40}@/.test(after)) return null
  return { start: from + match.index, end: 0, text: match[0], meaning: { ...noMeaning, ...meaning } }
}

const isTime = (line: string, at: number): boolean => /\d/.test(line[at - 1] ?? "") && /^\d\d(?!\d)/.test(line.slice(at + 1, at + 4))

const bullet = /^[\s>*•·▪◦‣–—+-]*(?:\d{1,2}[.)]\s+|[a-z]\)\s+|q\d*[:.]\s*|a\d*[:.]\s*)?[*_]*/i

/** Labels of words the dictionary lacks: their value is nobody's. Only short ones, at the start of a cell. */
const unknownLabel = (before: string, from: number): LabelFound | null => {
  const text = before.replace(/^[\s*_,;]+/, "")
  const words = text.trim().split(/\s+/)
  if (text.trim() === "" || words.length > 4 || /[.!?]\s|\d/.test(text) || !/^\p{L}/u.test(text)) return null
  const start = from + before.length - text.length
  return { start, end: 0, text, meaning: isFiller(text) ? noMeaning : { ...noMeaning, role: "other", field: "unknown" } }
}

/** A line with more is no form. */
const mostSeparators = 80

/** Every label of one line, left to right. Marks of bold and bullets are passed over. */
export const findLabels = (line: string): LabelFound[] => {
  const found: LabelFound[] = []
  const begin = bullet.exec(line)?.[0].length ?? 0
  let from = begin
  let seen = 0
  for (const match of line.matchAll(separator)) {
    const at = match.index
    if (at < from) continue
    if (seen++ > mostSeparators) break
    const mark = match[0].trim()
    const before = line.slice(from, at).replace(/[*_]+$/, "")
    const end = at + match[0].length + (/^[*_\s]*(?:[-–—:]\s+)?/.exec(line.slice(at + match[0].length))?.[0].length ?? 0)
    if (mark === ":" && isTime(line, at)) continue
    const label =
      mark === ":" || mark === "=" || mark.startsWith("#")
        ? tightLabel(before, from, line.slice(end), mark, found.length === 0)
        : looseLabel(before, from, match[0], line.slice(end))
    if (label) {
      found.push({ ...label, end })
      from = end
    } else if (match[0].length > 1 && /^(\s{2,}|\t+|\s?\|\s?)$/.test(match[0])) from = end
  }
  return found
}

/** Before ":", "=" and "#" the label is whatever known words stand last. */
const tightLabel = (before: string, from: number, after: string, mark: string, isFirst: boolean): LabelFound | null => {
  const letter = mark === ":" ? letterLabel(before, from, after) : null
  if (letter) return letter
  const known = (mark.startsWith("#") ? readLabelAtEnd(`${before}#`) : null) ?? readLabelAtEnd(before)
  if (known && isFirst && isOfAnotherThing(before, known.start)) return unknownLabel(before, from)
  if (known)
    return {
      start: from + known.start,
      end: 0,
      text: before.slice(known.start),
      meaning: mark.startsWith("#") ? numbered(known.meaning) : known.meaning
    }
  return mark === ":" ? unknownLabel(before, from) : null
}

/** "Submission ID", "IP Address", "Dog name": a general noun behind a word nobody knows is not the patient's. */
const isOfAnotherThing = (before: string, start: number): boolean =>
  /^(?:id|number|no|address|name|code)\W*$/i.test(before.slice(start).trim()) &&
  /(?:^|[\s(])\p{Lu}[\p{L}]*\s$/u.test(before.slice(0, start)) &&
  !/\d/.test(before.slice(0, start))

/** "MCR#", "Insurance #": the number of what is named. */
const numbered = (meaning: Meaning): Meaning =>
  meaning.field === "payerName" || (meaning.field === null && meaning.payer !== null) ? { ...meaning, field: "memberId" } : meaning

/** Before blanks, dashes and leaders all words since the last cell must be the label, and a value must follow. */
const looseLabel = (before: string, from: number, mark: string, after: string): LabelFound | null => {
  const trimmed = before.trim()
  const isDash = /^\s[-–—]\s$/.test(mark)
  if (trimmed === "" || after.trim() === "" || (isDash && from > 40)) return null
  if (/^\p{L}\W?$/u.test(trimmed)) return letterLabel(before, from, after)
  const answer = readLabel(trimmed)
  if (!answer || (answer.meaning.field === null && !/\t|\.|\s[-–—]\s/.test(mark))) return null
  if (/^\s{2,}$/.test(mark) && answer.meaning.field === "payerName" && answer.meaning.payer !== null) return null
  return { start: from + before.indexOf(trimmed), end: 0, text: trimmed, meaning: answer.meaning }
}

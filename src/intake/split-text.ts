import { speaksOfDayFirst } from "./find-dates"
import { readLines } from "./read-lines"
import { readStructured } from "./read-structured"
import { type Asked, type Found, settle } from "./settle"
import { newSheet } from "./sheet"

/** More than this is no message of one patient; the clerk is told so. */
export const longestText = 20_000

export type SplitText =
  | { tooLong: true; message: string }
  | {
      tooLong: false
      /** Values for the boxes; "check" where the clerk should look twice. Places are in the text as given. */
      found: Found[]
      /** Two readings, or none to trust: never filled without an answer. */
      asked: Asked[]
      /** Lines of which nothing was taken. */
      leftOver: string[]
    }

/** Every letter keeps its place: blanks and quotes of other sorts become the plain ones. */
const plainText = (text: string): string =>
  text
    .replace(/\r/g, " ")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u200b-\u200f\u2028\u2029\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ")
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')

/** An answer begins, the question is quoted below: the quoted part is another's hand. */
const quoteStart = (text: string): number => {
  const marks = [
    /^\s*on .{4,80}\bwrote:\s*$/im,
    /^-{2,}\s*(original|forwarded) message\s*-{2,}/im,
    /^_{10,}\s*$/m,
    /^el .{4,80}\bescribi[oó]:\s*$/im
  ]
  const starts = marks.map((mark) => text.search(mark)).filter((at) => at > 0)
  return Math.min(text.length, ...starts)
}

const withoutQuoted = (text: string): string => text.replace(/^\s*>.*$/gm, (line) => " ".repeat(line.length))

const isEnough = (found: readonly Found[]): boolean => found.some(({ key }) => key.startsWith("patient."))

/**
 * Pasted free text -> boxes for the clerk to confirm. `asOf` (`YYYY-MM-DD`) is
 * the day two-digit years are read against. Never throws; a text that is too
 * long is refused with a sentence.
 */
export const splitText = (text: string, asOf: string): SplitText => {
  if (text.length > longestText) return { tooLong: true, message: "Paste at most 20,000 characters." }
  const plain = plainText(text)
  const cut = quoteStart(plain)
  const top = withoutQuoted(plain.slice(0, cut))
  const answer = read(top, asOf)
  const best =
    isEnough(answer.found) || (cut === plain.length && top === plain)
      ? answer
      : read(
          plain.replace(/^[ \t]*>+ ?/gm, (mark) => " ".repeat(mark.length)),
          asOf
        )
  return { tooLong: false, found: best.found, asked: best.asked, leftOver: linesLeft(plain, best.spans) }
}

const read = (text: string, asOf: string): ReturnType<typeof settle> => {
  const sheet = newSheet(text, asOf, speaksOfDayFirst(text))
  if (!readStructured(sheet)) readLines(sheet, 0, text.length)
  return settle(sheet)
}

const linesLeft = (text: string, spans: readonly { start: number; end: number }[]): string[] => {
  const left: string[] = []
  let start = 0
  for (const line of text.split("\n")) {
    const end = start + line.length
    if (/[\p{L}\p{N}]/u.test(line) && !spans.some((span) => span.start < end && start < span.end)) left.push(line.trim())
    start = end + 1
  }
  return left
}

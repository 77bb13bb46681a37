import { longestText } from "./longest-text"
import { speaksOfDayFirst } from "./text/find-dates"
import { readLines } from "./text/read-lines"
import { readStructured } from "./text/read-structured"
import { type Asked, type Found, settle } from "./settle"
import { newSheet } from "./text/sheet"
import { tameText } from "./text/tame-text"

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

/** An answer begins, the question is quoted below: the quoted part is another's hand. */
const quoteStart = (text: string): number => {
  const marks = [
    /^[ \t]{0,9}on .{4,80}\bwrote:[ \t]{0,9}$/im,
    /^-{2,24} ?(original|forwarded) message ?-{2,24}/im,
    /^_{10,24}[ \t]{0,9}$/m,
    /^el .{4,80}\bescribi[oó]:[ \t]{0,9}$/im
  ]
  const starts = marks.map((mark) => text.search(mark)).filter((at) => at > 0)
  return Math.min(text.length, ...starts)
}

const withoutQuoted = (text: string): string => text.replace(/^[ \t]{0,40}>.*$/gm, (line) => " ".repeat(line.length))

const isEnough = (found: readonly Found[]): boolean => found.some(({ key }) => key.startsWith("patient."))

/**
 * Pasted free text -> boxes for the clerk to confirm. `asOf` (`YYYY-MM-DD`) is
 * the day two-digit years are read against. Never throws; a text that is too
 * long is refused with a sentence.
 */
export const splitText = (text: string, asOf: string): SplitText => {
  if (text.length > longestText) return { tooLong: true, message: "Paste at most 20,000 characters." }
  const { text: plain, placeOf } = tameText(text)
  const cut = quoteStart(plain)
  const top = withoutQuoted(plain.slice(0, cut))
  const answer = read(top, asOf)
  const isAll = cut === plain.length && top === plain
  const best =
    isAll || isEnough(answer.found)
      ? answer
      : read(
          plain.replace(/^[ \t]{0,40}>[> ]{0,40}/gm, (mark) => " ".repeat(mark.length)),
          asOf
        )
  const found = best.found.map((one) => ({ ...one, start: placeOf(one.start), end: placeOf(one.end) }))
  return { tooLong: false, found, asked: best.asked, leftOver: linesLeft(plain, best.spans) }
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

import type { WriteOrder } from "../../autofill/plan"
import { fold } from "./own-words"
import { readDate } from "./read-date"

/** What must stand in a box afterwards: any of `texts`, compared as `kind`. */
export type Wanted = { kind: WriteOrder["expectKind"]; texts: string[]; isDayFirst?: boolean }

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** A number of the United States with or without its country code; what starts with another country's code is another number. */
const nationalOf = (text: string): string => {
  const digits = digitsOf(text)
  return digits.length === 10 && /^\s*\+/.test(text) ? `+${digits}` : digits.replace(/^1(?=\d{10}$)/, "")
}

/** True when the page only added blanks and punctuation, as a mask does. */
const isDressed = (now: string, wanted: string): boolean => {
  let at = 0
  for (const letter of now) {
    if (letter === wanted[at]) at++
    else if (!/[\s\-./(),]/.test(letter)) return false
  }
  return at === wanted.length
}

/** Whether what stands in a box is what was wanted, whatever the mask, the order of a date or the case. */
export const isAsWanted = (now: string, wanted: Wanted): boolean =>
  wanted.texts.some((text) => {
    switch (wanted.kind) {
      case "digits":
        return digitsOf(now) !== "" && digitsOf(now) === digitsOf(text)
      case "phone":
        return nationalOf(now) !== "" && nationalOf(now) === nationalOf(text)
      case "date": {
        const day = readDate(text, wanted.isDayFirst)
        // A part of a date, or a date in a form of its own, is compared as it was written.
        return day ? readDate(now, wanted.isDayFirst) === day : isDressed(fold(now), fold(text))
      }
      case "text":
        return isDressed(fold(now), fold(text))
      case "choice":
      case "tick":
        return fold(now) === fold(text)
    }
  })

import { parsePhone } from "../../patient/phone"

/** `value` is null for a number that is printed like a phone and cannot be one, and for foreign ones. */
export type PhoneFound = { start: number; end: number; value: string | null; isBare: boolean }

const shape =
  /(?<![\d\p{L}-]|\d[.])(?:(?:\+|00)(?!1[\s.(-]*\d)\d[\d\s().-]{7,16}\d|(?:\+?1[\s.-]{0,2})?(?:\(\d{3}\)[\s.-]{0,2}|\d{3}[\s.-]{1,2}|\d{3}\/|\d{3})\d{3}[\s.-]{0,2}\d{4})(?!\d|-\d)(?:,?\s{0,2}(?:x|ext\.?|extension|#)\s{0,2}\d{1,6}(?!\d))?/giu

/** All phone numbers in a text, in order; extensions belong to the span. */
export const findPhones = (text: string): PhoneFound[] =>
  [...text.matchAll(shape)].map((match) => {
    const reading = parsePhone(match[0])
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: reading.ok ? reading.value : null,
      isBare: /^\d+$/.test(match[0])
    }
  })

const digitFor: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  i: "1",
  "|": "1",
  "!": "1",
  S: "5",
  s: "5",
  B: "8",
  Z: "2",
  z: "2",
  G: "6"
}

/**
 * A number in which a scanner read letters for digits ("6I7-555-O131") -> the
 * digits it may have been; null when nothing of the sort stands there.
 */
export const misreadDigits = (text: string): string | null => {
  if (!/\d/.test(text) || !/[OoQDIli|!SsBZzG]/.test(text)) return null
  const fixed = [...text].map((letter) => digitFor[letter] ?? letter).join("")
  return /\p{L}/u.test(fixed) ? null : fixed
}

import { foldLetters } from "../fold-letters"

/** Letters of the PDF standard fonts beyond ASCII and Latin-1. */
const extras = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")

const isInFont = (letter: string): boolean => /^[\x20-\x7e\xa0-\xff]$/.test(letter) || extras.has(letter)

/**
 * Text as the standard fonts of a PDF can show it: marks are taken off letters that the fonts lack (ő becomes o), and
 * what has no plain form becomes a question mark. `lost` is how many of those there are.
 */
export const winAnsiText = (text: string): { text: string; lost: number } => {
  let lost = 0
  const letters = [...text.normalize("NFC").replace(/[\s\p{Cc}]+/gu, " ")].map((letter) => {
    if (isInFont(letter)) return letter
    const plain = foldLetters(letter)
    if (plain === "" || [...plain].every(isInFont)) return plain
    lost++
    return "?"
  })
  return { text: letters.join(""), lost }
}

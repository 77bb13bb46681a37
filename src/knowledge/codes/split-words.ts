import { stemWord } from "../stem-word"

const AMOUNT = /^(\d+(?:\.\d+)?)(mg|mcg|ml|cc|g|gm|units?|iu|mm|cm|lbs?|kg|min|mins|yr|yrs|yo|mo|x)$/

/** Lower case without accents and apostrophes; shorthand with a slash in words, because a slash would cut it apart. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’'`]/g, "")
    .replace(/\bw\/o\b/g, " without ")
    .replace(/\bw\//g, " with ")
    .replace(/&/g, " and ")

/** The form a word is indexed under: "diabetic" and "diabetes" meet. Numbers and words of three letters stay as they are. */
export const stemOf = (word: string): string =>
  // Cut down, "esophagitis" would be "esophageal".
  word.length < 4 || !/^[a-z]+$/.test(word) || word.endsWith("itis") ? word : stemWord(word)

/** Words of a folded text as typed: letters and digits, amounts cut from their unit ("15mg" is "15", "mg"). */
export const splitWords = (folded: string): string[] => {
  const words: string[] = []
  for (const raw of folded.split(/[^a-z0-9.]+/)) {
    const word = raw.replace(/^\.+|\.+$/g, "")
    if (word === "") continue
    const amount = AMOUNT.exec(word)
    if (amount) words.push(amount[1]!, amount[2]!)
    else words.push(word)
  }
  return words
}

/** Terms of one piece of a title as it stands between two spaces: its words, and a hyphened word also in one ("b-12" is b, 12 and b12). */
export const termsOfPiece = (piece: string): string[] => {
  const plain = /^[(]?([a-z]+)[,;:)]?$/.exec(piece.toLowerCase())
  if (plain) return [stemOf(plain[1]!)]
  const folded = fold(piece)
  // "32.0-32.9" is asked for as 32.
  const terms = splitWords(folded).flatMap((word) => (/^\d+\.\d+$/.test(word) ? [word, word.slice(0, word.indexOf("."))] : [stemOf(word)]))
  if (folded.includes("-")) {
    for (const chain of folded.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []) {
      const joined = stemOf(chain.replaceAll("-", ""))
      if (joined.length <= 24) terms.push(joined)
    }
  }
  return terms
}

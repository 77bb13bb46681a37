import { foldTight } from "../../patient/fold-text"
import { keyKind } from "../../patient/keys"
import { canonicalWord } from "../../patient/synonyms"

/** The four words a claim knows for a relationship. */
const codeOf = (key: string, value: string): string => {
  const word = canonicalWord("coverage.primary.relationship", value)
  return word ?? (canonicalWord(key, value) === null ? value : "other")
}

/** A value as the record of a captured patient holds it: names and words as the page prints them, relationships as one of four. */
export const asPrinted = (key: string, value: string, printed: string): string => {
  if (key.endsWith(".relationship")) return codeOf(key, value)
  const kind = keyKind(key)
  // "MAR ST: W" is a code of the program's, no word.
  const isWord =
    kind === "choice" &&
    printed.trim().length > 1 &&
    canonicalWord(key, printed) !== null &&
    canonicalWord(key, printed) === canonicalWord(key, value)
  const isSame = foldTight(printed) === foldTight(value) && (kind === "name" || kind === "text" || kind === "code")
  return isWord || isSame ? printed.trim() : value
}

/** Blanks of every sort become one plain space; control characters go; accents stay. */
export const tidyText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()

/** For comparing words: lower case, no accents, no punctuation, single spaces. `+`, `&` and `#` count as blanks. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’`´]/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/æ/g, "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** As foldText, without any blank: "St. James" and "ST JAMES", "Quiñones-Vélez" and "QUINONES VELEZ" are one. */
export const foldTight = (text: string): string => foldText(text).replace(/ /g, "")

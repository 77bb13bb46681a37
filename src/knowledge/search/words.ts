import { stemWord } from "../stem-word"
import { stopWords } from "./stop-words"

/** Lower case, without accents, curly quotes or possessives: "José's co-pay" is "jose co-pay". */
export const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/'s\b/g, "")
    .replace(/'/g, "")

/** The words of a text in order, folded. Letters and digits only; hyphens part words. */
export const readWords = (text: string): string[] => foldText(text).match(/[a-z0-9]+/g) ?? []

/** A word's stem. Words with a digit stay as they are. */
export const stemOf = (word: string): string => (/\d/.test(word) ? word : stemWord(word))

/** Does the word say what a question is about, or only that it is one? */
export const isInformative = (word: string): boolean => !stopWords.has(word) && (word.length > 1 || /\d/.test(word))

/** Stems of the informative words, in order. */
export const readStems = (text: string): string[] => readWords(text).filter(isInformative).map(stemOf)

import { foldTight } from "../patient/fold-text"
import { keyKind } from "../patient/keys"
import { synonymsOf } from "../patient/synonyms"
import type { Option } from "./facts"
import { isEmptyChoice } from "./dictionary/option-signs"

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

/** Texts and codes that stand for the value, best first: M, Male, 1. */
export const wordsFor = (key: string, value: string): string[] => {
  if (keyKind(key) === "date-part") {
    const number = Number(value)
    const words = [value, String(number), String(number).padStart(2, "0")]
    const month = key.endsWith(".month") ? MONTHS[number - 1] : undefined
    return month ? [...words, month, month.slice(0, 3)] : words
  }
  if (keyKind(key) === "amount") return [value, String(Number(value))]
  return [...new Set([...synonymsOf(key, value), value])]
}

/** Free words (a payer, a pharmacy) may stand inside a longer choice; codes may not. */
const mayBeInside = (key: string): boolean =>
  /(payerName|planName|preferredPharmacy|pcp|employer|race|ethnicity|language|county|referringProvider\.name)$/.test(key)

const onlyOne = ([first, ...more]: number[]): number | null => (first !== undefined && more.length === 0 ? first : null)

/**
 * The one option that says the value, or null when none or several do. Text
 * comes before code: a list may number its choices so that "1" is Female.
 */
export const chooseOption = (key: string, value: string, options: readonly Option[]): number | null => {
  const open = options
    .map((option, index) => ({ option, index }))
    .filter(
      ({ option }) =>
        !(isEmptyChoice(option.text) && isEmptyChoice(option.value)) && !/^\W*(please\s+)?(select|choose)\b/i.test(option.text)
    )
  const words = wordsFor(key, value).filter((word) => foldTight(word) !== "")
  const spoken = words.filter((word) => word.length > 2)
  const byText = (word: string) => open.filter(({ option }) => foldTight(option.text) === foldTight(word)).map(({ index }) => index)
  const byValue = (word: string) => open.filter(({ option }) => foldTight(option.value) === foldTight(word)).map(({ index }) => index)
  // The value's own word before its synonyms, whole words before short codes.
  for (const list of [[value], spoken, words]) {
    for (const find of [byText, byValue]) {
      for (const word of list) {
        const [found] = find(word)
        if (found !== undefined) return found
      }
    }
  }
  const head = onlyOne(
    open.filter(({ option }) => words.some((word) => splitsTo(option.text).includes(foldTight(word)))).map(({ index }) => index)
  )
  if (head !== null) return head
  if (!mayBeInside(key)) return null
  const inside = spoken.map(foldTight).filter((word) => word.length >= 4)
  return onlyOne(open.filter(({ option }) => inside.some((word) => foldTight(option.text).includes(word))).map(({ index }) => index))
}

/** "OH - Ohio", "M (Male)", "18: Self": a code and its words in one choice. */
export const splitsTo = (text: string): string[] =>
  text
    .split(/\s+[-–:]\s+|[():|]|\s\/\s/)
    .map(foldTight)
    .filter(Boolean)

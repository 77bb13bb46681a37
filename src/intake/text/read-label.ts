import { foldText } from "../../patient/fold-text"
import { payerAt } from "./find-payer"
import { labelWords } from "./label-words"
import { type DateOrder, type Meaning, type PhoneKind, type Rank, type Role, noMeaning } from "./meaning"

const longest = 6

const effects: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, string[]>()
  for (const [effect, phrases] of labelWords) for (const phrase of phrases.split("|")) all.set(phrase, [...(all.get(phrase) ?? []), effect])
  return all
})()

const isWeak = (effect: string): boolean => effect === "fill"

/** Later words never overrule a stronger earlier field: "Emergency contact phone number". */
const withEffect = (meaning: Meaning, effect: string): Meaning => {
  if (isWeak(effect)) return meaning
  const isForeign = meaning.isForeign || effect.startsWith("~")
  return effect
    .replace("~", "")
    .split(" ")
    .reduce<Meaning>(
      (so, part) => {
        const [what = "", value = ""] = part.split(":")
        if (what === "field") return withField(so, value)
        if (what === "role") return { ...so, role: joinedRole(so.role, value as Role) }
        if (what === "kin") return { ...so, kin: so.kin ?? value }
        if (what === "rank") return { ...so, rank: so.rank ?? (value as Rank) }
        if (what === "kind") return { ...so, kind: so.kind ?? (value as PhoneKind) }
        if (what === "order") return { ...so, order: value as DateOrder }
        if (what === "former") return { ...so, isFormer: true }
        if (what === "new") return { ...so, isNew: true }
        return so
      },
      { ...meaning, isForeign }
    )
}

const withField = (so: Meaning, value: string): Meaning => {
  const isAtWork = so.field === "employer" && /^(phone|address|mailing)/.test(value)
  return isAtWork ? { ...so, field: value, role: "employer" } : { ...so, field: joinedField(so.field, value) }
}

/** "Insurance subscriber name": the person, not the company. A second emergency contact has no box. */
const settled = (meaning: Meaning): Meaning => {
  if (meaning.role === "emergency" && meaning.rank === "secondary") return { ...meaning, role: "other", rank: null }
  return meaning.role === "subscriber" && meaning.field === "payerName" ? { ...meaning, field: "name.full" } : meaning
}

/** Two nouns in one label: "insurance name", "insurance phone", "name of insured", "group name". */
const joinedField = (before: string | null, now: string): string => {
  if (before === null || before === now) return now
  if (before === "payerName") return now === "name.full" ? "payerName" : now === "phone" ? "payerPhone" : now
  if (now === "payerName" && before !== "name.full") return before
  if (before === "email" || now === "email") return "email"
  if (before === "address" && now.startsWith("address.")) return now
  if (before === "mailing" || now === "mailing") return before === "mailing" && now !== "address" ? now : "mailing"
  if (before === "address.line1" && now === "address") return before
  if ((before === "groupNumber" || before === "planName") && now === "name.full") return before === "planName" ? before : "skip"
  if (now === "phone" || now === "name.full") return before
  return now
}

const joinedRole = (before: Role | null, now: Role): Role => {
  if (before === null) return now
  const strong: readonly Role[] = ["subscriber", "emergency", "guarantor", "referring", "pcp", "pharmacy"]
  if (now === "patient" || strong.includes(before)) return before
  return now
}

type Step = { at: number; meaning: Meaning; strength: number }

/** Takes the longest known phrase at every place; gives up at the first unknown word. */
const readWords = (words: readonly string[]): Step | null => {
  let step: Step = { at: 0, meaning: noMeaning, strength: 0 }
  while (step.at < words.length) {
    const next = takePhrase(words, step)
    if (!next) return null
    step = next
  }
  return step
}

const takePhrase = (words: readonly string[], { at, meaning, strength }: Step): Step | null => {
  for (let length = Math.min(longest, words.length - at); length >= 1; length--) {
    const phrase = words.slice(at, at + length).join(" ")
    const known = effects.get(phrase) ?? (length === 1 ? effects.get(phrase.replace(/s$/, "")) : undefined)
    if (known) {
      const effect = chosen(known, meaning, words.slice(at + length))
      return { at: at + length, meaning: withEffect(meaning, effect), strength: strength + (isWeak(effect) ? 0 : length) }
    }
  }
  const payer = payerAt(words, at)
  if (payer === null) return null
  const taken = payer.split(" ").length
  return { at: at + taken, meaning: { ...meaning, payer: meaning.payer ?? payer }, strength: strength + 1 }
}

/** Words with two senses ("home", "primary", "plan"): the noun sense only where no other noun stands beside it. */
const chosen = (known: readonly string[], meaning: Meaning, rest: readonly string[]): string => {
  const [first = "fill"] = known
  if (known.length === 1) return first
  const modifier = known.find((effect) => /^(kind|rank|fill|new|former)/.test(effect))
  const isAlone = meaning.field === null && meaning.role === null && rest.length === 0
  return isAlone ? (known.find((effect) => effect.includes("field:") || effect.includes("role:")) ?? first) : (modifier ?? first)
}

const says = (meaning: Meaning): boolean =>
  meaning.field !== null ||
  meaning.role !== null ||
  meaning.kin !== null ||
  meaning.payer !== null ||
  meaning.kind !== null ||
  meaning.rank !== null ||
  meaning.isFormer ||
  meaning.isNew

/** The meaning of a label's words, all of them known; null otherwise. `strength` counts the words that say something. */
export const readLabel = (text: string): { meaning: Meaning; strength: number } | null => {
  if (text.length > 160 || !/\p{L}/u.test(text)) return null
  const words = foldText(
    text
      .replace(/#/g, " no ")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .replace(/(\d)°/g, "$1st")
  )
    .split(" ")
    .filter((word) => word !== "")
  if (words.length === 0 || words.length > 14) return null
  const step = readWords(words)
  return step && step.strength > 0 && says(step.meaning) ? { meaning: settled(step.meaning), strength: step.strength } : null
}

/** Words that could stand in a label but say nothing ("Here is my info"). */
export const isFiller = (text: string): boolean => {
  const step = readWords(foldText(text).split(" "))
  return step !== null && step.strength === 0
}

/** A label never reaches back over a column or the end of a sentence; "Tel. casa" and "Ins. ID" are no such end. */
const sentenceStart = (text: string): number => {
  const ends = [...text.matchAll(/(\p{L}+)?[.!?]\s+(?=\p{Lu})|[!?]\s/gu)].filter(
    (match) => !/^(tel|no|num|ins|pt|ph|nac|ext|soc|sec|prim|grp|dr|st|mem|emp|emerg|pol|subs?|pri|id)$/i.test(match[1] ?? "")
  )
  const cells = [...text.matchAll(/[;|\t]|\s{2,}(?=\S)/g)]
  return Math.max(0, ...[ends.at(-1), cells.at(-1)].map((last) => (last ? last.index + last[0].length : 0)))
}

/**
 * The longest run of words at the end of a text that is a label: "thanks, my
 * dob" -> "my dob". Gives where it starts in the text.
 */
export const readLabelAtEnd = (text: string, mostWords = 9, isLetterEnough = false): { meaning: Meaning; start: number } | null => {
  const near = text.slice(-100)
  const from = sentenceStart(near)
  const starts = [...near.matchAll(/[\p{L}\p{N}#][^\s,;/|()[\]]*/gu)]
    .map((match) => match.index)
    .filter((start) => start >= from)
    .slice(-mostWords)
  for (const start of starts) {
    const label = near.slice(start)
    if (!isLetterEnough && /^\p{L}(?:\W*$|\s)/u.test(label)) continue
    const answer = readLabel(label)
    if (answer) return { meaning: answer.meaning, start: start + text.length - near.length }
  }
  return null
}

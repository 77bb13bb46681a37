import { foldText } from "../../patient/fold-text"
import { stateCode } from "../../patient/states"
import { carefulPayers, payers, planWords, regionWords } from "./payers"

const byFirstWord: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, string[]>()
  for (const payer of payers) {
    const first = payer.split(" ")[0] ?? ""
    all.set(first, [...(all.get(first) ?? []), payer])
  }
  for (const [first, names] of all)
    all.set(
      first,
      [...new Set(names)].sort((a, b) => b.length - a.length)
    )
  return all
})()

/** Where in the text the payer's name stands and what it is, folded. */
export type PayerFound = { start: number; end: number; folded: string; isCareful: boolean }

type Word = { folded: string; start: number; end: number }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu)].map((match) => ({
    folded: foldText(match[0]).replace(/ /g, ""),
    start: match.index,
    end: match.index + match[0].replace(/\.$/, "").length
  }))

/** The payer whose folded words stand at a place of a list of folded words. */
export const payerAt = (words: readonly string[], at: number): string | null =>
  byFirstWord.get(words[at] ?? "")?.find((name) => name.split(" ").every((part, offset) => words[at + offset] === part)) ?? null

const nameAt = (words: readonly Word[], at: number): string | null => {
  const names = byFirstWord.get(words[at]?.folded ?? "") ?? []
  return names.find((name) => name.split(" ").every((part, offset) => words[at + offset]?.folded === part)) ?? null
}

/** "of Texas", "East", "MA": words after a payer's name that still belong to it. */
const withRegion = (text: string, words: readonly Word[], from: number): number => {
  let next = from
  for (;;) {
    const word = words[next]
    const before = words[next - 1]
    if (!word || !before || /[^\s&-]/.test(text.slice(before.end, word.start)) || text.slice(before.end, word.start).length > 3) return next
    const isState =
      stateCode(word.folded) !== null &&
      (word.folded.length > 2 || /^(?!ID|OR|IN|ME|OK|HI)[A-Z]{2}$/.test(text.slice(word.start, word.end)))
    const two = words[next + 1] && stateCode(`${word.folded} ${words[next + 1]?.folded ?? ""}`) !== null
    if (two) next += 2
    else if (isState || (regionWords.has(word.folded) && isRegionFollowed(words, next, text))) next++
    else return next
  }
}

const isRegionFollowed = (words: readonly Word[], at: number, text: string): boolean => {
  const folded = words[at]?.folded ?? ""
  if (/^(east|west|north|south|northern|southern|central)$/.test(folded)) return true
  const follower = words[at + 1]
  return follower !== undefined && /^\p{Lu}/u.test(text.slice(follower.start)) && folded !== "and"
}

/** Every payer named in the text, in order. `isLabel`: ordinary words that are payers too count as well, and regions do not. */
export const findPayers = (text: string, isLabel: boolean): PayerFound[] => {
  const words = wordsOf(text)
  const found: PayerFound[] = []
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at)
    const first = words[at]
    if (name === null || !first) continue
    const isCareful = carefulPayers.has(name)
    const after = at + name.split(" ").length
    const until = isLabel ? after : withRegion(text, words, after)
    if (isLabel || !isCareful || isBesideInsurance(text, first.start, words[until - 1]?.end ?? first.end))
      found.push({ start: first.start, end: words[until - 1]?.end ?? first.end, folded: name, isCareful })
    at = until - 1
  }
  return found
}

/** An ordinary word is a payer where insurance is spoken of: "my Kaiser insurance", "have Molina". */
const isBesideInsurance = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) &&
  (/\b(insurance|coverage|plan|have|has|through|with|by|carrier|insured)( is| by| with| through)?\s*:?\s*$/i.test(
    text.slice(Math.max(0, start - 24), start)
  ) ||
    /^\s*(insurance|health ?care|health|ppo|hmo|epo|plan|coverage|as (my )?(primary|secondary)|\(?(primary|secondary)|(member )?id\b|#|policy)/i.test(
      text.slice(end, end + 24)
    ))

const planTypes = /^(PPO|HMO|EPO|POS|HDHP)$/i

/**
 * A printed insurer -> company, plan and plan type: "Cigna Open Access Plus",
 * "BCBS MA MEDEX", "Aetna PPO". Unknown companies stay whole.
 */
export const splitPayer = (text: string): { payerName: string; planName?: string; planType?: string } => {
  const words = wordsOf(text)
  const name = nameAt(words, 0)
  if (name === null) return { payerName: text }
  const after = withRegion(text, words, name.split(" ").length)
  const plan = words[after]
  const last = words[after - 1]
  if (!plan || !last || !planWords.has(plan.folded)) return { payerName: text }
  const rest = text.slice(plan.start).trim()
  const payerName = text.slice(0, last.end).trim()
  return planTypes.test(rest) ? { payerName, planType: rest } : { payerName, planName: rest }
}

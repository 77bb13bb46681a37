import { jargon } from "../knowledge/jargon/jargon"
import { articleSource } from "../knowledge/quick-search/article-source"
import { codeSource } from "../knowledge/quick-search/code-source"
import { commandSource } from "../knowledge/quick-search/command-source"
import { payerSource } from "../knowledge/quick-search/payer-source"
import type { QuickSource } from "../knowledge/quick-search/quick-entry"
import { quickSearch } from "../knowledge/quick-search/quick-search"
import type { AddressSuggestion } from "../platform/omnibox"
import { openCodeSets } from "../storage/open-code-sets"
import { openKnowledge } from "../storage/open-knowledge"
import { payerStore } from "../storage/payers"

const MOST = 8
/** How long a base once read serves the typing in the address bar. */
const FRESH_MS = 60_000

let opened: { sources: Promise<QuickSource[]>; at: number } | null = null

const openSources = async (asOf: string): Promise<QuickSource[]> => {
  const [knowledge, sets, payers] = await Promise.all([openKnowledge(), openCodeSets(), payerStore().list()])
  return [
    ...(knowledge.ok ? [articleSource(knowledge.value.articles, knowledge.value.index, jargon)] : []),
    ...(sets.ok ? [codeSource(sets.value, asOf)] : []),
    ...(payers.ok ? [payerSource(payers.value.map(({ payer }) => payer))] : []),
    commandSource()
  ]
}

/** Lines for the address bar: titles, codes, payers and commands. `content` is the entry's own name, by which it is found again. */
export const linesOf = (sources: readonly QuickSource[], text: string): AddressSuggestion[] =>
  quickSearch(sources, text)
    .flatMap(({ title, entries }) =>
      entries.map(({ text: name, note, act }) => ({
        content: act.kind === "code" ? act.dotted : name,
        description: `${name} (${act.kind === "command" ? title : note})`
      }))
    )
    .filter(({ content }, place, all) => all.findIndex((each) => each.content === content) === place)
    .slice(0, MOST)

/** What the address bar offers for a text. `asOf`: today, 2026-11-21. */
export const suggestLines = async (text: string, asOf: string, now: number = Date.now()): Promise<AddressSuggestion[]> => {
  if (opened === null || now - opened.at > FRESH_MS) opened = { sources: openSources(asOf), at: now }
  return linesOf(await opened.sources, text)
}

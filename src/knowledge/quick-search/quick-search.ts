import type { QuickGroup, QuickSource } from "./quick-entry"

/** What every source finds for a text, one group a source, those that the text names outright first. Empty groups are left out. */
export const quickSearch = (sources: readonly QuickSource[], text: string): QuickGroup[] => {
  if (text.trim() === "") return []
  const groups = sources
    .map(({ id, title, find }) => ({ id, title, ...find(text.slice(0, LONGEST)) }))
    .filter(({ entries }) => entries.length > 0)
  const sure = groups.filter(({ isSure }) => isSure)
  const others = groups.filter(({ isSure }) => !isSure)
  return sure.length === 0 ? groups : [...sure, ...others.map((group) => ({ ...group, entries: group.entries.slice(0, BESIDE) }))]
}

/** How many of each other group stand below one that the text names outright. */
const BESIDE = 3

/** Longer texts are searched by their beginning: a list of titles gains nothing from a page. */
const LONGEST = 400

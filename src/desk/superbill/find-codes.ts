import type { CodeSystem } from "../../knowledge/codes/code-set"
import { lookUpCodes } from "../../knowledge/codes/look-up-codes"
import { rowOf, titleAt, type CodeSet } from "../../knowledge/codes/open-code-set"
import type { Favourite } from "../../storage/favourites"
import type { ListEntry } from "../../ui/list-input"

const most = 8

const keyOf = (code: string): string => code.trim().toUpperCase().replaceAll(".", "")

/** What a code means, out of whatever is loaded; "" when nothing says. */
export const wordsOfCode = (sets: readonly CodeSet[], systems: readonly CodeSystem[], code: string): string => {
  const key = keyOf(code)
  if (key === "") return ""
  for (const set of sets) {
    if (!systems.includes(set.info.system)) continue
    const row = rowOf(set, key)
    if (row >= 0) return titleAt(set, row)
  }
  return ""
}

/** Choices for what was typed, the provider's favourites first. A code that cannot be billed is left out, its kinds come instead. */
export const findCodes = (
  sets: readonly CodeSet[],
  systems: readonly CodeSystem[],
  typed: string,
  asOf: string,
  favourites: Favourite["services"] = []
): ListEntry[] => {
  const wanted = typed.trim().toLowerCase()
  const loved = favourites
    .filter(({ code, words }) => code.toLowerCase().startsWith(wanted) || (wanted.length > 1 && words.toLowerCase().includes(wanted)))
    .slice(0, most)
    .map(({ code, words }) => ({ id: code, text: words === "" ? wordsOfCode(sets, systems, code) : words }))
  if (wanted === "") return loved
  const hits = lookUpCodes(sets, typed, { systems, limit: most, asOf }).flatMap((hit): ListEntry[] =>
    hit.billable || hit.children.length === 0
      ? [{ id: hit.dotted, text: hit.title }]
      : hit.children
          .filter(({ billable }) => billable)
          .slice(0, most)
          .map(({ dotted, title }) => ({ id: dotted, text: title }))
  )
  const all = new Map<string, ListEntry>()
  for (const entry of [...loved, ...hits]) if (!all.has(keyOf(entry.id))) all.set(keyOf(entry.id), entry)
  return [...all.values()].slice(0, 12)
}

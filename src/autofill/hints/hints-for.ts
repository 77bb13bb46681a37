import type { Verdict } from "./check"
import { checks, checksOfEmpty } from "./checks/check-table"
import { fillSlots } from "./fill-slots"
import type { Hint } from "./hint"
import type { HintAround, HintBox, ShownHint } from "./hint-box"
import { fitsKey } from "./key-pattern"

const most = 3
const order = { look: 0, tell: 1, good: 2 }

/** How closely a hint is meant for this place: a site before a payer before a kind of payers. */
const closeness = (hint: Hint): number =>
  (hint.sites.length > 0 ? 4 : 0) + (hint.payers.length > 0 ? 2 : 0) + (hint.payerKinds.length > 0 ? 1 : 0)

const isMeant = (hint: Hint, key: string, box: HintBox, { payer, origin }: HintAround): boolean =>
  (hint.when === "always" || (hint.when === "empty") === box.isEmpty) &&
  (hint.sites.length === 0 || hint.sites.includes(origin)) &&
  (hint.payers.length === 0 || (payer !== null && hint.payers.includes(payer.id))) &&
  (hint.payerKinds.length === 0 || (payer !== null && hint.payerKinds.includes(payer.kind))) &&
  hint.boxes.some((pattern) => fitsKey(pattern, key))

/** Without those that another speaks instead of: by name, or by a closer hint with the same check. */
const withoutReplaced = (hints: readonly Hint[]): Hint[] => {
  const replaced = new Set<string>()
  for (const hint of hints.toReversed())
    if (hint.replaces !== null && hint.replaces !== hint.id && !replaced.has(hint.id)) replaced.add(hint.replaces)
  const left = hints.filter(({ id }) => !replaced.has(id))
  const closest = new Map<string, number>()
  for (const hint of left) closest.set(hint.check, Math.max(closest.get(hint.check) ?? 0, closeness(hint)))
  return left.filter((hint) => hint.check === "note" || closeness(hint) === closest.get(hint.check))
}

const speak = (hint: Hint, verdict: Verdict, { payer }: HintAround): ShownHint | null => {
  const tone = verdict.tone ?? hint.tone
  // An office's own words are for what is amiss; what fits is said as the check says it.
  const words = tone === "good" ? "{said}" : hint.text
  const text = fillSlots(words, {
    payer: payer?.name ?? null,
    example: payer?.memberId.example ?? null,
    ...verdict.slots,
    said: verdict.said ?? null
  })
  return text === null ? null : { id: hint.id, tone, text, article: hint.article }
}

/**
 * What there is to say about one box: at most three, what to look at first, then the closest to this site and payer. Boxes that nobody
 * knows get nothing. `table` is what applies here, see `hintTable`.
 */
export const hintsFor = (table: readonly Hint[], box: HintBox, around: HintAround): ShownHint[] => {
  const { key } = box
  if (key === null) return []
  const meant = withoutReplaced(table.filter((hint) => isMeant(hint, key, box, around)))
  const shown = meant.flatMap((hint) => {
    const verdict = box.isEmpty && !checksOfEmpty.has(hint.check) ? null : checks[hint.check]?.(box, around, key)
    const spoken = verdict ? speak(hint, verdict, around) : null
    return spoken ? [{ spoken, close: closeness(hint) }] : []
  })
  const seen = new Set<string>()
  return shown
    .toSorted((a, b) => order[a.spoken.tone] - order[b.spoken.tone] || b.close - a.close)
    .map(({ spoken }) => spoken)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, most)
}

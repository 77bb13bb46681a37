import type { Hint } from "../autofill/hints/hint"
import type { HintAround, HintPayer, ShownHint } from "../autofill/hints/hint-box"
import { hintsFor } from "../autofill/hints/hints-for"
import { lookOver } from "../autofill/hints/look-over"
import type { Payer } from "../knowledge/payers/payer"
import { hintPayer, namedPayer, portalPayer } from "./hint-payers"
import type { BoxNow } from "./hint-values"

export type PageAround = {
  table: readonly Hint[]
  payers: readonly Payer[]
  origin: string
  /** The day, 2026-11-21. */
  asOf: string
  /** The payer of the patient in hand by its name, "" for none; asked last, and for boxes of a coverage alone. */
  payerInHand: string
}

const sequenceOf = (key: string): string => /^coverage\.(\w+)\./.exec(key)?.[1] ?? "primary"

/** What stands on the page under a key: of the same document before any other. */
const valueIn = (boxes: readonly BoxNow[], near: BoxNow) => (key: string) => {
  const filled = boxes.filter(({ read, box }) => read.key === key && !box.isEmpty)
  return (filled.find(({ frame }) => frame === near.frame) ?? filled[0])?.box.text ?? null
}

/**
 * Who the page is about: its own payer box, else the payer whose portal this is, else (`isGuess`) the payer of the patient in hand, where
 * the page has no payer box and the box is one of a coverage.
 */
const payerFor = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): { payer: HintPayer | null; isGuess: boolean } => {
  const key = box.read.key ?? ""
  const sequence = sequenceOf(key)
  const valueOf = valueIn(boxes, box)
  const nameKey = `coverage.${sequence}.payerName`
  const idKey = `coverage.${sequence}.payerId`
  const named = namedPayer(page.payers, valueOf(nameKey) ?? "", valueOf(idKey) ?? "")
  if (named) return { payer: hintPayer(named), isGuess: false }
  const isAsked = boxes.some(({ read }) => read.key === nameKey || read.key === idKey)
  const isFilled = valueOf(nameKey) !== null || valueOf(idKey) !== null
  // A payer that the page names and nobody knows is another than the portal's.
  if (isFilled) return { payer: null, isGuess: false }
  const owner = portalPayer(page.payers, page.origin)
  if (owner) return { payer: hintPayer(owner), isGuess: false }
  if (isAsked || !key.startsWith("coverage.")) return { payer: null, isGuess: false }
  const held = namedPayer(page.payers, page.payerInHand)
  return { payer: held ? hintPayer(held) : null, isGuess: held !== null }
}

/** Where the payer is that of the patient in hand, a hint that depends on it says whose it is. */
const withName = (hints: readonly ShownHint[], without: readonly ShownHint[], payer: HintPayer): ShownHint[] =>
  hints.map((hint) => {
    const isOfPayer = !without.some(({ id, text }) => id === hint.id && text === hint.text)
    return isOfPayer && !hint.text.includes(payer.name) ? { ...hint, text: `${payer.name}: ${hint.text}` } : hint
  })

type Speak = (around: HintAround) => ShownHint[]

const speak = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow, say: Speak): ShownHint[] => {
  const { payer, isGuess } = payerFor(page, boxes, box)
  const around: HintAround = { payer, origin: page.origin, asOf: page.asOf, valueOf: valueIn(boxes, box) }
  const hints = say(around)
  return isGuess && payer ? withName(hints, say({ ...around, payer: null }), payer) : hints
}

/** What there is to say of one box. */
export const hintsOfBox = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): ShownHint[] =>
  speak(page, boxes, box, (around) => hintsFor(page.table, box.box, around))

/** What there is to look at in one box; nothing for an empty one. */
export const looksOfBox = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): ShownHint[] =>
  speak(page, boxes, box, (around) => lookOver(page.table, [{ ref: null, box: box.box }], around).map(({ hint }) => hint))

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
  /** Told of every key that somebody asks the page for. */
  onAsked?: (key: string) => void
}

/** Keys of the boxes that name the payer a box is about. */
const payerKeysOf = (key: string): readonly [name: string, id: string] => {
  const sequence = /^coverage\.(\w+)\./.exec(key)?.[1] ?? "primary"
  return [`coverage.${sequence}.payerName`, `coverage.${sequence}.payerId`]
}

/** What stands on the page under a key: of the same document before any other. */
const valueIn = (page: PageAround, boxes: readonly BoxNow[], near: BoxNow) => (key: string) => {
  page.onAsked?.(key)
  const filled = boxes.filter(({ read, box }) => read.key === key && !box.isEmpty)
  return (filled.find(({ frame }) => frame === near.frame) ?? filled[0])?.box.text ?? null
}

/**
 * Who the page is about: its own payer box, else the payer whose portal this is, else (`isGuess`) the payer of the patient in hand, where
 * the page has no payer box and the box is one of a coverage.
 */
const payerFor = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): { payer: HintPayer | null; isGuess: boolean } => {
  const key = box.read.key ?? ""
  const valueOf = valueIn(page, boxes, box)
  const [nameKey, idKey] = payerKeysOf(key)
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
  const around: HintAround = { payer, origin: page.origin, asOf: page.asOf, valueOf: valueIn(page, boxes, box) }
  const hints = say(around)
  return isGuess && payer ? withName(hints, say({ ...around, payer: null }), payer) : hints
}

/** What there is to say of one box. */
export const hintsOfBox = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): ShownHint[] =>
  speak(page, boxes, box, (around) => hintsFor(page.table, box.box, around))

/** More questions that follow from an answer than any check has. */
const mostRounds = 5

/**
 * What there is to say of the box in hand, with as little of the page read as can be: the box itself, who the payer is, and then what the
 * checks ask for. `read` reads the boxes of these keys, and the box in hand when it is given none. Null: the box is gone.
 */
export const hintsOnDemand = async (
  page: PageAround,
  read: (keys: readonly string[], isFirst: boolean) => Promise<BoxNow[]>,
  isInHand: (box: BoxNow) => boolean,
  key: string
): Promise<ShownHint[] | null> => {
  const known = new Set<string>(payerKeysOf(key))
  const boxes = await read([...known], true)
  const mine = boxes.find(isInHand)
  if (!mine) return null
  for (let round = 0; round < mostRounds; round++) {
    const asked = new Set<string>()
    const hints = hintsOfBox({ ...page, onAsked: (each) => asked.add(each) }, boxes, mine)
    const more = [...asked].filter((each) => !known.has(each))
    if (more.length === 0) return hints
    for (const each of more) known.add(each)
    boxes.push(...(await read(more, false)))
  }
  return hintsOfBox(page, boxes, mine)
}

/** What there is to look at in one box; nothing for an empty one. */
export const looksOfBox = (page: PageAround, boxes: readonly BoxNow[], box: BoxNow): ShownHint[] =>
  speak(page, boxes, box, (around) => lookOver(page.table, [{ ref: null, box: box.box }], around).map(({ hint }) => hint))

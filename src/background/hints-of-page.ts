import { findContradictions } from "../autofill/check-identity"
import { compareNames } from "../autofill/compare-names"
import type { Hint } from "../autofill/hints/hint"
import type { HintAround, HintPayer, ShownHint } from "../autofill/hints/hint-box"
import { hintsFor } from "../autofill/hints/hints-for"
import { lookOver } from "../autofill/hints/look-over"
import type { Payer } from "../knowledge/payers/payer"
import type { PatientRecord } from "../patient/record"
import { isSameValue } from "../patient/same-value"
import { hintPayer, namedPayer, portalPayer } from "./hint-payers"
import type { HintFrame } from "./hint-readings"
import type { BoxNow } from "./hint-values"

export type PageAround = {
  table: readonly Hint[]
  payers: readonly Payer[]
  origin: string
  /** The day, 2026-11-21. */
  asOf: string
  /** The patient in hand, null for nobody; their payer is asked last, and only on a page that shows this very patient. */
  inHand: PatientRecord | null
  /** Told of every key that somebody asks the page for. */
  onAsked?: (key: string) => void
}

const sequenceOf = (key: string): string => /^coverage\.(\w+)\./.exec(key)?.[1] ?? "primary"

/** Keys of the boxes that name the payer a box is about. */
const payerKeysOf = (key: string): readonly [name: string, id: string] => [
  `coverage.${sequenceOf(key)}.payerName`,
  `coverage.${sequenceOf(key)}.payerId`
]

type ValueOf = (key: string) => string | null
type PayerHere = { payer: HintPayer | null; isGuess: boolean }
const nobodys: PayerHere = { payer: null, isGuess: false }

/** Whose page it is, as boxes say it. */
const identityKeys = [
  "patient.name.last",
  "patient.name.first",
  "patient.name.full",
  "patient.birthDate",
  "patient.birthDate.month",
  "patient.birthDate.day",
  "patient.birthDate.year",
  "patient.mrn"
]

/** Does the page show the patient in hand: their last name or birth date stands there, and nothing speaks of somebody else? */
const isPageOf = (record: PatientRecord, valueOf: ValueOf): boolean => {
  const filled = identityKeys.flatMap((key) => {
    const now = valueOf(key)
    return now === null ? [] : [{ key, label: "", now }]
  })
  if (findContradictions(record, [], filled).length > 0) return false
  const { name, birthDate } = record.patient
  return filled.some(({ key, now }) => {
    if (key === "patient.name.last") return isSameValue(key, now, name?.last ?? "")
    if (key === "patient.name.full") return name?.last !== undefined && compareNames(now, name) === "same"
    return key === "patient.birthDate" && isSameValue(key, now, birthDate ?? "")
  })
}

/**
 * What there is to say of the boxes of one document. `boxes`: those of all documents of its tab, as they stand at this moment; what is
 * worked out once for many of them is kept as long as this answer.
 */
export const hintsOfPage = (page: PageAround, boxes: readonly BoxNow[]) => {
  const filled = new Map<string, BoxNow[]>()
  const known = new Set<string>()
  for (const each of boxes) {
    const { key } = each.read
    if (key === null) continue
    known.add(key)
    if (each.box.isEmpty) continue
    const same = filled.get(key)
    if (same) same.push(each)
    else filled.set(key, [each])
  }
  const payersHere = new Map<HintFrame, Map<string, PayerHere>>()

  /** What stands on the page under a key: of the same document before any other. */
  const valueIn =
    (near: HintFrame): ValueOf =>
    (key) => {
      page.onAsked?.(key)
      const found = filled.get(key)
      return (found?.find(({ frame }) => frame === near) ?? found?.[0])?.box.text ?? null
    }

  /**
   * Who the page is about: its own payer box, else the payer whose portal this is, else (`isGuess`) the payer of the patient in hand,
   * where the page has no payer box, the box is one of a coverage and the page shows this patient.
   */
  const findPayer = (key: string, valueOf: ValueOf): PayerHere => {
    const [nameKey, idKey] = payerKeysOf(key)
    const [name, id] = [valueOf(nameKey), valueOf(idKey)]
    const named = namedPayer(page.payers, name ?? "", id ?? "")
    if (named) return { payer: hintPayer(named), isGuess: false }
    // A payer that the page names and nobody knows is another than the portal's.
    if (name !== null || id !== null) return nobodys
    const owner = portalPayer(page.payers, page.origin)
    if (owner) return { payer: hintPayer(owner), isGuess: false }
    if (known.has(nameKey) || known.has(idKey) || !key.startsWith("coverage.") || page.inHand === null) return nobodys
    const nameInHand = page.inHand.coverages.find(({ sequence }) => sequence === "primary")?.payerName ?? ""
    if (nameInHand === "" || !isPageOf(page.inHand, valueOf)) return nobodys
    const held = namedPayer(page.payers, nameInHand)
    return held ? { payer: hintPayer(held), isGuess: true } : nobodys
  }

  const payerFor = ({ read, frame }: BoxNow, valueOf: ValueOf): PayerHere => {
    const key = read.key ?? ""
    const ofFrame = payersHere.get(frame) ?? new Map<string, PayerHere>()
    payersHere.set(frame, ofFrame)
    const which = `${sequenceOf(key)} ${key.startsWith("coverage.")}`
    const found = ofFrame.get(which) ?? findPayer(key, valueOf)
    ofFrame.set(which, found)
    return found
  }

  const aroundOf = (box: BoxNow): { around: HintAround; isGuess: boolean } => {
    const valueOf = valueIn(box.frame)
    const { payer, isGuess } = payerFor(box, valueOf)
    return { around: { payer, origin: page.origin, asOf: page.asOf, valueOf }, isGuess }
  }

  return {
    /** What there is to say of one box. */
    of: (box: BoxNow): ShownHint[] => {
      const { around, isGuess } = aroundOf(box)
      const hints = hintsFor(page.table, box.box, around)
      if (!isGuess || !around.payer) return hints
      return withName(hints, hintsFor(page.table, box.box, { ...around, payer: null }), around.payer)
    },

    /** What there is to look at in one box; nothing for an empty one, and nothing that only the patient in hand says. */
    looksOf: (box: BoxNow): ShownHint[] => {
      const { around, isGuess } = aroundOf(box)
      const sure = isGuess ? { ...around, payer: null } : around
      return lookOver(page.table, [{ ref: null, box: box.box }], sure).map(({ hint }) => hint)
    }
  }
}

/** Where the payer is that of the patient in hand, a hint that depends on it says whose it is. */
const withName = (hints: readonly ShownHint[], without: readonly ShownHint[], payer: HintPayer): ShownHint[] =>
  hints.map((hint) => {
    const isOfPayer = !without.some(({ id, text }) => id === hint.id && text === hint.text)
    return isOfPayer && !hint.text.includes(payer.name) ? { ...hint, text: `${payer.name}: ${hint.text}` } : hint
  })

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
    const hints = hintsOfPage({ ...page, onAsked: (each) => asked.add(each) }, boxes).of(mine)
    const more = [...asked].filter((each) => !known.has(each))
    if (more.length === 0) return hints
    for (const each of more) known.add(each)
    boxes.push(...(await read(more, false)))
  }
  return hintsOfPage(page, boxes).of(mine)
}

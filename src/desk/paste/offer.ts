import type { Draft } from "../../messaging/contract"
import type { Asked, Found } from "../../intake/settle"
import { intakeSections } from "../../patient/intake-boxes"
import { keyKind } from "../../patient/keys"
import { displayValue } from "../../patient/parse-value"
import { fullName } from "../../patient/person-name"
import { recordFromDraft } from "../../patient/record-from-draft"
import { isSameFullName } from "../../patient/same-name"
import { isSameValue } from "../../patient/same-value"
import { wordsOf } from "../../patient/synonyms"

/** One box found in a text, as it would be typed, beside what the patient holds there now. */
export type OfferRow = Omit<Found, "value"> & { text: string; held: string; relation: "empty" | "same" | "different" }
export type OfferQuestion = Omit<Asked, "candidates"> & { candidates: { id: string; text: string; draft: string }[]; held: string }

/** A canonical value as it is typed at a desk: words for short codes, dates and phones as they are printed. */
const asTyped = (key: string, value: string): string => {
  const isCode = ["sex", "relationship", "yes-no"].includes(keyKind(key))
  return (isCode ? wordsOf(key).find((word) => word.value === value)?.text : undefined) ?? displayValue(key, value)
}

const places = new Map(intakeSections.flatMap((section) => section.boxes).map((box, place) => [box.key, place]))
const placeOf = (key: string): number => places.get(key) ?? places.size

const heldIn = (into: Draft, key: string): string => into[key]?.trim() ?? ""

/** "patient.address" for a part of that address; "" for what stands alone. Half of one address with half of another is nobody's. */
export const groupOf = (key: string): string => /^(.*address)\.\w+$/i.exec(key)?.[1] ?? ""

/** A second line held of an old address, which the new address in the text has not. */
const lostLines = (rows: readonly OfferRow[], into: Draft): OfferRow[] =>
  rows
    .filter((row) => row.relation === "different" && row.key.endsWith(".line1") && groupOf(row.key) !== "")
    .flatMap((row) => {
      const key = `${groupOf(row.key)}.line2`
      const held = heldIn(into, key)
      const isTold = held === "" || rows.some((other) => other.key === key)
      return isTold ? [] : [{ ...row, key, text: "", held, why: "The address in the text has none." }]
    })

/** True when it may be ticked unasked: nothing is there yet, nor in another part of the same address. */
export const isTickedAtFirst = (row: OfferRow, rows: readonly OfferRow[]): boolean =>
  row.relation === "empty" &&
  (groupOf(row.key) === "" || !rows.some((other) => groupOf(other.key) === groupOf(row.key) && other.relation === "different"))

/** What was found, in the order of the intake. `into` is the draft it would go into, {} for a new patient. */
export const offerRows = (found: readonly Found[], into: Draft): OfferRow[] => {
  const rows = found.map(({ value, ...rest }) => {
    const text = asTyped(rest.key, value)
    const held = heldIn(into, rest.key)
    const relation: OfferRow["relation"] = held === "" ? "empty" : isSameValue(rest.key, held, text) ? "same" : "different"
    return { ...rest, text, held, relation }
  })
  return [...rows, ...lostLines(rows, into)].toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
}

/** "April 5, 1990": nobody can take the month for the day. */
const inWords = (date: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`))

const choiceText = (key: string, value: string, text: string): string =>
  keyKind(key) === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? inWords(value) : text || asTyped(key, value)

/** What has two readings, each with the texts it could be. */
export const offerQuestions = (asked: readonly Asked[], into: Draft): OfferQuestion[] =>
  asked.map(({ candidates, ...rest }) => ({
    ...rest,
    held: heldIn(into, rest.key),
    candidates: candidates.map(({ value, text }, place) => ({
      id: `${place}`,
      text: choiceText(rest.key, value, text),
      draft: asTyped(rest.key, value)
    }))
  }))

/** True when the text speaks of another patient than the draft: another name, or another date of birth. */
export const isSomebodyElse = (found: readonly Found[], draft: Draft, asOf: string): boolean => {
  const told = Object.fromEntries(found.map((one) => [one.key, one.value]))
  const [theirs, ours] = [recordFromDraft(told, asOf).record.patient, recordFromDraft(draft, asOf).record.patient]
  if (theirs.birthDate && ours.birthDate && theirs.birthDate !== ours.birthDate) return true
  const [theirName, ourName] = [fullName(theirs.name ?? {}), fullName(ours.name ?? {})]
  return theirName !== "" && ourName !== "" && !isSameFullName(theirName, ourName)
}

import { builtInHints } from "../../autofill/hints/built-in-hints"
import type { Hint } from "../../autofill/hints/hint"
import { hintBoxLabel } from "../../autofill/hints/hint-boxes"
import type { OfficeHint } from "../../autofill/hints/hint-table"
import { fitsKey } from "../../autofill/hints/key-pattern"
import { checkWords } from "./check-words"

/** A hint as the office sees it. */
export type HintRow = { hint: Hint; isOn: boolean; origin: "shipped" | "changed" | "own" }

/** Every hint, the office's own first. */
export const hintRows = (office: readonly OfficeHint[]): HintRow[] => {
  const mine = new Map(office.map((row) => [row.id, row]))
  const shipped = new Set(builtInHints.map(({ id }) => id))
  const own = office.flatMap(({ id, isOn, hint }): HintRow[] => (hint && !shipped.has(id) ? [{ hint, isOn, origin: "own" }] : []))
  const known = builtInHints.map((hint): HintRow => {
    const row = mine.get(hint.id)
    return { hint: row?.hint ?? hint, isOn: row?.isOn ?? true, origin: row?.hint ? "changed" : "shipped" }
  })
  return [...own, ...known]
}

/** What it says, or what it looks at where the words are those of the check. */
export const titleOf = ({ text, check }: Hint): string => (text === "{said}" ? checkWords[check] : text)

/** The first boxes by name. */
export const boxWords = ({ boxes }: Hint): string => {
  const most = 3
  const names = boxes.map((pattern) => hintBoxLabel(pattern)).filter((name) => !name.includes("*"))
  if (names.length === 0) return "Many boxes"
  const more = boxes.length - Math.min(most, names.length)
  return names.slice(0, most).join("; ") + (more > 0 ? ` and ${more} more` : "")
}

type Filter = {
  words: string
  /** Pattern of a box, "" for any. */
  box: string
  /** The payer picked, null for any. */
  payer: { id: string; kind: string } | null
}

/** A sample of the keys of a pattern, so that patterns can be held against one another. */
const sampleOf = (pattern: string): string => pattern.replace(/^coverage\.\*/, "coverage.primary").replace(/\[\*\]/g, "[0]")

/** The rows that hold every word, are about the box, and are made for the payer. */
export const filterHints = (rows: readonly HintRow[], { words, box, payer }: Filter): HintRow[] => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ hint }) => {
    const text = [hint.text, checkWords[hint.check], hint.article ?? "", ...hint.boxes.map(hintBoxLabel)].join(" ").toLowerCase()
    return (
      wanted.every((word) => text.includes(word)) &&
      (box === "" || hint.boxes.some((pattern) => fitsKey(pattern, sampleOf(box)))) &&
      (payer === null || hint.payers.includes(payer.id) || hint.payerKinds.includes(payer.kind))
    )
  })
}

/** An id for a hint of the office's own, out of its words, that no other has. */
export const newHintId = (text: string, taken: ReadonlySet<string>): string => {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "")
  const first = `own-${slug || "hint"}`
  let id = first
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`
  return id
}

import type { Meaning, Rank } from "./meaning"
import type { CoverSlot, Party, Said, Sheet } from "./sheet"
import { walkProse } from "./walk-prose"

/** A label and the text behind it, places in the whole message. */
export type Cell = { label: string; meaning: Meaning; start: number; end: number }

/** What carries over from cell to cell. */
export type Desk = {
  sheet: Sheet
  /** Of the heading above: "Emergency contact", "Secondary insurance". */
  section: Meaning | null
  /** Named earlier on this line. */
  linePerson: Party | null
  /** Named on a line before, and not closed yet: "Relationship:", "Phone:" may be theirs. */
  openPerson: Party | null
  slot: CoverSlot
  isLineFormer: boolean
}

export const rankOf = (slot: CoverSlot): Rank => (slot === "secondary" ? "secondary" : "primary")

export const saidIn = (value: string, cell: Cell, end: number, why: string): Said => ({
  value,
  start: cell.start,
  end: cell.start + end,
  why,
  certainty: "sure"
})

/** The rest of a value is running text: names, dates and numbers in it belong to the person of the label. */
export const readRest = (
  desk: Desk,
  cell: Cell,
  read: number,
  person: Party | null,
  isForeign = false,
  behind: "payer" | "name" | null = null
): void => {
  if (cell.start + read >= cell.end) return
  desk.slot = walkProse(desk.sheet, cell.start + read, cell.end, {
    person: person ?? desk.linePerson,
    slot: desk.slot,
    isFormer: desk.isLineFormer,
    isForeign,
    isAfterPayer: behind === "payer",
    isAfterName: behind === "name"
  })
}

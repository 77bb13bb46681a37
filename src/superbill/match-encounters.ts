import { isSameFullName } from "../patient/same-name"
import { nameOfBill, providerOfBill } from "./name-of-bill"
import type { Superbill } from "./record"

/** One patient who was seen, as the pasted line says. */
export type Encounter = { name: string; provider: string }

export type EncounterMatch = {
  seen: number
  /** How many of them have a superbill. */
  billed: number
  missing: Encounter[]
  /** Superbills of nobody in the list, by their place. */
  unlisted: number[]
}

const most = 500

const isName = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !/\d/.test(cell)
const isHeading = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^(patient|name|provider|time|appt|visit|status|reason|doctor|mrn|dob|date)( name)?$/i.test(cell))

const cellsOf = (line: string): string[] => {
  const tidy = line.replace(/^\s*(\d{1,2}[:.]\d{2}\s*([ap]\.?m\.?)?|\d+[.)])\s*/i, "")
  const cells = tidy
    .split(/\t|;|\||\s{3,}|\s[-–—]\s/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
  if (cells.length > 1) return cells
  // "Whitcomb, Carla, Pace": two parts make a name, the rest is the provider.
  const [last, first, ...rest] = tidy.split(",").map((part) => part.trim())
  return rest.length > 0 ? [`${last ?? ""}, ${first ?? ""}`, rest.join(" ")] : cells
}

/** A pasted list of the day, one patient a line ("Whitcomb, Carla" or "Carla Whitcomb", then the provider after a tab, "|" or ";"). Lines without a name are passed over. */
export const readEncounters = (text: string): Encounter[] =>
  text
    .split(/\r?\n/)
    .flatMap((line) => {
      const cells = cellsOf(line)
      if (cells.length === 0 || isHeading(cells)) return []
      const names = cells.filter(isName)
      const [name, provider = ""] = names
      return name === undefined ? [] : [{ name: name.slice(0, 120), provider: provider.slice(0, 120) }]
    })
    .slice(0, most)

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)

/** Providers are compared only where both sides name one: one word of the name in common is enough ("Dr. Pace"). */
const isSameProvider = (one: string, other: string): boolean => {
  if (one === "" || other === "") return true
  const known = new Set(words(other))
  return words(one).some((word) => known.has(word))
}

/** Who of the day's patients has a superbill; each superbill stands for one visit. */
export const matchEncounters = (encounters: readonly Encounter[], bills: readonly Superbill[]): EncounterMatch => {
  const free = new Set(bills.keys())
  const missing = encounters.filter(({ name, provider }) => {
    for (const place of free) {
      const bill = bills[place]
      if (bill && isSameFullName(name, nameOfBill(bill)) && isSameProvider(provider, providerOfBill(bill))) {
        free.delete(place)
        return false
      }
    }
    return true
  })
  return { seen: encounters.length, billed: encounters.length - missing.length, missing, unlisted: [...free] }
}

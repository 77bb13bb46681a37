import { displayDate } from "../../../patient/calendar-date"
import { toCents } from "../../money"
import { isBlank, textOf } from "../../read-value"
import type { Superbill } from "../../record"
import type { SheetFact } from "./superbill-sheet"

/** Dollars -> "$1,234.50"; "" when there are none. */
export const moneyText = (dollars: number | null | undefined): string => {
  if (typeof dollars !== "number" || !Number.isFinite(dollars)) return ""
  const cents = Math.abs(toCents(dollars))
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",")
  return `${dollars < 0 ? "-" : ""}$${whole}.${String(cents % 100).padStart(2, "0")}`
}

export const dateText = (date: unknown): string => displayDate(textOf(date).trim())

/** Two dates as one text, once when they are the same. */
export const spanText = (from: unknown, to: unknown): string =>
  isBlank(to) || to === from ? dateText(from) : isBlank(from) ? dateText(to) : `${dateText(from)} to ${dateText(to)}`

/** What of the parts is there, with a mark between. */
export const joined = (mark: string, ...parts: unknown[]): string =>
  parts
    .map((part) => textOf(part).trim())
    .filter(Boolean)
    .join(mark)

export const nameText = ({ last, first, middle, suffix }: Superbill["patient"]["name"]): string => joined(" ", first, middle, last, suffix)

export const addressText = ({ line1, line2, city, state, zip }: Superbill["patient"]["address"]): string =>
  joined(", ", line1, line2, city, joined(" ", state, zip))

/** Labels and values, without those that have no value. */
export const factsOf = (...facts: (readonly [label: string, value: unknown])[]): SheetFact[] =>
  facts.flatMap(([label, value]) => (isBlank(value) ? [] : [{ label, value: textOf(value).trim() }]))

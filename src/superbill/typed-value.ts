import { parseCalendarDate, partsOfDate } from "../patient/calendar-date"
import type { BoxKind } from "./boxes"

/** What the record holds for a text typed into a box. Not ok: the record cannot hold it at all; the sentence never repeats it. */
export type TypedValue = { ok: true; value: string | number | boolean | string[] | null } | { ok: false; message: string }

const amount = (text: string): TypedValue => {
  const match = /^(-?)\$?\s*(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d{0,2}))?$/.exec(text)
  const digits = match?.[2]?.replaceAll(",", "") ?? ""
  if (!match || (digits === "" && !match[3])) return { ok: false, message: "An amount is dollars and cents, like 25.00." }
  if (digits.replace(/^0+/, "").length > 7) return { ok: false, message: "This amount is too large." }
  const value = Number(`${match[1] ?? ""}${digits || "0"}.${match[3] || "0"}`)
  return { ok: true, value: value === 0 ? 0 : value }
}

const number = (text: string): TypedValue =>
  /^\d{1,6}(\.\d{1,3})?$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, message: "This box holds a number." }

/** Modifiers and codes: "25, 59" or "2559" do not differ for two-character modifiers, so only separators count here. */
const list = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== "")

/** `asOf`: the day it is typed, for years of two digits. An empty text is nothing; a date that is none stays as typed, for the check to name. */
export const readTyped = (kind: BoxKind, typed: string, asOf: string): TypedValue => {
  const text = typed.trim()
  if (kind === "list") return { ok: true, value: list(text).slice(0, 20) }
  if (text === "") return { ok: true, value: null }
  switch (kind) {
    case "amount":
      return amount(text)
    case "number":
      return number(text)
    case "flag":
      return { ok: true, value: text === "yes" ? true : text === "no" ? false : null }
    case "date": {
      if (partsOfDate(text)) return { ok: true, value: text }
      const reading = parseCalendarDate(text, asOf, "any")
      return { ok: true, value: reading.ok ? reading.value : text.slice(0, 20) }
    }
    default:
      return { ok: true, value: typed.slice(0, 200) }
  }
}

/** The text of a box for what the record holds: dates as 03/04/1985, amounts with two decimals. */
export const showValue = (kind: BoxKind, value: unknown): string => {
  if (Array.isArray(value)) return value.join(" ")
  if (typeof value === "boolean") return value ? "yes" : "no"
  if (typeof value === "number") return kind === "amount" ? value.toFixed(2) : String(value)
  if (typeof value !== "string") return ""
  return kind === "date" ? value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$2/$3/$1") : value
}

/** Pointers typed in one go: "ab", "A,B" or "A B" -> ["A", "B"], each once; anything but a letter stays as typed, for the check to name. */
export const readPointers = (typed: string): string[] => [...new Set(typed.toUpperCase().replace(/[\s,;]+/g, ""))].slice(0, 12)

/** Modifiers typed with or without spaces: "25 59", "25,59" or "2559"; a rest of one character stays for the check to name. */
export const readModifiers = (typed: string): string[] =>
  list(typed)
    .flatMap((part) => part.match(/.{1,2}/g) ?? [])
    .slice(0, 20)

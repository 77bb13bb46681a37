import type { CellKind } from "./cell-kinds"
import { isPlausibleDate, whyNoDate } from "../plausible-date"

/** A spreadsheet takes such a cell for a formula, and runs it. */
const looksLikeFormula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Text -> a cell that no spreadsheet runs: an apostrophe goes before. `fromGuarded` takes it away again. */
const toGuarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text)
const fromGuarded = (cell: string): string => (cell.startsWith("'") && looksLikeFormula.test(cell.slice(1)) ? cell.slice(1) : cell)

/** A value of the record as the text of a cell; "" when it is missing. */
export const toCell = (value: unknown, kind: CellKind): string => {
  if (value === null || value === undefined) return ""
  if (typeof value === "number") return String(value)
  if (typeof value === "boolean") return value ? "yes" : "no"
  if (Array.isArray(value)) {
    if (value.length === 0) return ""
    const isPlain = kind === "words" && value.every((each) => typeof each === "string" && /^[^\s[]\S*$/.test(each))
    return toGuarded(isPlain ? value.join(" ") : JSON.stringify(value))
  }
  return typeof value === "string" ? toGuarded(value) : ""
}

export type CellReading = { ok: true; value: unknown } | { ok: false; message: string }
const right = (value: unknown): CellReading => ({ ok: true, value })
const wrong = (message: string): CellReading => ({ ok: false, message })

const readAmount = (text: string): CellReading => {
  const plain = /^-?\$?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text
  const match = /^(-?)\$?(\d+(?:\.\d+)?)$/.exec(plain)
  return match
    ? right(Number(`${match[1] ?? ""}${match[2] ?? ""}`))
    : wrong("This is no amount; write it like 125.50, with a comma for thousands alone.")
}

const readNumber = (text: string): CellReading =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? right(Number(text)) : wrong("This is no number; write digits with at most one point.")

/** A spreadsheet turns 2026-03-10 into 3/10/2026 when it saves; both are taken. */
const readDate = (text: string): CellReading => {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const date = slashed ? `${slashed[3] ?? ""}-${(slashed[1] ?? "").padStart(2, "0")}-${(slashed[2] ?? "").padStart(2, "0")}` : text
  return isPlausibleDate(date) ? right(date) : wrong(whyNoDate(date))
}

const readList = (text: string): CellReading => {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? right(list) : wrong("This is no list.")
  } catch {
    return wrong("This list is damaged: it cannot be read as JSON.")
  }
}

/** The text of a cell -> the value of the record; undefined when the cell is empty. */
export const fromCell = (cell: string, kind: CellKind): CellReading => {
  const text = fromGuarded(cell)
  const tidy = text.trim()
  if (kind === "text") return right(text === "" ? undefined : text)
  if (tidy === "") return right(undefined)
  switch (kind) {
    case "amount":
      return readAmount(tidy)
    case "number":
      return readNumber(tidy)
    case "date":
      return readDate(tidy)
    case "yes-no": {
      const yes = /^(yes|y|true|1)$/i.test(tidy)
      return yes || /^(no|n|false|0)$/i.test(tidy) ? right(yes) : wrong("Write yes or no.")
    }
    case "words":
      return tidy.startsWith("[") ? readList(tidy) : right(tidy.split(/\s+/))
    case "list":
      return readList(tidy)
    default:
      return right(tidy)
  }
}

import { readingsOfDate, parseCalendarDate } from "../../patient/calendar-date"
import { foldText } from "../../patient/fold-text"
import { stateCode } from "../../patient/states"
import { canonicalWord } from "../../patient/synonyms"
import { readModifiers, readTyped } from "../typed-value"
import type { PlaceKind } from "./key-place"

export type DateOrder = "month-first" | "day-first"
export type PageValue = { ok: true; value: string | number | boolean | string[] | null } | { ok: false; why: string }

type Ways = { asOf: string; order: DateOrder; diagnosisCount: number }

const refuse = (why: string): PageValue => ({ ok: false, why })
const take = (value: string | number | boolean | string[] | null): PageValue => ({ ok: true, value })

const date = (text: string, { asOf, order }: Ways): PageValue => {
  const dayFirst = /^\s*(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text)
  const wanted = order === "day-first" && dayFirst && Number(dayFirst[3]) <= 12 ? `${dayFirst[3]}/${dayFirst[1]}/${dayFirst[4]}` : text
  const reading = parseCalendarDate(wanted, asOf, "any")
  return reading.ok ? take(reading.value) : refuse(reading.message)
}

/** How this page writes numeric dates: day first where a date can be nothing else and none speaks for the month. */
export const orderOfDates = (texts: readonly string[]): DateOrder => {
  const readings = texts.map((text) => readingsOfDate(text)).filter((each) => each.length > 1)
  const isDayFirst = readings.some(([first]) => (first?.month ?? 0) > 12)
  return isDayFirst && !readings.some(([first]) => (first?.day ?? 0) > 12) ? "day-first" : "month-first"
}

/** Money as pages write it: "$1,250.00", "125 00", "125.00 USD". */
const amount = (text: string): PageValue => {
  const tidy = text
    .replace(/\s*(usd|dollars?)\s*$/i, "")
    .replace(/^\s*(usd)\s*/i, "")
    .replace(/^(\$?\s*[\d,]+)\s+(\d\d)$/, "$1.$2")
  const typed = readTyped("amount", tidy, "")
  return typed.ok ? take(typed.value) : refuse(typed.message)
}

const number = (text: string): PageValue => {
  const typed = readTyped("number", text.replace(/\s*(units?|un|days?|mins?|minutes?)\.?$/i, ""), "")
  return typed.ok ? take(typed.value) : refuse(typed.message)
}

const letters = "ABCDEFGHIJKL"

/**
 * "A,B", "AB", "1,2", "12" (1 and 2, or the twelfth where the page has twelve) -> letters, each once. Anything else is kept
 * as it stands, for the check to name.
 */
const pointers = (text: string, { diagnosisCount }: Ways): string[] => {
  const found = text
    .toUpperCase()
    .split(/[\s,;:/&|+-]+/)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const isWhole = /^1[0-2]$/.test(part) && (part !== "12" || diagnosisCount >= 12)
      return /^\d+$/.test(part) && !isWhole ? [...part] : /^[A-L]+$/.test(part) ? [...part] : [part.slice(0, 10)]
    })
    .map((part) => (/^\d+$/.test(part) ? (letters[Number(part) - 1] ?? part) : part))
  return [...new Set(found)].slice(0, 20)
}

const places: Readonly<Record<string, string>> = {
  office: "11",
  home: "12",
  "assisted living facility": "13",
  "urgent care facility": "20",
  "urgent care": "20",
  "inpatient hospital": "21",
  "emergency room": "23",
  "emergency room hospital": "23",
  "ambulatory surgical center": "24",
  "skilled nursing facility": "31",
  "nursing facility": "32",
  "independent laboratory": "81"
}

const placeOfService = (text: string): PageValue => {
  const code = /^\s*(\d{1,2})(?!\d)/.exec(text)?.[1] ?? /\((\d{2})\)\s*$/.exec(text)?.[1] ?? places[foldText(text)]
  return code === undefined ? refuse("A place of service is two digits, like 11 for an office.") : take(code.padStart(2, "0"))
}

const flag = (text: string): PageValue => {
  if (text === "checked") return take(true)
  const word = canonicalWord("claim.acceptAssignment", text) ?? foldText(text)
  if (/^(yes|y|true|1)$/.test(word)) return take(true)
  return /^(no|n|false|0)$/.test(word) ? take(false) : refuse("This box says neither yes nor no.")
}

/** The code before its words: "E11.9 - Type 2", "99213: office visit". */
const leading = (pattern: RegExp, text: string): string =>
  (pattern.exec(text.toUpperCase())?.[1] ?? text.trim().toUpperCase()).slice(0, 200)

const modifiers = (text: string): string[] => {
  const plain = text.toUpperCase().replace(/[-:]/g, " ")
  if (/^\s*[A-Z0-9]{2}(\s*[,;]?\s*[A-Z0-9]{2})*\s*$/.test(plain)) return readModifiers(plain)
  return [/^\s*([A-Z0-9]{2})\b/.exec(plain)?.[1] ?? plain.trim().slice(0, 10)]
}

/** One text of a page as the record holds it. An empty text is nothing. */
export const readPageValue = (kind: PlaceKind, given: string, ways: Ways): PageValue => {
  const text = given.trim()
  if (text === "") return take(kind === "modifiers" || kind === "pointers" ? [] : null)
  if (text.length > 200) return refuse("This is longer than anything a superbill holds.")
  switch (kind) {
    case "date":
      return date(text, ways)
    case "amount":
      return amount(text)
    case "number":
      return number(text)
    case "flag":
      return flag(text)
    case "signature":
      return /^(no|n|none|false)$/i.test(text) ? take(false) : take(true)
    case "sex": {
      const sex = canonicalWord("patient.sex", text)
      return sex === "F" || sex === "M" || sex === "U" ? take(sex) : refuse("This word says no sex that payers take.")
    }
    case "relationship": {
      const word = canonicalWord("coverage.primary.relationship", text)
      return word === "self" || word === "spouse" || word === "child" || word === "other"
        ? take(word)
        : refuse("This word says no relationship to the subscriber.")
    }
    case "state":
      return take(stateCode(text) ?? text)
    case "phone":
      return take(text)
    case "digits":
      return take(text.replace(/(?<=\d)[\s-]+(?=\d)/g, ""))
    case "place-of-service":
      return placeOfService(text)
    case "procedure":
      return take(leading(/^\s*([A-Z0-9]\d{3}[A-Z0-9])(?![A-Z0-9])/, text))
    case "diagnosis":
      return take(leading(/^\s*(?:[A-L][.):]\s*)?([A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?)(?![0-9A-Z.])/, text))
    case "modifiers":
      return take(modifiers(text))
    case "pointers":
      return take(pointers(text, ways))
    case "frequency": {
      const code = /^\s*([178])(?!\d)/.exec(text)?.[1]
      return code === undefined ? refuse("A claim is new (1), a replacement (7) or a void (8).") : take(code)
    }
    default:
      return take(text)
  }
}

import { partsOfDate } from "../../../patient/calendar-date"
import { toCents } from "../../money"
import { textOf } from "../../read-value"
import { foldLetters } from "../fold-letters"
import type { FormNote } from "../outcome"
import { cms1500Boxes } from "./cms1500-boxes"

export type FormEntry = { box: string; text: string }

/** Names, addresses and words lose little when their end is cut off. A cut number or amount would be another one: such a box stays empty. */
const mayBeCut = /^(carrier \d|2|4|9|9d|11c|17|[57] (street|city)|3[23] (name|street|city))$/

/** One page of the form as it fills up; what is longer than its box is cut or left out, and noted. */
export type FormPage = {
  entries: FormEntry[]
  notes: FormNote[]
  put: (box: string, value: unknown) => void
  tick: (box: string | null | undefined) => void
  /** `YYYY-MM-DD` into the boxes for month, day and year; four digits of the year where the box has room. */
  date: (box: string, value: unknown) => void
  money: (box: string, dollars: number | null | undefined) => void
}

/** Capitals without marks; what the standard fonts and a scanner's eye do not have becomes a blank. */
export const typed = (value: unknown): string =>
  foldLetters(textOf(value))
    .toUpperCase()
    .replace(/[^\x20-\x7e]/g, " ")
    .replace(/ +/g, " ")
    .trim()

export const newPage = (): FormPage => {
  const entries: FormEntry[] = []
  const notes: FormNote[] = []
  const put = (box: string, value: unknown): void => {
    const text = typed(value)
    const characters = cms1500Boxes.get(box)?.characters ?? 0
    if (text === "") return
    if (text.length > characters) {
      const isCut = mayBeCut.test(box)
      const what = isCut ? "the end was cut off" : "the box was left empty"
      notes.push({ place: `box ${box}`, message: `Longer than the ${characters} characters of the box; ${what}.` })
      if (!isCut) return
    }
    entries.push({ box, text: text.slice(0, characters).trimEnd() })
  }
  return {
    entries,
    notes,
    put,
    tick: (box) => {
      if (box) put(box, "X")
    },
    date: (box, value) => {
      const text = textOf(value)
      if (!partsOfDate(text)) return
      const year = text.slice(0, 4)
      put(`${box} MM`, text.slice(5, 7))
      put(`${box} DD`, text.slice(8))
      put(`${box} YY`, cms1500Boxes.get(`${box} YY`)?.characters === 4 ? year : year.slice(2))
    },
    money: (box, dollars) => {
      if (typeof dollars !== "number" || !Number.isFinite(dollars)) return
      const cents = Math.abs(toCents(dollars))
      const whole = `${dollars < 0 ? "-" : ""}${Math.floor(cents / 100)}`
      put(`${box} dollars`, whole)
      if (entries.at(-1)?.box === `${box} dollars`) put(`${box} cents`, String(cents % 100).padStart(2, "0"))
    }
  }
}

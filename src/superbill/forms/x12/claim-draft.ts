import type { FormNote } from "../outcome"
import { isPlausibleDate, whyNoDate } from "../plausible-date"
import { type Segment, whereIs } from "./read-segments"

/** Values as read, before they are held against the record's schema. */
export type Part = Record<string, unknown>

export type CoverageDraft = Part & { subscriber: Part }

export type ClaimDraft = {
  /** Where its CLM stands. */
  segment: Segment
  record: Part
  encounter: Part & { accident: Part }
  charges: Part
  authorization: Part
  signatures: Part
  billingProvider: Part
  renderingProvider: Part
  referringProvider: Part
  serviceFacility: Part
  patient: Part
  coverages: CoverageDraft[]
  diagnoses: { code: string }[]
  lines: Part[]
  placeOfService: string
}

/** Where the reading stands: which loop the next N3, REF or DTP belongs to. */
export type Loop =
  | "header"
  | "billing"
  | "subscriber"
  | "payer"
  | "patient"
  | "claim"
  | "referring"
  | "rendering"
  | "facility"
  | "supervising"
  | "other-coverage"
  | "other-subscriber"
  | "other-payer"
  | "line"
  | "ordering"
  | "unknown"

export type Reading = {
  loop: Loop
  billingProvider: Part
  coverage: CoverageDraft
  /** The subscriber as a person, and the patient when they are another. */
  subscriber: Part
  patient: Part
  claims: ClaimDraft[]
  problems: FormNote[]
  notes: FormNote[]
}

export const newReading = (): Reading => ({
  loop: "header",
  billingProvider: {},
  coverage: { subscriber: {} },
  subscriber: {},
  patient: {},
  claims: [],
  problems: [],
  notes: []
})

/** `YYYYMMDD` -> `YYYY-MM-DD`; a date that cannot be is a problem of its segment. */
export const readDate = (reading: Reading, segment: Segment, digits: string): string | null => {
  if (digits === "") return null
  const date = /^\d{8}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : digits
  if (isPlausibleDate(date)) return date
  reading.problems.push({ place: whereIs(segment), message: whyNoDate(date) })
  return null
}

/** Digits with at most one point, such as 125.5; anything else is a problem of its segment. */
export const readNumber = (reading: Reading, segment: Segment, element: number, what: string): number | null => {
  const text = segment.at(element)
  if (text === "") return null
  if (/^-?(\d+(\.\d*)?|\.\d+)$/.test(text)) return Number(text)
  reading.problems.push({
    place: whereIs(segment),
    message: `Element ${element} is no ${what}; a number has digits and at most one point.`
  })
  return null
}

export const note = (reading: Reading, segment: Segment, message: string): void => {
  reading.notes.push({ place: whereIs(segment), message })
}

/** Digits of a phone -> 614-555-0199. */
export const showPhone = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3")

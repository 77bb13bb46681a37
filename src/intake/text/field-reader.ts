import type { Meaning } from "./meaning"
import type { Party, Sheet } from "./sheet"

/** A label's value: the text behind it, and where that begins in the whole. */
export type Value = { text: string; offset: number }

/** Reads one field of a person from the front of a value; gives how much was read, 0 for nothing. */
export type FieldReader = (sheet: Sheet, party: Party, value: Value, meaning: Meaning) => number

export const sure = (value: string, { offset }: Value, start: number, end: number, why: string) =>
  ({ value, start: offset + start, end: offset + end, why, certainty: "sure" }) as const

export const labelled = "It stands beside its label."

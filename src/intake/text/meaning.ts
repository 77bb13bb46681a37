/** Who or what a label speaks of. Places and staff are roles too: their data is kept apart from the patient's. */
export type Role =
  | "patient"
  | "subscriber"
  | "guarantor"
  | "emergency"
  | "pcp"
  | "referring"
  | "pharmacy"
  | "employer"
  | "insurance"
  | "staff"
  | "writer"
  | "other"

export type Rank = "primary" | "secondary"
export type PhoneKind = "home" | "mobile" | "work"
export type DateOrder = "mdy" | "dmy" | "ymd"

/**
 * What the words of a label say. `field` is the ending of a key ("birthDate",
 * "name.last", "memberId"), "skip" for data that is never the record's, or
 * null when the label names only a person or a place.
 */
export type Meaning = {
  field: string | null
  role: Role | null
  /** What the named person is to somebody: "mother", "spouse". */
  kin: string | null
  rank: Rank | null
  kind: PhoneKind | null
  order: DateOrder | null
  /** Old, former, previous: not the patient's any more. */
  isFormer: boolean
  isNew: boolean
  /** Spanish or another language with the day first: 04/05 has two readings. */
  isForeign: boolean
  /** A payer named inside the label ("Humana ID"). */
  payer: string | null
}

export const noMeaning: Meaning = {
  field: null,
  role: null,
  kin: null,
  rank: null,
  kind: null,
  order: null,
  isFormer: false,
  isNew: false,
  isForeign: false,
  payer: null
}

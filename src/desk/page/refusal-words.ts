import type { RefusedRow } from "../../messaging/page-views"

type Reason = RefusedRow["reason"]

/** Why a box was left alone, as a heading over the boxes it is true of. */
export const refusalWords: Readonly<Record<Reason, string>> = {
  "two-readings": "Two meanings fit: please choose",
  "not-known": "Deskhand does not know what belongs here",
  "no-value": "This patient has nothing for these boxes yet",
  "no-option-fits": "None of the page's choices fits",
  "cannot-format": "The box wants a form the value cannot take",
  "too-long": "The value is too long for the box",
  "another-person": "Belongs to somebody else",
  "not-ours": "Not for patient data (comments, consent, questions)",
  "box-read-only": "The page does not let anybody type here",
  "box-disabled": "Switched off by the page",
  "box-hidden": "Hidden by the page",
  "box-off-page": "Placed where nobody can see it",
  "box-protected": "Password, search, file or captcha box: never filled",
  "frame-not-approved": "In a part of the page from a site you have not approved"
}

/** The order of the headings: what the clerk can do something about comes first. */
export const refusalOrder = Object.keys(refusalWords) as Reason[]

/** Reasons that a word from the office can settle: such boxes can be taught. */
export const isTeachable = (reason: Reason): boolean => ["two-readings", "not-known", "another-person", "not-ours"].includes(reason)

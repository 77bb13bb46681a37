/** What the engine needs of a payer: the office's payers have these parts. */
export type HintPayer = {
  id: string
  name: string
  /** As it stands on cards and in drop-downs. */
  otherNames?: readonly string[]
  kind: string
  memberId: { pattern: string | null; example: string | null; hint: string }
  groupNumber: "needed" | "not-used" | "if-on-card"
  nameOrder: "last-first" | "first-last" | null
  timelyFiling: Record<"firstClaim" | "correctedClaim" | "appeal", { days: number | null }>
  referral: string | null
  authorization: string | null
}

/** One box of the page in front. */
export type HintBox = {
  /** What the box means; null where nobody knows. */
  key: string | null
  control: string
  /** As shown: the chosen option's words for a drop-down. */
  text: string
  isEmpty: boolean
  maxlength: number | null
  options: readonly { value: string; text: string }[]
}

/** What stands around the box, as the caller knows it of the page in front. */
export type HintAround = {
  /** The payer this page is about, where it can be told: by the page itself, or by the patient in hand where the page shows this patient. */
  payer: HintPayer | null
  origin: string
  /** The day, `YYYY-MM-DD`. */
  asOf: string
  /** What stands on the page in the box of this key; null where there is no such box, or nothing in it. */
  valueOf: (key: string) => string | null
}

export type ShownHint = { id: string; tone: "look" | "tell" | "good"; text: string; article: string | null }

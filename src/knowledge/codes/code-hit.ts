import type { CodeSystem } from "./code-set"

/** A code beside another: a child to choose, or the same for another side. */
export type CodeChoice = { code: string; dotted: string; title: string; billable: boolean }

/** One answer of a look-up. Dates are yyyy-mm-dd, null when the file does not say. */
export type CodeHit = {
  system: CodeSystem
  code: string
  /** As people write it: "E11.9"; the same as `code` outside of ICD-10-CM. */
  dotted: string
  title: string
  shortTitle: string | null
  billable: boolean
  /** What to choose from when the code is not specific enough; at most 60, `childCount` says how many there are. */
  children: readonly CodeChoice[]
  childCount: number
  /** The same code for the other sides. */
  otherSides: readonly CodeChoice[]
  validFrom: string | null
  validTo: string | null
  /** On the day asked for; "other edition" when that day lies outside of the loaded edition. */
  validity: "valid" | "not yet" | "ended" | "other edition" | "unknown"
  /** Fee of the office's own list, whole cents. */
  amountCents: number | null
  edition: string
  origin: "starter" | "file"
  /** Why this answer: the code itself, the name that matched, another spelling. */
  why: string
  score: number
}

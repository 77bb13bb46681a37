import type { CodeSystem } from "./code-set"

export type Side = "left" | "right" | "bilateral"

/** One way to read a concept: all of these terms; `isNegated` when the terms say the opposite of what was asked. */
export type Reading = { terms: readonly string[]; weight: number; isNegated: boolean }

/** One thing the query asks for: a word or phrase, and how titles may say it. `isNegated` is null where a "no" before it may or may not reach so far. */
export type Concept = { said: string; words: number; isNegated: boolean | null; readings: readonly Reading[] }

/** A query as understood, before any set is searched. */
export type CodeQuery = {
  concepts: readonly Concept[]
  /** Set when words say so ("pos", "modifier"): only these systems are meant. */
  systems: readonly CodeSystem[]
  /** Systems that a word leans to ("shot"), without excluding others. */
  leans: readonly CodeSystem[]
  side: Side | null
  isUnspecified: boolean
  encounter: "initial" | "subsequent" | "sequela"
  isOpenWound: boolean
  /** Words that look like codes, upper case, without dots. */
  codes: readonly string[]
}

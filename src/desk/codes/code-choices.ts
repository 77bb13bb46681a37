import type { CodeHit } from "../../knowledge/codes/code-hit"
import type { CodeSystem } from "../../knowledge/codes/code-set"
import { lookUpCodes } from "../../knowledge/codes/look-up-codes"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import type { Tone } from "../../ui/meaning"

/** One line of the picker: a code to take, or a heading to choose a finer code under. */
export type CodeLine = {
  system: CodeSystem
  code: string
  dotted: string
  title: string
  /** Shown at the end of the line; "" when there is nothing to say. */
  mark: string
  tone: Exclude<Tone, "plain">
  /** It opens the codes below it instead of being taken. */
  opens: boolean
}

export type Picking = { systems: readonly CodeSystem[]; asOf: string | null }

const MOST = 8

const markOf = ({ validity, validTo, billable, childCount }: CodeHit): Pick<CodeLine, "mark" | "tone"> => {
  if (validity === "ended")
    return { mark: `ended ${(validTo ?? "").replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$2/$3/$1")}`.trim(), tone: "stop" }
  if (validity === "not yet") return { mark: "not yet in force", tone: "stop" }
  if (billable) return { mark: "billable", tone: "verified" }
  return childCount > 0 ? { mark: `choose one of ${childCount}`, tone: "look" } : { mark: "not billable", tone: "stop" }
}

const lineOf = (hit: CodeHit): CodeLine => {
  const { system, code, dotted, title, billable, childCount } = hit
  return { system, code, dotted, title, ...markOf(hit), opens: !billable && childCount > 0 }
}

/** Codes for what was typed, best first. */
export const codesFor = (sets: readonly CodeSet[], typed: string, { systems, asOf }: Picking): CodeLine[] =>
  typed.trim() === "" ? [] : lookUpCodes(sets, typed, { systems, asOf, limit: MOST }).map(lineOf)

/** The finer codes under a heading, each as it would be found by itself. */
export const codesUnder = (sets: readonly CodeSet[], heading: CodeLine, { asOf }: Picking): CodeLine[] => {
  const { system } = heading
  const [hit] = lookUpCodes(sets, heading.dotted, { systems: [system], asOf, limit: 1 })
  return (hit?.code === heading.code ? hit.children : []).map(({ code, dotted, title, billable }) => {
    const [own] = lookUpCodes(sets, dotted, { systems: [system], asOf, limit: 1 })
    if (own?.code === code) return lineOf(own)
    return { system, code, dotted, title, mark: billable ? "billable" : "", tone: "verified", opens: false }
  })
}

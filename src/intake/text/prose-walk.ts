import { partyForLabel } from "./choose-party"
import type { Meaning } from "./meaning"
import type { Finding } from "./scan-prose"
import { type CoverSlot, type Party, type Said, type Sheet, partyOf } from "./sheet"

/** What the line or label before has settled already. */
export type ProseContext = {
  /** The person a label or heading named, null in plain prose. */
  person: Party | null
  slot: CoverSlot
  isFormer: boolean
  isForeign: boolean
  /** The stretch begins right behind a person's name. */
  isAfterName?: boolean
  /** The stretch begins right behind an insurer's name. */
  isAfterPayer?: boolean
}

export type Walk = ProseContext & { sheet: Sheet; current: Party; base: Party; before: Finding | null; firstSlot: CoverSlot; from: number }

export const formerWords =
  /\b(old|former(ly)?|previous(ly)?|prior|moved from|moving from|used to|changed from|no longer|not|don['’]?t|doesn['’]?t|isn['’]?t|was|lived at|instead of|disconnected|wrong|anterior|vieja?o?)\b[^.;\n]{0,30}$/i

export const newWords = /\b(new|now|to|current(ly)?|nuev[oa])\b[^.;\n]{0,30}$/i

export const saidOf = (finding: Finding, value: string, why: string, certainty: Said["certainty"] = "check"): Said => ({
  value,
  start: finding.start,
  end: finding.end,
  why,
  certainty,
  isWeak: true
})

export const between = (walk: Walk, finding: Finding): string =>
  walk.sheet.text.slice(Math.max(walk.from, walk.before?.end ?? 0, finding.start - 60), finding.start)

/** The sentence before a finding, up to sixty letters. */
export const leftOf = (walk: Walk, finding: Finding): string => {
  const left = walk.sheet.text.slice(Math.max(walk.from, finding.start - 60), finding.start)
  return left.slice(left.lastIndexOf("\n") + 1)
}

export const patientOr = (walk: Walk): Party =>
  walk.sheet.parties.find((party) => party.role === "patient") ?? walk.sheet.third ?? partyOf(walk.sheet, "unstated")

export const ownerInWalk = (walk: Walk, meaning: Meaning | null): Party =>
  (meaning && partyForLabel(walk.sheet, { ...meaning, isFormer: false }, "primary")) ?? walk.current

import { classifyFrame, isNeverOurs } from "./classify-frame"
import type { FieldFact, FieldRef, PageFacts } from "./facts"
import type { Meaning } from "./plan"
import { findTaught, type TaughtOutcome } from "./site-map/find-taught"
import type { Correction } from "./site-map/site-map"

export type ClassifiedField = {
  ref: FieldRef
  fact: FieldFact
  meaning: Meaning
  isCorrected: boolean
  /** What the dictionary itself reads, whatever the office taught. */
  readAs: string | null
}

const taughtMeaning = ({ key }: Correction): Meaning =>
  key
    ? { key, confidence: "sure", why: "taught by the office for this site" }
    : { key: null, refusal: "not-ours", why: "the office said: leave this box alone" }

const refId = ({ frameId, index }: FieldRef): string => `${frameId}:${index}`

/**
 * Gives every box of a page its meaning, and says what became of every taught box, in the order of `corrections`. What the office
 * taught this site comes before what the engine reads.
 */
export const classifyTaught = (
  page: PageFacts,
  corrections: readonly Correction[],
  belongs?: (frameId: number, correction: number) => boolean
): { fields: ClassifiedField[]; taught: TaughtOutcome[] } => {
  const frames = page.map(({ frameId, facts }) => ({ frameId, fields: facts.fields, meanings: classifyFrame(facts, page) }))
  const taught = findTaught(frames, corrections, belongs)
  const byBox = new Map<string, Correction>()
  taught.forEach((outcome, at) => {
    const correction = corrections[at]
    const refs = outcome.state === "exact" ? outcome.refs : outcome.state === "healed" ? [outcome.ref] : []
    for (const ref of refs) if (correction) byBox.set(refId(ref), correction)
  })
  const fields = frames.flatMap(({ frameId, fields: facts, meanings }) =>
    facts.map((fact, at): ClassifiedField => {
      const ref = { frameId, index: fact.index }
      const own = meanings[at] ?? { key: null, refusal: "not-known", why: "" }
      const correction = isNeverOurs(fact) ? undefined : byBox.get(refId(ref))
      return { ref, fact, meaning: correction ? taughtMeaning(correction) : own, isCorrected: correction !== undefined, readAs: own.key }
    })
  )
  return { fields, taught }
}

/** Gives every box of a page its meaning, or the reason why it has none. */
export const classifyPage = (page: PageFacts, corrections: readonly Correction[]): ClassifiedField[] =>
  classifyTaught(page, corrections).fields

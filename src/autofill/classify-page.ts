import { classifyFrame, isNeverOurs } from "./classify-frame"
import type { FieldFact, FieldRef, PageFacts } from "./facts"
import type { Meaning } from "./plan"
import { findCorrection, type Correction } from "./site-map"

export type ClassifiedField = { ref: FieldRef; fact: FieldFact; meaning: Meaning; isCorrected: boolean }

const taught = ({ key }: Correction): Meaning =>
  key
    ? { key, confidence: "sure", why: "taught by the office for this site" }
    : { key: null, refusal: "not-ours", why: "the office said: leave this box alone" }

/**
 * Gives every box of a page its meaning, or the reason why it has none. What
 * the office taught this site comes before what the engine reads.
 */
export const classifyPage = (page: PageFacts, corrections: Correction[]): ClassifiedField[] =>
  page.flatMap(({ frameId, facts }) => {
    const meanings = classifyFrame(facts, page)
    return facts.fields.map((fact, at): ClassifiedField => {
      const ref = { frameId, index: fact.index }
      const correction = corrections.length > 0 && !isNeverOurs(fact) ? findCorrection(fact, facts.fields, corrections) : null
      const meaning = correction ? taught(correction) : (meanings[at] ?? { key: null, refusal: "not-known", why: "" })
      return { ref, fact, meaning, isCorrected: correction !== null }
    })
  })

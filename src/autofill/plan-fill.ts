import { boxFormat } from "./box-format"
import type { ClassifiedField } from "./classify-page"
import type { BoxState } from "./facts"
import type { FillPlan, RefusalReason } from "./plan"

const REFUSED_STATES: Record<Exclude<BoxState, "open">, RefusalReason> = {
  hidden: "box-hidden",
  "off-page": "box-off-page",
  disabled: "box-disabled",
  "read-only": "box-read-only",
  password: "box-protected",
  file: "box-protected",
  "button-like": "box-protected",
  captcha: "box-protected",
  search: "box-protected"
}

/**
 * Which boxes may be filled, with what and how, and why the others may not. No
 * value goes in and none comes out, so a plan can be shown, kept and tested
 * without a patient.
 */
export const planFill = (fields: readonly ClassifiedField[]): FillPlan => {
  const plan: FillPlan = { planned: [], refused: [] }
  for (const { ref, fact, meaning } of fields) {
    if (fact.state !== "open") {
      plan.refused.push({ ref, fact, key: meaning.key, reason: REFUSED_STATES[fact.state], why: "" })
    } else if (meaning.key === null) {
      plan.refused.push({ ref, fact, key: null, reason: meaning.refusal, why: meaning.why })
    } else {
      plan.planned.push({
        ref,
        fact,
        key: meaning.key,
        format: boxFormat(fact, meaning.key),
        confidence: meaning.confidence,
        why: meaning.why
      })
    }
  }
  return plan
}

import type { Check } from "../check"
import type { HintCheck } from "../hint"
import { npi } from "./npi"

/** Every check by its name. */
export const checks: Partial<Record<HintCheck, Check>> = { npi, note: () => ({}) }

/** Those that have something to say of an empty box. */
export const checksOfEmpty: ReadonlySet<HintCheck> = new Set([
  "note",
  "group-number",
  "name-order",
  "filing-limit",
  "authorization",
  "referral"
])

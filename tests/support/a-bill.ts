import { parseSuperbill } from "../../src/superbill/parse-superbill"
import type { Superbill } from "../../src/superbill/record"
import { type Change, superbillJson } from "./a-superbill"

/** The clean commercial claim as a record that can be edited, with changes by path. */
export const aBill = (change: Change = {}, base: "claim" | "medicare" | "selfPay" = "claim"): Superbill => {
  const reading = parseSuperbill(superbillJson(base, change))
  if (!reading.ok) throw new Error("the sample is no superbill")
  return reading.record
}

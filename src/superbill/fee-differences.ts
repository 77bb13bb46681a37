import type { LenientSuperbill } from "./lenient-record"
import { toCents } from "./money"
import { codeOf, numberOf, textOf, unitsOf } from "./read-value"
import type { Reference } from "./reference"

/** More or less work, one part of a test, both sides, stopped: their fee is another one. */
const feeModifiers = new Set(["22", "26", "50", "52", "53", "TC"])

/** A line whose charge is not fee times units, in whole cents; `difference` is positive when more is charged. */
export type FeeDifference = { place: number; code: string; charge: number; expected: number; difference: number }

/** Every line that differs from the fee schedule; lines without charge, units or fee are left out, and those whose modifier changes the fee. */
export const feeDifferences = ({ serviceLines }: LenientSuperbill, feeSchedule: NonNullable<Reference["feeSchedule"]>): FeeDifference[] =>
  serviceLines.flatMap((line, place) => {
    const code = codeOf(line.procedureCode)
    const fee = feeSchedule(code)
    const amount = numberOf(line.charge)
    const units = unitsOf(line.units)
    const changesFee = line.modifiers.some((modifier) => feeModifiers.has(textOf(modifier)))
    if (fee === undefined || amount === null || amount <= 0 || units === null || changesFee) return []
    const [charge, expected] = [toCents(amount), toCents(fee) * units]
    return charge === expected ? [] : [{ place, code, charge, expected, difference: charge - expected }]
  })

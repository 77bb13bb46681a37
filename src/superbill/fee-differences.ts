import type { LenientSuperbill } from "./lenient-record"
import { toCents } from "./money"
import { codeOf, numberOf, unitsOf } from "./read-value"
import type { Reference } from "./reference"

/** A line whose charge is not fee times units, in whole cents; `difference` is positive when more is charged. */
export type FeeDifference = { place: number; code: string; charge: number; expected: number; difference: number }

/** Every line that differs from the fee schedule; lines without charge, units or fee are left out. Modifiers are not weighed. */
export const feeDifferences = ({ serviceLines }: LenientSuperbill, feeSchedule: NonNullable<Reference["feeSchedule"]>): FeeDifference[] =>
  serviceLines.flatMap((line, place) => {
    const code = codeOf(line.procedureCode)
    const fee = feeSchedule(code)
    const amount = numberOf(line.charge)
    const units = unitsOf(line.units)
    if (fee === undefined || amount === null || units === null) return []
    const [charge, expected] = [toCents(amount), toCents(fee) * units]
    return charge === expected ? [] : [{ place, code, charge, expected, difference: charge - expected }]
  })

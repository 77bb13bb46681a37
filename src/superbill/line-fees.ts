import type { Reference } from "./reference"
import { codeOf, unitsOf } from "./read-value"
import type { ServiceLine, Superbill } from "./record"
import { toCents, toDollars } from "./money"

const feeOf = (line: ServiceLine, fees: NonNullable<Reference["feeSchedule"]>): number | null => {
  const units = unitsOf(line.units)
  const fee = fees(codeOf(line.procedureCode))
  return fee === undefined || units === null ? null : toCents(fee) * units
}

/**
 * The line's charge out of the fee schedule, after its code or units changed. `before`: the line as it was. A charge that was typed by
 * hand (it is not the fee of before) stays.
 */
export const withFee = (record: Superbill, place: number, before: ServiceLine | undefined, fees: Reference["feeSchedule"]): Superbill => {
  const line = record.serviceLines[place]
  if (!line || !fees) return record
  const was = before ? feeOf(before, fees) : null
  const stood = before?.charge === null || before?.charge === undefined ? null : toCents(before.charge)
  if (stood !== null && stood !== was) return record
  const fee = feeOf(line, fees)
  const charge = fee === null ? null : toDollars(fee)
  return { ...record, serviceLines: record.serviceLines.with(place, { ...line, charge }) }
}

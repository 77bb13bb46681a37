import type { LenientSuperbill } from "./lenient-record"
import { toCents, toDollars } from "./money"
import { numberOf } from "./read-value"
import type { Superbill } from "./record"

/** All in whole cents. */
export type Totals = {
  /** Sum of the charges of the lines; a line without a charge counts as nothing. */
  charges: number
  paid: number
  adjustments: number
  /** Charges less what was paid and adjusted. */
  balance: number
  /** What the patient pays at the desk now: the rest of the copay, or of the whole bill on a self-pay superbill. Never negative. */
  dueToday: number
}

const cents = (value: unknown): number => toCents(numberOf(value) ?? 0)

export const totalsOf = ({ recordType, serviceLines, charges }: LenientSuperbill): Totals => {
  const sum = serviceLines.reduce((total, { charge }) => total + cents(charge), 0)
  const [paid, adjustments] = [cents(charges.amountPaid), cents(charges.adjustments)]
  const balance = sum - paid - adjustments
  const due = recordType === "self-pay-superbill" ? balance : cents(charges.copayDue) - cents(charges.copayCollected)
  return { charges: sum, paid, adjustments, balance, dueToday: Math.max(0, due) }
}

/** The superbill with total and balance as its lines and payments make them. */
export const withTotals = (record: Superbill): Superbill => {
  const { charges, balance } = totalsOf(record)
  return { ...record, charges: { ...record.charges, total: toDollars(charges), balanceDue: toDollars(balance) } }
}

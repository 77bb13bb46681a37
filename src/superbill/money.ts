/**
 * Dollars of a record -> whole cents, rounded half away from zero on the decimal digits that are shown (1.005 is 1.01,
 * though the number behind it is a hair smaller). All sums are made of these.
 */
export const toCents = (dollars: number): number => {
  const size = Math.abs(dollars)
  const cents = Math.round(Number(size < 1e-6 ? 0 : `${size}e2`))
  const whole = Number.isNaN(cents) ? Math.round(size * 100) : cents
  return dollars < 0 && whole !== 0 ? -whole : whole
}

/** Whole cents -> dollars as the record holds them. */
export const toDollars = (cents: number): number => cents / 100

/** Millionths of a dollar as whole numbers: fine enough to tell half a cent from a rounding error of binary fractions. */
const toMillionths = (dollars: number): number => Math.round(Number(dollars.toFixed(6)) * 1_000_000)

/** True when `amount` and the sum of `parts` (dollars) are half a cent or more apart. */
export const differsFromSum = (amount: number, parts: readonly number[]): boolean =>
  Math.abs(toMillionths(amount) - parts.reduce((sum, part) => sum + toMillionths(part), 0)) >= 5_000

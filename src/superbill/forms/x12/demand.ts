import { toCents, toDollars } from "../../money"
import { isBlank, textOf } from "../../read-value"
import type { FormNote } from "../outcome"
import { isPlausibleDate, whyNoDate } from "../plausible-date"
import { x12Text } from "./x12-text"

/** Asks the superbill for values as elements, and keeps every refusal with the field's path, so that all are named at once. */
export type Demand = {
  problems: FormNote[]
  refuse: (path: string, message: string) => string
  /** Text that must be there, at most so many characters long. */
  text: (path: string, value: unknown, most: number) => string
  /** Text that may be missing. */
  maybe: (path: string, value: unknown, most: number) => string
  /** Text without blanks and hyphens, which must match. */
  shaped: (path: string, value: unknown, pattern: RegExp, says: string) => string
  /** `YYYY-MM-DD` -> `YYYYMMDD`. */
  date: (path: string, value: unknown) => string
  /** Dollars, not negative -> digits without a sign for thousands. */
  amount: (path: string, value: unknown) => string
  /** The code of a choice that must be made. */
  choice: <Key extends string>(path: string, value: Key | null | undefined, codes: Readonly<Record<Key, string>>) => string
}

export const newDemand = (): Demand => {
  const problems: FormNote[] = []
  const refuse = (place: string, message: string): string => {
    problems.push({ place, message })
    return ""
  }
  const maybe = (path: string, value: unknown, most: number): string => {
    const written = x12Text(value)
    if (!written && !isBlank(value)) return refuse(path, "This has no letter that an 837 can hold (A to Z, digits, plain punctuation).")
    return written.length > most ? refuse(path, `Longer than the ${most} characters an 837 holds here.`) : written
  }
  return {
    problems,
    refuse,
    maybe,
    text: (path, value, most) => (isBlank(value) ? refuse(path, "An 837 cannot go without this.") : maybe(path, value, most)),
    shaped: (path, value, pattern, says) => {
      const written = x12Text(value).replace(/[ -]/g, "")
      if (!written) return refuse(path, "An 837 cannot go without this.")
      return pattern.test(written) ? written : refuse(path, says)
    },
    date: (path, value) => {
      if (isBlank(value)) return refuse(path, "An 837 cannot go without this date.")
      const given = textOf(value)
      return isPlausibleDate(given) ? given.replaceAll("-", "") : refuse(path, whyNoDate(given))
    },
    amount: (path, value) => {
      if (typeof value !== "number" || !Number.isFinite(value)) return refuse(path, "An 837 cannot go without this amount.")
      return value < 0 ? refuse(path, "An amount on a claim cannot be negative.") : String(toDollars(toCents(value)))
    },
    choice: (path, value, codes) => (value ? codes[value] : refuse(path, "An 837 cannot go without this."))
  }
}

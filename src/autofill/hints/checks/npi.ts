import { isNpi } from "../../../patient/npi"
import type { Check } from "../check"

/** Ten digits with a check digit. */
export const npi: Check = ({ text }) => {
  const tidy = text.replace(/[\s-]/g, "")
  if (/\D/.test(tidy)) return { said: "An NPI has digits only: look for a letter typed in its place." }
  if (tidy.length !== 10) return { said: `An NPI has ten digits; ${tidy.length} stand here.` }
  if (!/^[12]/.test(tidy)) return { said: "An NPI begins with 1 or 2." }
  return isNpi(tidy)
    ? { tone: "good", said: "The check digit of this NPI fits." }
    : { said: "The check digit of this NPI does not fit: look for two digits changed over." }
}

import { isNpi } from "../../../patient/npi"
import type { Check } from "../check"
import { bareId, firstWord, isHalfShown } from "../shown-text"

/** Ten digits with a check digit. */
export const npi: Check = ({ text, control }) => {
  if (isHalfShown(text) || control === "select") return null
  const tidy = bareId(text)
  if (/\D/.test(tidy)) return /^\S+$/.test(text.trim()) ? { said: "An NPI has digits only: look for a letter typed for a digit." } : null
  if (tidy.length !== 10) return { said: `An NPI has ten digits; ${tidy.length} stand here.` }
  if (!/^[12]/.test(tidy)) return { said: "An NPI begins with 1 or 2." }
  return isNpi(tidy)
    ? { tone: "good", said: "The check digit of this NPI fits." }
    : { said: "The check digit of this NPI does not fit: look for a mistyped or swapped digit." }
}

/** Ten characters, the first a digit, the last an X (National Uniform Claim Committee). */
export const taxonomy: Check = ({ text, control }) => {
  if (isHalfShown(text) || control === "select") return null
  const code = firstWord(text).toUpperCase()
  if (!/^[0-9A-Z]+$/.test(code) || !/\d/.test(code)) return null
  if (code.length !== 10) return { said: `A taxonomy code has ten characters; ${code.length} stand here.` }
  if (!code.endsWith("X")) return { said: "A taxonomy code ends in X." }
  return /^\d/.test(code) ? null : { said: "A taxonomy code begins with a digit: look for the letter O typed for zero." }
}

/** Nine digits, as EIN or SSN. */
export const taxId: Check = ({ text, control }) => {
  if (isHalfShown(text) || control === "select") return null
  const tidy = bareId(text)
  if (/[^\d]/.test(tidy))
    return /^[\dA-Z]{8,10}$/.test(tidy) ? { said: "A tax ID has digits only: look for a letter typed for a digit." } : null
  if (isNpi(tidy)) return { said: "This has the shape of an NPI; the tax ID has nine digits." }
  if (tidy.length !== 9) return { said: `A tax ID has nine digits; ${tidy.length} stand here.` }
  return /^00|^(\d)\1{8}$/.test(tidy) ? { said: "No tax ID begins like this: check the letter of the tax office." } : null
}

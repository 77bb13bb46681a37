import { parsePhoneNumberFromString } from "libphonenumber-js/min"

export type PhoneReading = { ok: true; value: string; extension: string | null } | { ok: false; message: string }

const tollFree = /^8(00|22|33|44|55|66|77|88)/

/** Area codes and exchanges as the North American plan lays them down; fictional 555-01xx numbers pass. */
const problemOf = (ten: string): string | null => {
  if (/^[01]/.test(ten)) return "An area code cannot begin with 0 or 1."
  if (/^.11/.test(ten) || /^.9/.test(ten)) return "There is no such area code."
  if (/^...[01]/.test(ten)) return "The three digits after the area code cannot begin with 0 or 1."
  if (/^....11/.test(ten) && !tollFree.test(ten)) return "The three digits after the area code cannot end in 11."
  if (/^(\d)\1{9}$/.test(ten)) return "This is the same digit ten times, not a phone number."
  return null
}

/** A US or Canadian number however it is typed -> ten digits; the extension is told apart and not kept. */
export const parsePhone = (text: string): PhoneReading => {
  const number = parsePhoneNumberFromString(text, "US")
  if (number && number.countryCallingCode !== "1") return { ok: false, message: "This is not a US phone number." }
  const ext = number?.ext ? String(number.ext) : null
  const digits = String(number?.nationalNumber ?? text.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, ""))
  if (digits.length === 7) return { ok: false, message: "This phone number needs its area code." }
  if (digits.length !== 10) return { ok: false, message: "A US phone number has ten digits." }
  const message = problemOf(digits)
  return message === null ? { ok: true, value: digits, extension: ext } : { ok: false, message }
}

/** "9375550112" -> "(937) 555-0112"; anything else as it stands. */
export const displayPhone = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3")

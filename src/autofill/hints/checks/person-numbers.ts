import { isEmail } from "../../../patient/email"
import { parsePhone } from "../../../patient/phone"
import { parseSsn } from "../../../patient/ssn"
import type { Check } from "../check"
import { isHalfShown, isNoValue } from "../shown-text"

/** Impossible numbers; the last four alone say nothing. */
export const ssn: Check = ({ text }, _around, key) => {
  if (isHalfShown(text)) return null
  const digits = text.replace(/\D/g, "")
  const part = /\.part([123])$/.exec(key)?.[1]
  if (part === "1") return /^(000|666|9\d\d)$/.test(digits) ? { said: "No Social Security number begins like this." } : null
  if (part === "2") return digits === "00" ? { said: "The middle two digits of a Social Security number cannot be 00." } : null
  if (part === "3") return digits === "0000" ? { said: "A Social Security number cannot end in 0000." } : null
  if (digits.length <= 4 || /^(\d)\1{8}$/.test(digits))
    return /^9{9}$|^0{9}$/.test(digits) ? { said: "This is a filler, not a number of a person." } : null
  const reading = parseSsn(text)
  return reading.ok ? null : { said: reading.message }
}

/** A number of North America that can be. */
export const phone: Check = ({ text }, { valueOf }, key) => {
  if (isHalfShown(text) || /^\s*\+(?!1)/.test(text)) return null
  const digits = text.replace(/\D/g, "")
  if (/\.area$/.test(key)) return /^([01]\d\d|\d11|\d9\d)$/.test(digits) ? { said: "There is no such area code." } : null
  if (/\.prefix$/.test(key))
    return /^[01]\d\d$/.test(digits) ? { said: "The three digits after the area code cannot begin with 0 or 1." } : null
  if (/\.line$/.test(key) || digits === "") return null
  if (digits.length === 7) return { said: "The area code is missing." }
  const reading = parsePhone(text)
  if (!reading.ok) return { said: reading.message }
  if (!key.startsWith("emergency.")) return null
  const isPatients = ["patient.phone", "patient.phone.home", "patient.phone.mobile"].some((each) => {
    const other = parsePhone(valueOf(each) ?? "")
    return other.ok && other.value === reading.value
  })
  return isPatients ? { said: "This is the patient's own number on this page: ask for one that reaches somebody else." } : null
}

export const email: Check = ({ text }) => {
  const tidy = text.trim()
  if (isHalfShown(text.replace(/_/g, "")) || isNoValue(tidy)) return null
  if (isEmail(tidy)) {
    const place = tidy.slice(tidy.lastIndexOf("@") + 1).toLowerCase()
    return /^(gmial|gamil|gmai|gnail|hotmial|yaho|yhaoo|outlok)\.com$|\.(con|cmo|ocm)$/.test(place)
      ? { said: "Look at the part after the @: it reads like a slip of the keys." }
      : null
  }
  return { said: "An e-mail address looks like name@example.com." }
}

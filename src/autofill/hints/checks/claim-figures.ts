import type { Check } from "../check"
import type { HintAround } from "../hint-box"
import { amountIn, firstWord, isHalfShown } from "../shown-text"

const lines = 50
const cents = (amount: number): number => Math.round(amount * 100)

/** Whole units, and not more than a visit can have. */
export const units: Check = ({ text }, { valueOf }, key) => {
  const tidy = text.trim()
  if (isHalfShown(text)) return null
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(tidy)) return { said: "Units are a number." }
  const number = Number(tidy)
  if (number === 0) return { said: "Zero units: a line has at least one." }
  const code = firstWord(valueOf(key.replace(/units$/, "code")) ?? "")
  if (/^99(20[2-5]|21[1-5])$/.test(code) && number > 1) return { said: "This visit code usually has one unit." }
  return number > 999 ? { said: "So many units are rare: check the number." } : null
}

/** Letters or numbers of diagnoses that stand on this page. */
export const pointer: Check = ({ text }, { valueOf }) => {
  const tidy = text
    .toUpperCase()
    .replace(/[\s,;/|-]+/g, " ")
    .trim()
  if (tidy === "" || isHalfShown(text)) return null
  const marks =
    /^[A-L]+$/.test(tidy) || /^[1-9]{2,4}$/.test(tidy)
      ? [...tidy]
      : tidy.split(" ").flatMap((each) => (/^[A-L]+$/.test(each) ? [...each] : [each]))
  const places = marks.map((mark) =>
    /^[A-L]$/.test(mark) ? mark.charCodeAt(0) - 65 : /^(1[0-2]?|[2-9])$/.test(mark) ? Number(mark) - 1 : -1
  )
  if (places.includes(-1)) return { said: "A pointer is a letter from A to L, or a number from 1 to 12." }
  if (new Set(places).size < places.length) return { said: "The pointer names the same diagnosis twice." }
  if (places.length > 4) return { said: "A line points to four diagnoses at most." }
  const has = (place: number): boolean => (valueOf(`claim.diagnosis[${place}]`) ?? "").trim() !== ""
  return has(0) && places.some((place) => !has(place)) ? { said: "It points to a diagnosis that does not stand on this page." } : null
}

export const amount: Check = ({ text }, _around, key) => {
  if (isHalfShown(text) || !/\d/.test(text)) return null
  if (/^\s*-|^\s*\(/.test(text)) return { said: "An amount below zero stands here." }
  if (/\.(dollars|cents)$/.test(key)) return null
  const read = amountIn(text)
  // A copay may be a share, or two figures.
  if (read === null) return key.endsWith(".copay") ? null : { said: "An amount is dollars and cents, like 25.00." }
  return read === 0 && /\.charge$|totalCharge$/.test(key) ? { said: "The charge is zero: payers usually refuse such a line." } : null
}

/** Charges of the lines on this page in cents; null when one cannot be read, or there is none. */
const sumOfLines = (valueOf: HintAround["valueOf"]): number | null => {
  let sum: number | null = null
  for (let place = 0; place < lines; place++) {
    const text = valueOf(`claim.line[${place}].charge`)
    if (text === null) continue
    const read = amountIn(text)
    if (read === null) return null
    sum = (sum ?? 0) + cents(read)
  }
  return sum
}

/** The total is what the lines add up to; what was paid is not more; the balance is what is left. */
export const totalCharge: Check = ({ text }, { valueOf }, key) => {
  const read = amountIn(text)
  if (read === null) return null
  if (key === "claim.totalCharge") {
    const sum = sumOfLines(valueOf)
    return sum !== null && sum !== cents(read) ? { said: "The lines on this page add up to another amount." } : null
  }
  const total = amountIn(valueOf("claim.totalCharge"))
  if (total === null) return null
  if (key === "claim.amountPaid") return read > total ? { said: "More was paid than charged on this page." } : null
  const paid = amountIn(valueOf("claim.amountPaid")) ?? 0
  return cents(total) - cents(paid) === cents(read) ? null : { said: "Total less paid is another amount on this page." }
}

import { isUsState, stateCode, usStates } from "../../../patient/states"
import { isUsZip, parseZip } from "../../../patient/zip"
import type { Check } from "../check"
import type { HintAround } from "../hint-box"
import { isHalfShown } from "../shown-text"
import { statesOfZip } from "../zip-states"

/** False where the page says that the address is of another country. */
const isHome = (key: string, { valueOf }: HintAround): boolean => {
  const country = valueOf(key.replace(/\.(state|zip)$/, ".country"))
  return country === null || /^(us|usa|u\.s\.(a\.)?|united states( of america)?|840)$/i.test(country.trim())
}

const nameOf = (code: string): string => usStates.find(([each]) => each === code)?.[1] ?? code

export const state: Check = ({ text, control }, around, key) => {
  if (control !== "text" || !isHome(key, around) || isHalfShown(text) || !/\p{L}/u.test(text)) return null
  return stateCode(text) === null ? { said: "No state or territory is written like this: use two letters." } : null
}

export const zip: Check = ({ text }, around, key) => {
  if (isHalfShown(text) || !isHome(key, around) || parseZip(text) !== null) return null
  const digits = text.replace(/[\s-]/g, "")
  if (!/^\d+$/.test(digits)) return /^[A-Z\d]{5}$/i.test(digits) && /\d{3}/.test(digits) ? { said: "A ZIP code has digits only." } : null
  if (digits.length === 4 || digits.length === 8) return { said: "A digit is missing: lists often lose the zero in front of a ZIP code." }
  return { said: "A ZIP code has five or nine digits." }
}

/** State and ZIP code of one address tell of the same place. */
export const stateZip: Check = ({ text }, around, key) => {
  const isZip = key.endsWith(".zip")
  const other = around.valueOf(isZip ? key.replace(/\.zip$/, ".state") : key.replace(/\.state$/, ".zip"))
  if (other === null || !isHome(key, around)) return null
  const code = stateCode(isZip ? other : text)
  const read = parseZip(isZip ? text : other)
  if (code === null || read === null || !isUsState(code) || !isUsZip(read)) return null
  const states = statesOfZip(read)
  if (states.length === 0 || states.includes(code)) return null
  return { said: `The ZIP code usually belongs to ${states.map(nameOf).join(" or ")}, another state stands here: check both.` }
}

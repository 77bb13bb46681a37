import type { Check } from "../check"
import { bareId, firstWord, isHalfShown } from "../shown-text"

const isCodeBox = (text: string): boolean => text.trim() !== "" && !isHalfShown(text)

/** Shape alone: whether a code is in force is another question. */
export const diagnosisCode: Check = ({ text }, _around, key) => {
  const code = firstWord(text).toUpperCase()
  if (!isCodeBox(text) || !/\d/.test(code)) return null
  if (/^\d{3}(\.\d{1,2})?$|^\d{4,5}$/.test(code)) return { said: "This has the shape of an ICD-9 code; today's codes begin with a letter." }
  if (/^0\d/.test(code)) return { said: "A diagnosis code begins with a letter: look for zero typed for O." }
  if (/^[A-Z]O/.test(code)) return { said: "The second place of a diagnosis code is a digit: look for O typed for zero." }
  if (!/^[A-Z]\d/.test(code)) return { said: "A diagnosis code begins with a letter and a digit." }
  if (/^[A-Z]\d[A-Z0-9]?\.?$/.test(code)) return code.length < 3 ? { said: "A diagnosis code has at least three characters." } : null
  if (code.includes(".") && code.indexOf(".") !== 3) return { said: "The point of a diagnosis code stands after the third character." }
  if (code.replace(".", "").length > 7) return { said: "A diagnosis code has seven characters at most." }
  if (!/^[A-Z]\d[A-Z0-9]\.?[A-Z0-9]{1,4}$/.test(code)) return { said: "A diagnosis code has letters, digits and one point only." }
  return key === "claim.diagnosis[0]" && /^[V-Y]/.test(code)
    ? { said: "Codes V to Y tell the cause of an injury and usually do not stand first." }
    : null
}

const most = 12

/** The same code twice. */
export const sameDiagnosis: Check = ({ text }, { valueOf }, key) => {
  const code = bareId(firstWord(text))
  if (code.length < 3) return null
  const places = Array.from({ length: most }, (_each, index) => `claim.diagnosis[${index}]`).filter((each) => each !== key)
  return places.some((place) => bareId(firstWord(valueOf(place) ?? "")) === code)
    ? { said: "The same code stands in another diagnosis box." }
    : null
}

/** Five characters, as CPT and HCPCS Level II codes have. */
export const procedureCode: Check = ({ text }) => {
  const code = firstWord(text).toUpperCase()
  if (!isCodeBox(text) || !/\d/.test(code)) return null
  if (/^(\d{4}[\dFTUM]|[A-Z]\d{4})$/.test(code)) return null
  if (/^(\d{4}[\dFTUM]|[A-Z]\d{4})-?[A-Z0-9]{2}$/.test(code))
    return { said: "A modifier seems to stand with the code: it has a box of its own." }
  if (code.length !== 5) return { said: `A procedure code has five characters; ${code.length} stand here.` }
  return /O/.test(code)
    ? { said: "Look for the letter O typed for zero." }
    : { said: "A procedure code is five digits, or a letter and four digits." }
}

/** Two letters or digits; no modifier twice on a line. */
export const modifier: Check = ({ text }, { valueOf }, key) => {
  const code = firstWord(text).toUpperCase()
  if (!isCodeBox(text) || code === "") return null
  if (!/^[A-Z0-9]{2}$/.test(code))
    return /^[A-Z0-9]{4}([A-Z0-9]{2}){0,2}$/.test(code)
      ? { said: "Several modifiers seem to stand in one box: each has its own." }
      : { said: "A modifier has two characters." }
  const others = [0, 1, 2, 3].map((place) => key.replace(/modifier\[\d\]$/, `modifier[${place}]`)).filter((each) => each !== key)
  return others.some((each) => firstWord(valueOf(each) ?? "").toUpperCase() === code)
    ? { said: "The same modifier stands twice on this line." }
    : null
}

/** Numbers of the CMS list of places of service. */
const known = new Set(
  "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 58 60 61 62 65 66 71 72 81 99".split(
    " "
  )
)

/** A place that is on the list; telehealth has two. */
export const placeOfService: Check = ({ text }, { valueOf }, key) => {
  const digits = /^\s*(\d{1,2})(?!\d)/.exec(text)?.[1]?.padStart(2, "0")
  if (digits === undefined) return null
  if (!known.has(digits)) return { said: "This number is not on the usual list of places of service: 11 is the office." }
  if (digits === "02") return { tone: "tell", said: "Telehealth: 02 when the patient is not at home, 10 at home." }
  if (digits === "10") return { tone: "tell", said: "Telehealth: 10 when the patient is at home, 02 anywhere else." }
  const line = /^(claim\.line\[\d+\])\./.exec(key)?.[1]
  const modifiers = [0, 1, 2, 3].map((place) => firstWord(valueOf(`${line ?? "claim.line[0]"}.modifier[${place}]`) ?? "").toUpperCase())
  return modifiers.some((each) => each === "95" || each === "93" || each === "GT")
    ? { said: "A telehealth modifier stands with this place: payers differ, many want 02 or 10." }
    : null
}

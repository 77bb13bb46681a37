import { parsePhone } from "../../patient/phone"
import { type FieldReader, labelled, sure } from "./field-reader"
import { findPhones, misreadDigits } from "./find-phones"
import { valueText } from "./read-words"
import { say } from "./sheet"

export const readPhoneField: FieldReader = (_sheet, party, value, meaning) => {
  const field = meaning.kind === null ? "phone" : `phone.${meaning.kind}`
  const [phone] = findPhones(value.text)
  if (phone && phone.start <= 20) {
    if (phone.value !== null)
      say(party, phoneKindAfter(value.text.slice(phone.end)) ?? field, sure(phone.value, value, phone.start, phone.end, labelled))
    return phone.end
  }
  const { value: text, end } = valueText(value.text)
  const fixed = misreadDigits(
    text
      .replace(/\s*(x|ext).*$/i, "")
      .slice(0, 20)
      .trim()
  )
  const reading = fixed === null ? null : parsePhone(fixed)
  if (!reading?.ok) return 0
  party.doubts.push({
    field,
    candidates: [{ value: reading.value, text: text }],
    why: "Letters stand where digits should be.",
    start: value.offset,
    end: value.offset + end
  })
  return end
}

/** "(H)", "(cell)", "- work" after a number. */
export const phoneKindAfter = (after: string): string | null => {
  const mark =
    /^\s{0,2}(?:\(\s?|[-–]\s?)?(?![a-z]{1,6}\s?\)\s{0,2}[(\d])(home|h|cell|c|mobile|m|mob|work|w|office|o|fax|f)(?:\s?\)|(?=\s*(?:$|[,;\n|]))|\s+(?=phone|number))/i
      .exec(after)?.[1]
      ?.toLowerCase()
  if (mark === undefined) return null
  if (/^h/.test(mark)) return "phone.home"
  if (/^(c|m)/.test(mark)) return "phone.mobile"
  return /^(w|o)/.test(mark) ? "phone.work" : "skip-phone"
}

import { isEmail } from "../../patient/email"
import { parseSsn } from "../../patient/ssn"
import { type FieldReader, labelled, sure } from "./field-reader"
import { misreadDigits } from "./find-phones"
import { idAt } from "./read-ids"
import { valueText } from "./read-words"
import { say } from "./sheet"

export const readSsn: FieldReader = (_sheet, party, value) => {
  const match = /^[\s:#]*(\d{3}[-\s.]?\d{2}[-\s.]?\d{4})(?!\d)/.exec(value.text)
  if (match) {
    const reading = parseSsn(match[1] ?? "")
    if (reading.ok) say(party, "ssn", sure(reading.value, value, 0, match[0].length, labelled))
    return match[0].length
  }
  const text = valueText(value.text).value.slice(0, 12)
  const fixed = misreadDigits(text)
  const reading = fixed === null ? null : parseSsn(fixed)
  if (!reading?.ok) return 0
  party.doubts.push({
    field: "ssn",
    candidates: [{ value: reading.value, text }],
    why: "Letters stand where digits should be.",
    start: value.offset,
    end: value.offset + text.length
  })
  return text.length
}

export const readEmail: FieldReader = (_sheet, party, value) => {
  const match = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.\p{L}{2,24}/u.exec(value.text.slice(0, 120))
  if (!match || match.index > 20 || !isEmail(match[0])) return 0
  say(party, "email", sure(match[0], value, match.index, match.index + match[0].length, labelled))
  return match.index + match[0].length
}

export const readId =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = idAt(value.text, 0)
    if (!found) return 0
    say(party, field, sure(found.value, value, found.start, found.end, labelled))
    return found.end
  }

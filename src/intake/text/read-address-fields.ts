import { stateCode } from "../../patient/states"
import { parseZip } from "../../patient/zip"
import { type FieldReader, labelled, sure } from "./field-reader"
import { isUnit, readAddress } from "./find-addresses"
import { isNoValue } from "./no-value"
import { valueText } from "./read-words"
import { type Party, say } from "./sheet"

export const sayAddress = (
  party: Party,
  parts: Readonly<Record<string, string | undefined>>,
  start: number,
  end: number,
  group: string,
  isWeak: boolean
): void => {
  for (const [part, value] of Object.entries(parts))
    if (value !== undefined)
      say(party, `${group}.${part}`, {
        value,
        start,
        end,
        why: "Part of an address in the text.",
        certainty: isWeak ? "check" : "sure",
        isWeak
      })
}

const addressEnd =
  /(?<![\n\s])[^\S\n]{3,}|\t|;|\||(?:[,.]?\s+(?=(?:phone|ph|tel|cell|dob|d\.o\.b|email|e-mail|home phone|mobile|ssn)\b[\s.]{0,2}(?:[:#(\d]|phone|number|no\b)))/i

export const readAddressField: FieldReader = (_sheet, party, value, meaning) => {
  const lead = value.text.length - value.text.trimStart().length
  const cut = addressEnd.exec(value.text.slice(lead))
  const raw = value.text.slice(lead, cut ? lead + cut.index : undefined)
  let text = raw.replace(/^["']|["']$/g, "").replace(/[^\S\n]*\n\s*/g, "\n")
  const sentence = /(\b\d{5}(?:-\d{4})?|\b[A-Z]{2})\.\s/.exec(text)
  if (sentence) text = text.slice(0, sentence.index + (sentence[1]?.length ?? 0))
  if (isNoValue(text) || !/\p{L}/u.test(text) || text.length > 200 || /^(same|see)\b/i.test(text.trim())) return 0
  const parts = readAddress(text)
  if (parts.line1 === undefined && parts.zip === undefined && parts.state === undefined && !/,/.test(text)) return 0
  sayAddress(
    party,
    parts,
    value.offset + lead,
    value.offset + lead + raw.length,
    meaning.field === "mailing" ? "mailing" : "address",
    false
  )
  return lead + raw.length
}

export const readAddressPart =
  (part: "line1" | "line2" | "city" | "county" | "country"): FieldReader =>
  (_sheet, party, value, _meaning) => {
    if (part === "line1" && value.text.includes("\n")) return readAddressField(_sheet, party, value, { ..._meaning, field: "address" })
    const found = valueText(value.text)
    if (isNoValue(found.value) || found.value.length > 120) return 0
    const text = part === "city" ? found.value.replace(/,.*$/, "") : found.value
    if (part !== "line2" && !/\p{L}/u.test(text)) return 0
    if (part === "line1") {
      const parts = readAddress(found.value)
      if (parts.state !== undefined || parts.zip !== undefined)
        sayAddress(party, parts, value.offset, value.offset + found.end, "address", false)
      else if (parts.line2 === undefined && parts.city !== undefined && isUnit(parts.city))
        sayAddress(party, { line1: parts.line1, line2: parts.city }, value.offset, value.offset + found.end, "address", false)
      else say(party, "address.line1", sure(found.value, value, 0, found.end, labelled))
    } else if (part === "city" && /,/.test(found.value) && stateCode(found.value.replace(/^[^,]*,\s*/, "").slice(0, 20)) !== null) {
      const state = stateCode(found.value.replace(/^[^,]*,\s*/, ""))
      say(party, "address.city", sure(text, value, 0, found.end, labelled))
      if (state !== null) say(party, "address.state", sure(state, value, 0, found.end, labelled))
    } else say(party, `address.${part}`, sure(text, value, 0, found.end, labelled))
    return found.end
  }

export const readState: FieldReader = (_sheet, party, value) => {
  const match = /^\s*([\p{L}.]+(?:\s[\p{L}.]+){0,2})/u.exec(value.text)
  const words = (match?.[1] ?? "").split(" ")
  for (let count = words.length; count >= 1; count--) {
    const text = words.slice(0, count).join(" ")
    const state = stateCode(text)
    if (state === null) continue
    const end = value.text.indexOf(text) + text.length
    say(party, "address.state", sure(state, value, 0, end, labelled))
    return end
  }
  return 0
}

export const readZip: FieldReader = (_sheet, party, value) => {
  const match = /^\s*(\d{5}(?:[-\s]?\d{4})?(?!\d)|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)/.exec(value.text)
  const zip = parseZip(match?.[1] ?? "")
  if (!match || zip === null) return 0
  say(party, "address.zip", sure(zip, value, 0, match[0].length, labelled))
  return match[0].length
}

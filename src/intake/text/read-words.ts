import { canonicalWord } from "../../patient/synonyms"
import { isNoValue } from "./no-value"

const ticked =
  /(?:\[\s?[xX✓✔*]\s?\]|\(\s?[xX✓✔*]\s?\)|[☒☑✅✓✔■●]|_[xX✓]_)\s*([^[\](){}☐☒☑✅✓✔□■○●\n]{1,60}?)\s*(?=$|[[({☐☒☑□■○●]|\s{2,}|[,;]|_)/u
const boxes = /\[\s?[xX✓✔* ]?\s?\]|\(\s?[xX✓✔*]?\s?\)|[☐☒☑✅□■○●]|_[xX✓]?_/u

/** The text up to where a value ends: two blanks, a tab, a semicolon, a bar. Of ticked boxes, the ticked one. */
export const valueText = (text: string): { value: string; end: number } => {
  if (boxes.test(text)) {
    const tick = ticked.exec(text)
    return { value: tick?.[1]?.trim() ?? "", end: text.length }
  }
  const lead = text.length - text.trimStart().length
  const cut = /\s{2,}|\t|;|\s\|\s?|\|/.exec(text.slice(lead))
  const raw = text.slice(lead, cut ? lead + cut.index : undefined)
  return {
    value: raw
      .trim()
      .replace(/^["']|["']$/g, "")
      .replace(/[,.]+$/, "")
      .trim(),
    end: lead + raw.length
  }
}

const kept = (text: string): string | null => (isNoValue(text) ? null : text)

/** "Female (she/her)" -> F: the whole text, then what stands before a bracket, comma or dash, then its first word. */
const firstKnown = (key: string, text: string): string | null => {
  const tries = [text, text.replace(/\s*[([/,;–-].*$/u, ""), /^[\p{L}]+/u.exec(text)?.[0] ?? ""]
  return tries.map((part) => (part.trim() === "" ? null : canonicalWord(key, part))).find((word) => word !== null) ?? null
}

/** Values of word lists: the known word, or the text as printed. */
export const readWord = (field: string, text: string): string | null => {
  const { value } = valueText(text)
  const whole = kept(value)
  if (whole === null) return null
  const known = firstKnown(`patient.${field}`, whole)
  if (known === "Unknown" || known === "Declined") return null
  if (known !== null) return known
  const bare = whole.replace(/\s*\([^)]*\)\s*$/, "")
  return /^[\p{L}][\p{L}\s/,'’-]{1,60}$/u.test(bare) && !/\d/.test(bare) ? bare : null
}

/** F, M, or U at the beginning of a text, and how much of it was read. */
export const readSex = (text: string): { value: string; end: number } | null => {
  if (boxes.test(text)) {
    const { value, end } = valueText(text)
    const sex = value === "" ? null : firstKnown("patient.sex", value)
    return sex === null ? null : { value: sex, end }
  }
  const match = /^[\s("']*([\p{L}]+(?:[ -](?=not\b|to\b|say\b|specified\b|binary\b)[\p{L}]+)*|\d)(?![\p{L}\d])/u.exec(text)
  const sex = match?.[1] === undefined ? null : canonicalWord("patient.sex", match[1])
  if (!match || sex === null || isNoValue(match[1] ?? "")) return /^\s*unk(nown)?\b/i.test(text) ? { value: "U", end: text.length } : null
  return { value: sex, end: match[0].length }
}

/** Free words (employer, job, pharmacy): as printed, up to the end of the value. */
export const readPhrase = (text: string): { value: string; end: number } | null => {
  const { value, end } = valueText(text)
  const phrase = value.replace(/\s*\((?:disabled|retired|unemployed)\)$/i, "")
  return kept(phrase) === null || phrase.length > 120 || !/\p{L}/u.test(phrase) ? null : { value: phrase, end }
}

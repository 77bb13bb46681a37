import type { ResultBlock } from "../read-eligibility/result-block"
import { readPhrase } from "../read-phrase"
import { bareLabel, canBeLabel, formLabel, isLabel } from "./label-words"

type Said = { label: string; value: string }

const breaks = /\s*[|•·‧]\s*|\t+|\s{3,}/u

/** After "Recent:" or "Up next:" a line goes on with somebody else. */
const toOthers =
  /^(recent(ly (viewed|opened))?|last (viewed|opened)|(up )?next( patient| up)?|previous patient|other patients?|waiting|recientes?)$/i

/** "DOB: 01/02/1980 Sex: F": the words before a colon that are a label, as many as are known. */
const labelBefore = (text: string, isFirst: boolean): { start: number; label: string } | null => {
  const words = [...text.matchAll(/\S+/g)]
  for (let count = Math.min(6, words.length); count > 0; count--) {
    const start = words[words.length - count]?.index ?? 0
    const label = text.slice(start)
    if (isLabel(label) || toOthers.test(label)) return { start, label }
  }
  return isFirst && text.trim() !== "" && text.length <= 45 && words.length <= 6 ? { start: 0, label: text } : null
}

/** "Label: value", several of them in one line or one; what stands before the first label is left out. */
export const splitLine = (line: string): Said[] => {
  const parts = line.split(breaks).filter((part) => part.trim() !== "")
  if (isLetterhead(parts)) return []
  const said = parts.flatMap((part) => {
    const [, label, value] = bareSex.exec(part) ?? []
    if (label !== undefined && value !== undefined) return [{ label, value }]
    const own = splitPart(part)
    return own.length > 0 || (parts.length < 2 && !bareLine.test(part)) ? own : unmarked(part)
  })
  // "DOB 06/21/1982 · Male": a sex alone says something only beside a birth date or a number.
  const sex = parts.find((part) => /^\s*(male|female|[FM]|femenino|masculino)\s*$/i.test(part))
  return sex !== undefined && said.length > 0 ? [...said, { label: "Sex", value: sex.trim() }] : said
}

/** A phone or an address in a line of several is a letterhead's as often as a patient's. */
const isReach = /phone|tel|\bph\b|fax|address|city|state|zip|street/i

/** "400 Commerce Pkwy, Kettering, OH 45429 · Phone: 937-555-0100": where the office is. */
const isLetterhead = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.some((part) => /\d.*,.*\b[A-Z]{2} \d{5}\b/.test(part) && !/:/.test(part)) &&
  !parts.some((part) => /\b(dob|born|birth|mrn|patient)\b/i.test(part))

/** Labels that need no colon even alone in their line. */
const bareLine = /^\s*(effective|eff\.?|member id|policy (no\.?|number|#)|group (no\.?|number|#|id)|mrn|dob)\s+\S*\d\S*\s*$/i

/** "Sex F" as an element or a part of its own. */
const bareSex = /^\s*((?:legal |birth )?sex|gender|sexo)\s+(female|male|[FMUX]|femenino|masculino|mujer|hombre)\s*$/i

/** "MRN 5512087": a label that is known, and a value with digits, in a line of several. */
const unmarked = (part: string): Said[] => {
  const found = /^\s*(\p{L}[\p{L} .#'/-]*?)[\s#]+(\S*\d.*)$/u.exec(part)
  const label = found?.[1] ?? ""
  return canBeLabel(label) && readPhrase(formLabel(label)).datums.length > 0 && !isReach.test(formLabel(label))
    ? [{ label: bareLabel(label), value: tidy(found?.[2] ?? "") }]
    : []
}

const splitPart = (part: string): Said[] => {
  const said: Said[] = []
  let from = 0
  for (const colon of part.matchAll(/:(?=\s|$)|#:?(?=\s)|=(?=\s|$)|(?<=\p{L}\)?):(?=[\p{L}(\d])/gu)) {
    const before = part.slice(from, colon.index + (colon[0].startsWith("#") ? 1 : 0))
    const found = labelBefore(before, said.length === 0 && from === 0)
    if (!found) continue
    const last = said.at(-1)
    if (last) last.value = tidy(before.slice(0, found.start))
    said.push({ label: bareLabel(found.label), value: "" })
    from = colon.index + colon[0].length
  }
  const last = said.at(-1)
  if (last) last.value = tidy(part.slice(from))
  return said
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;/-]+|[\s,;/]+$/g, "")
    .trim()

/** Words of buttons and marks beside a value. */
const besides =
  /^(edit|copy|change|verified|map|call|text|show|hide|view|update|more|[✓✔✎⧉…×]|\(?verified\)?|confirmed|preferred|active|default)$/i

const beforeOthers = (said: readonly Said[]): Said[] => {
  const end = said.findIndex(({ label }) => toOthers.test(label))
  return said.slice(0, end < 0 ? undefined : end).filter(({ value }) => value !== "")
}

/** "Chart Review Billing Calendar": words side by side, few of them labels and none with a colon or a number, are a menu. */
export const isMenu = (runs: readonly string[]): boolean =>
  runs.length > 3 && !runs.some((run) => /[:\d]/.test(run)) && runs.filter((run) => isLabel(run)).length < runs.length * 0.4

/** A block of words as what it says: by its elements, by its colons; nothing where there is no label. */
export const splitBlock = ({ text = "", runs }: ResultBlock): Said[] => {
  if (!runs || runs.length < 2) return beforeOthers(splitLine(text))
  if (isMenu(runs)) return []
  const said: Said[] = []
  let isOpen = false
  for (const run of runs) {
    const words = run.replace(/^\s*[:=–—-]\s+/u, "").replace(/^\s*[|·•,]\s*|(\s*[|·•])+\s*$/gu, "")
    const last = said.at(-1)
    if (words.trim() === "" || words.trim() === ":") continue
    const own = splitLine(words)
    if (own.length > 0 && own.some(({ value }) => value !== "") && !(isOpen && last?.value === "" && !isLabel(own[0]?.label ?? ""))) {
      said.push(...own)
      isOpen = own.at(-1)?.value === ""
    } else if (last && last.value === "" && !/:\s*$/.test(words)) last.value = tidy(words)
    else if (/:\s*$/.test(words) || isLabel(words) || (runs.length === 2 && !last && canBeLabel(words))) {
      said.push({ label: bareLabel(words), value: "" })
      isOpen = true
    } else if (last && !besides.test(words.trim())) last.value = `${last.value} ${tidy(words)}`
  }
  return beforeOthers(said)
}

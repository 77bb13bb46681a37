import { isStoredKey } from "../../patient/record-keys"
import { recordFromDraft } from "../../patient/record-from-draft"
import { splitName } from "../../patient/person-name"
import { storedValue } from "../../patient/stored-value"
import { parseValue } from "../../patient/parse-value"
import { readAddress } from "../text/find-addresses"
import { splitText, type SplitText } from "../split-text"
import { asPrinted } from "./as-printed"
import type { ChartBox, ChartFacts } from "./chart-facts"
import { writeChartText } from "./write-chart-text"

export type CapturedValue = { key: string; value: string; certainty: "sure" | "check"; why: string }
export type Captured = { found: CapturedValue[]; asked: Extract<SplitText, { tooLong: false }>["asked"] }

/** "***-**-6701": what is covered up is no value. */
const isMasked = (text: string): boolean => /[*•●]{2}|x{2,}[-\s]?x*/i.test(text)

const isNothing = (text: string): boolean =>
  /^\s*(n\/?a|none|unknown|not (on file|provided|recorded)|select( one)?\.?|[-–—_/()\s.]*)\s*$/i.test(text)

/** What the filled boxes of a page say, whole values made of parts. */
const fromBoxes = (boxes: readonly ChartBox[], asOf: string): CapturedValue[] => {
  const draft: Record<string, string> = {}
  const sure = new Map<string, boolean>()
  const printed = new Map<string, string>()
  const put = (key: string, text: string, isSure: boolean): void => {
    if (draft[key] !== undefined) return
    draft[key] = text
    sure.set(key, isSure)
    printed.set(key, text)
  }
  for (const { key, text, isSure } of boxes) {
    if (isMasked(text) || isNothing(text)) continue
    put(key, text, isSure)
    if (/\.(address|mailingAddress)\.(full|cityStateZip)$/.test(key)) {
      const root = key.slice(0, key.lastIndexOf("."))
      for (const [part, value] of Object.entries(readAddress(text))) if (value) put(`${root}.${part}`, value, isSure)
    }
    if (key.endsWith(".name.full"))
      for (const [part, value] of Object.entries(splitName(text))) if (value) put(`${key.slice(0, -".full".length)}.${part}`, value, isSure)
  }
  const { record } = recordFromDraft(draft, asOf)
  const keys = new Set(Object.keys(draft).flatMap((key) => (isStoredKey(key) ? [key] : [key.slice(0, key.lastIndexOf("."))])))
  return [...keys].flatMap((key): CapturedValue[] => {
    const value = isStoredKey(key) ? storedValue(record, key) : null
    if (value === null) return []
    return [
      {
        key,
        value: asPrinted(key, value, printed.get(key) ?? value),
        certainty: sure.get(key) === false ? "check" : "sure",
        why: "stands in a box of the page"
      }
    ]
  })
}

/** The banner speaks where the page itself gives no name, birth date or number. */
const fromBanner = ({ names, birthDates, mrns }: ChartFacts["banner"], asOf: string): CapturedValue[] => {
  const why = "stands in the page's banner"
  const [name, ...otherNames] = names
  const [date, ...otherDates] = birthDates
  const [mrn, ...otherMrns] = mrns
  const found: CapturedValue[] = []
  if (name !== undefined && otherNames.length === 0)
    for (const [part, value] of Object.entries(splitName(name)))
      if (value && part !== "prefix") found.push({ key: `patient.name.${part}`, value, certainty: "check", why })
  const birth = date === undefined || otherDates.length > 0 ? null : parseValue("patient.birthDate", date, asOf)
  if (birth?.ok) found.push({ key: "patient.birthDate", value: birth.value, certainty: "check", why })
  if (mrn !== undefined && otherMrns.length === 0) found.push({ key: "patient.mrn", value: mrn, certainty: "check", why })
  return found
}

/**
 * What a page shows of one patient -> values for the boxes of intake, for the clerk to look over. Boxes speak first, then labelled
 * values, then the banner. `asOf` is the day two-digit years are read against. A page of several patients gives nothing of a patient.
 */
export const readChart = ({ lines, boxes, banner }: ChartFacts, asOf: string): Captured => {
  const text = writeChartText(lines)
  const split = splitText(text.slice(0, 20_000), asOf)
  const said = split.tooLong ? [] : split.found
  const asked = split.tooLong ? [] : split.asked
  const inBoxes = fromBoxes(boxes, asOf)
  const found = new Map(inBoxes.map((one) => [one.key, one]))
  const isOfName = (key: string): boolean => /^patient\.name\.(first|last|middle)$/.test(key)
  const hasName = (): boolean => [...found.keys()].some(isOfName)
  const add = (values: readonly CapturedValue[], mayName: boolean): void => {
    for (const one of values) if (!found.has(one.key) && (mayName || !isOfName(one.key))) found.set(one.key, one)
  }
  add(
    said.map(({ key, value, certainty, why, start, end }) => ({
      key,
      value: asPrinted(key, value, text.slice(start, end)),
      certainty,
      why
    })),
    !hasName()
  )
  add(fromBanner(banner, asOf), !hasName())
  return { found: [...found.values()], asked }
}

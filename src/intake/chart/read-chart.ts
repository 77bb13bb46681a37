import { foldTight } from "../../patient/fold-text"
import { isStoredKey } from "../../patient/record-keys"
import { recordFromDraft } from "../../patient/record-from-draft"
import { splitName } from "../../patient/person-name"
import { storedValue } from "../../patient/stored-value"
import { parseValue } from "../../patient/parse-value"
import { isUnit, readAddress } from "../text/find-addresses"
import { speaksOfDayFirst } from "../text/find-dates"
import { asPrinted } from "./as-printed"
import type { ChartFacts, ChartValue } from "./chart-facts"

export type CapturedValue = { key: string; value: string; certainty: "sure" | "check"; why: string }

/** "***-**-6701": what is covered up is no value. */
const isMasked = (text: string): boolean => /[*•●]{2}|x{2,}[-\s]?x*[-\s]\d|^x{3,}|#{3,}/i.test(text)

const isNothing = (text: string): boolean =>
  /^\s*(n\/?a|none|unknown|nil|tbd|blank|empty|no (data|value|information)|none (known|listed|on file|recorded)|(not|none|nothing) (on file|provided|recorded|entered|specified|available|given|asked|listed)|declined( to (answer|specify))?|select( one)?\.?|ninguno|add|[-–—_/()\s.]*)\s*$/i.test(
    text
  )

/** "22/09/1979" on a page that writes the day first. */
const monthFirst = (key: string, text: string, isDayFirst: boolean): string =>
  isDayFirst && /Date$/.test(key) ? text.replace(/^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/, "$3/$1/$4") : text

/** Where an employer or an insurer has its office is no datum of a person. */
const ofOffice = /\.employer(Address\.\w+|Phone)$|^coverage\.\w+\.address\./

/** "17 Camino Cerrado, Unit B" stands for two lines. */
const linesOf = (text: string): [string, string?] => {
  const comma = text.lastIndexOf(",")
  const unit = text.slice(comma + 1).trim()
  return comma > 0 && isUnit(unit) ? [text.slice(0, comma).trim(), unit] : [text]
}

/** Values by key, the first of each, whole values made of parts and parted. */
const settled = (values: readonly ChartValue[], isDayFirst: boolean, asOf: string, why: string): CapturedValue[] => {
  const draft: Record<string, string> = {}
  const sure = new Map<string, boolean>()
  const put = (key: string, text: string, isSure: boolean): void => {
    if (draft[key] !== undefined) return
    draft[key] = text
    sure.set(key, isSure)
  }
  for (const { key, text, isSure } of values) {
    if (isMasked(text) || isNothing(text)) continue
    const [line1, line2] = key.endsWith(".line1") && !values.some((one) => one.key === key.replace(/1$/, "2")) ? linesOf(text) : [text]
    put(key, monthFirst(key, line1, isDayFirst), isSure)
    if (line2 !== undefined) put(key.replace(/1$/, "2"), line2, isSure)
    if (/\.(address|mailingAddress|employerAddress)\.(full|cityStateZip)$/.test(key)) {
      const root = key.slice(0, key.lastIndexOf("."))
      for (const [part, value] of Object.entries(readAddress(text))) if (value) put(`${root}.${part}`, value, isSure)
    }
    if (key.endsWith(".name.full")) {
      const root = key.slice(0, -".full".length)
      if (draft[`${root}.first`] === undefined && draft[`${root}.last`] === undefined)
        for (const [part, value] of Object.entries(splitName(text))) if (value) put(`${root}.${part}`, value, isSure)
    }
  }
  const { record } = recordFromDraft(draft, asOf)
  const keys = new Set(Object.keys(draft).flatMap((key) => (isStoredKey(key) ? [key] : [key.slice(0, key.lastIndexOf("."))])))
  return [...keys].flatMap((key): CapturedValue[] => {
    const value = isStoredKey(key) ? storedValue(record, key) : null
    if (value === null || ofOffice.test(key)) return []
    return [{ key, value: asPrinted(key, value, draft[key] ?? value), certainty: sure.get(key) === false ? "check" : "sure", why }]
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

const namesIn = (text: string): string[] =>
  text
    .split(/[\s,.-]+/)
    .map(foldTight)
    .filter((word) => word.length > 1)

/**
 * Leaves out blocks of somebody else under a heading that is not known: where the block's first name is not in the name over the page
 * (else the first name read), and nothing in it is only a patient's.
 */
const withoutStrangers = (values: readonly ChartValue[], banner: readonly string[]): ChartValue[] => {
  const given = values.filter(({ key }) => /^patient\.name\.(first|full|last)$/.test(key))
  const whose =
    banner.length === 1
      ? banner.flatMap(namesIn)
      : given.filter((one) => one.section === given[0]?.section).flatMap(({ text }) => namesIn(text))
  const strange = new Set<string | undefined>()
  for (const { section } of given) {
    const isOfPatient = values.some((one) => one.section === section && /^patient\.(birthDate|mrn|sex|ssn)/.test(one.key))
    const named = given.filter((one) => one.section === section && one.key !== "patient.name.last")
    if (
      !isOfPatient &&
      named.length > 0 &&
      !named.some(({ text }) => namesIn(text).some((word, at) => whose.includes(word) && (at === 0 || text.includes(","))))
    )
      strange.add(section)
  }
  return values.filter(({ key, section }) => !(key.startsWith("patient.") && strange.has(section)))
}

/** The different values a page gives for one thing of the patient. */
const sayingsOf = (values: readonly ChartValue[], key: string, asOf: string): Set<string> =>
  new Set(
    values
      .filter((one) => one.key === key && !isMasked(one.text) && !isNothing(one.text))
      .flatMap(({ text }) => {
        const reading = parseValue(key, text, asOf)
        return reading.ok ? [foldTight(reading.value)] : []
      })
  )

/** Two birth dates of "the patient", or a list of people and nobody's data beside it: no one patient's page. */
const isOfSeveral = ({ boxes, words, birthDates, people }: ChartFacts, asOf: string): boolean => {
  const all = [...boxes, ...words, ...birthDates.map((text): ChartValue => ({ key: "patient.birthDate", label: "", text, isSure: true }))]
  const births = sayingsOf(all, "patient.birthDate", asOf)
  if (births.size > 1 || sayingsOf(all, "patient.mrn", asOf).size > 2) return true
  return people > 1 && births.size === 0
}

/**
 * What a page shows of one patient -> values for the boxes of intake, for the clerk to look over. Boxes speak first, then labelled
 * values, then the banner. `asOf` is the day two-digit years are read against. A page of several patients gives nothing.
 */
export const readChart = (facts: ChartFacts, asOf: string): CapturedValue[] => {
  if (isOfSeveral(facts, asOf)) return []
  const { boxes, words, banner } = facts
  const isDayFirst = speaksOfDayFirst([...boxes, ...words].map(({ label, text }) => `${label}: ${text}`).join("\n"))
  const found = new Map<string, CapturedValue>()
  const isOfName = (key: string): boolean => /^patient\.name\.(first|last|middle|suffix)$/.test(key)
  const add = (values: readonly CapturedValue[]): void => {
    const mayName = ![...found.keys()].some(isOfName)
    for (const one of values) if (!found.has(one.key) && (mayName || !isOfName(one.key))) found.set(one.key, one)
  }
  add(settled(boxes, isDayFirst, asOf, "stands in a box of the page"))
  add(settled(withoutStrangers(words, banner.names), isDayFirst, asOf, "stands beside its label"))
  add(fromBanner(banner, asOf))
  return [...found.values()]
}

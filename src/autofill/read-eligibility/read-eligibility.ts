import { foldText, foldTight } from "../../patient/fold-text"
import { splitName, suffixWord } from "../../patient/person-name"
import { decideStatus } from "./decide-status"
import type { EligibilityResult } from "./eligibility-result"
import { findDates, isDayFirstPage, type PageDates } from "./find-dates"
import type { Grid, Item } from "./item"
import { fieldOf } from "./label-of"
import { joinRecords } from "./join-records"
import { layOut } from "./lay-out"
import { readBenefits } from "./read-benefits"
import { asksWhom, looksLikeName, memberLists, nameInHeading, nameInSentence, readName, sortedWords } from "./read-people"
import { readScalars } from "./read-scalars"
import { readStatus, type Evidence } from "./read-status"
import type { ResultBlock } from "./result-block"
import { growTree } from "./tree"
import { conditionWords, othersWords, pastWords } from "./words/service-words"

/** Where a value was read: its path in the result, the words there, what they were said to be, the block, and whether that is sure. */
export type EligibilityFound = { path: string; text: string; label: string; block: number; isSure: boolean }
export type EligibilityReading = {
  result: EligibilityResult
  /** False where nothing speaks of a status or of benefits: a chart or a form is no result. */
  isResult: boolean
  /** False where nothing speaks of a status, so that "unknown" is the page's silence and not its word. */
  saysStatus: boolean
  /** Generations ("Sr", "III") that stand with the patient's name wherever it is printed. */
  generations: string[]
  found: EligibilityFound[]
  notFound: string[]
  doubts: { path: string; why: string }[]
}

/**
 * A payer's result page (its visible blocks) as what it says of one patient's medical coverage. `asOf` is the day asked, unless the
 * page names the day of service it answers for. What the page does not say is null; a status it does not settle is unknown.
 */
export const readEligibility = (blocks: readonly ResultBlock[], asOf: string): EligibilityReading => {
  const layout = layOut(growTree(blocks))
  const texts = blocks.map(({ text = "" }) => text)
  const dates: PageDates = { asOf, isDayFirst: isDayFirstPage(texts) }
  const isSpanish =
    texts.filter((text) => /\b(fecha|cubierta|cobertura|paciente|nombre|red|estado|asegurado|número)\b/i.test(text)).length > 3
  const lists = memberLists(layout.grids, layout.items)
  const isAsked =
    asksWhom(layout.items, layout.choices, layout.chosen) ||
    (lists.some(({ chosen }) => chosen === null) &&
      lists.every(({ chosen }) => chosen === null) &&
      !hasPatient(
        layout.items,
        lists.map(({ grid }) => grid.id)
      ))
  const dropped = new Map(lists.map(({ grid, chosen }) => [grid.id, chosen]))
  const spans = new Map(layout.grids.flatMap((grid) => spanOf(grid, dates, asOf)))
  const gone = endedSpans(layout.items)
  const items = layout.items.filter(({ table, record, trail, label }) => {
    if (trail.some((over) => gone.has(over))) return false
    if (table === null) return ![label, ...trail].some((over) => over.length < 60 && othersWords.test(foldText(over)))
    if (dropped.has(table)) return record === dropped.get(table)
    return !spans.has(table) || record === spans.get(table)
  })
  const { values, found: scalars } = readScalars(items, dates, isSpanish)
  // A sentence names nobody by itself ("Auto Pay is active"): only a name that a label or the page's heading gives.
  const { first = null, last = null } = values.patient?.name ?? {}
  const labelled = [first, last].some((part) => part !== null) ? `${first ?? ""} ${last ?? ""}` : (headedName(items) ?? "")
  if (values.patient === null) values.patient = namedByLine(items, dates, isSpanish)
  settlePatient(values, items)
  const { benefits, found: shares } = readBenefits(
    joinRecords(items).filter(
      ({ trail, label, value }) =>
        !trail.some((over) => pastWords.test(foldText(over)) || conditionWords.test(foldText(over))) &&
        !speaksOfLaterYear(`${label} ${value}`, asOf)
    )
  )
  const { serviceDate, ...single } = values
  const day = serviceDate ?? asOf
  const evidence = readStatus(items, dates, day, sortedWords(labelled))
  const { status, by, doubts } = decideStatus({
    evidence,
    effectiveDate: values.effectiveDate,
    terminationDate: values.terminationDate,
    day,
    asksWhom: isAsked,
    hasWordlessPicture: items.some(({ kind, value }) => kind === "picture" && value === ""),
    isSpanish
  })
  if (status === "unknown" && isDivided(evidence)) for (const field of planFields) if (hasSeveral(items, field)) single[field] = null
  if (isAsked) Object.assign(single, { patient: null, memberId: null, effectiveDate: null, terminationDate: null, relationship: null })
  const result: EligibilityResult = { status, ...single, ...benefits }
  const all = [...scalars, ...shares, ...(by ? [{ path: "status", item: by.item, isSure: by.isLabelled }] : [])]
  const found = all.map(({ path, item, isSure }): EligibilityFound => ({
    path,
    text: item.value,
    label: [item.row, item.label || (item.trail[0] ?? "")].filter(Boolean).join(": "),
    block: item.at,
    isSure
  }))
  const late =
    values.terminationDate !== null && status === "active" && values.terminationDate < asOf
      ? [{ path: "terminationDate", why: "The coverage has ended since the day the page answers for." }]
      : []
  return {
    isResult: isAsked || evidence.length > 0 || shares.length > 0 || values.referenceNumber !== null || values.verifiedOn !== null,
    saysStatus: isAsked || evidence.length > 0,
    generations: generationsOf(items, result.patient, isSpanish),
    result: late.length > 0 ? { ...result, status: "unknown" } : result,
    found,
    notFound: emptyPaths(result),
    doubts: [
      ...doubts.map((why) => ({ path: "status", why })),
      ...late,
      ...found.filter(({ isSure, path }) => !isSure && path !== "status").map(({ path }) => ({ path, why: "Not labelled plainly." }))
    ]
  }
}

const timed = /\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\s*(?:[-–—]|to|through)\s*(?:\d{1,4}[/-]\d{1,2}[/-]\d{2,4}|present|current|today|open)/i
const isEnded = /\b(ended|terminated|termed|expired|closed|inactive|past|prior|cancel(l)?ed)\b/
const isGoingOn = /\b(present|current|active|open|today)\b/

/** A line of time: where one of several spans is told to go on, what stands under those that ended is past. */
const endedSpans = (items: readonly Item[]): Set<string> => {
  const spans = [...new Set(items.flatMap(({ trail }) => trail.filter((over) => timed.test(over))))]
  return new Set(spans.some((over) => isGoingOn.test(foldText(over))) ? spans.filter((over) => isEnded.test(foldText(over))) : [])
}

/** "Plans for 2027: ...", asked about in 2026. A date of next year is another thing. */
const speaksOfLaterYear = (text: string, asOf: string): boolean =>
  [...text.matchAll(/(?<![\d$,./-])20\d\d(?![\d,./-])/g)].some(
    ([year]) => Number(year) > Number(asOf.slice(0, 4)) && !/\p{L}{3,} \d{1,2},? 20\d\d/u.test(text)
  )

const planFields = ["planName", "planType", "memberId", "groupNumber", "effectiveDate", "terminationDate"] as const

/** Two plans answer, one for and one against: what belongs to one of them is the patient's only when it is chosen. */
const isDivided = (evidence: readonly Evidence[]): boolean =>
  ["active", "inactive"].every((says) => evidence.some((each) => each.says === says && each.isLabelled && each.scope !== "past"))

const hasSeveral = (items: readonly Item[], field: (typeof planFields)[number]): boolean =>
  new Set(items.filter(({ label, value }) => value !== "" && fieldOf(label) === field).map(({ value }) => foldTight(value))).size > 1

const generationsOf = (items: readonly Item[], patient: EligibilityResult["patient"], isSpanish: boolean): string[] => {
  const isTheirs = (text: string): boolean => {
    const name = readName(text, isSpanish)
    return (
      foldTight(name?.first ?? "") === foldTight(patient?.name.first ?? "") &&
      foldTight(name?.last ?? "") === foldTight(patient?.name.last ?? "")
    )
  }
  const told = items.flatMap(({ value }) => {
    const name = nameInSentence(value) ?? value.slice(0, 100)
    const { suffix } = splitName(name.replace(/\s+(DOB|D\.O\.B|Born|Birth|ID|Member|Nac)\b.*$/i, ""))
    return patient && suffix && isTheirs(name) ? [suffixWord(suffix) ?? suffix] : []
  })
  return [...new Set(told)]
}

const hasPatient = (items: readonly Item[], tables: number[]): boolean =>
  items.some(
    ({ label, table, kind }) => kind !== "picture" && fieldOf(label) === "patient.name" && (table === null || !tables.includes(table))
  )

/** A table of coverage spans tells of the day only in the row that holds it; without such a row, in its latest. */
const spanOf = (grid: Grid, dates: PageDates, day: string): [number, number][] => {
  const column = (field: string) => grid.head.findIndex((head) => fieldOf(head) === field)
  const [from, to, both] = [column("effectiveDate"), column("terminationDate"), column("coverageDates")]
  if (grid.rows.length < 2 || (from < 0 && both < 0) || (to < 0 && both < 0) || grid.head.some((head) => /^part$/i.test(head))) return []
  const spans = grid.rows.map(({ cells }, row) => {
    const [start = "", end = ""] =
      both >= 0 ? findDates(cells[both] ?? "", dates) : [findDates(cells[from] ?? "", dates)[0], findDates(cells[to] ?? "", dates)[0]]
    const isBeside = cells.some((cell) => /\b(dental|vision|pharmacy|drug|rx)\b/i.test(cell))
    return { row, start, end: end || "9999-12-31", isBeside }
  })
  const own = spans.filter(({ isBeside, start }) => !isBeside && start !== "")
  const now = own.filter(({ start, end }) => start <= day && end >= day)
  const [latest] = own.toSorted((a, b) => (a.start < b.start ? 1 : -1))
  const chosen = now[0] ?? latest
  return chosen ? [[grid.id, chosen.row]] : []
}

/** The name that the page's heading gives, and the one that a sentence says. */
const headedName = (items: readonly Item[]): string | null => items.map(nameInHeading).find((name) => name !== null) ?? null
const saidName = (items: readonly Item[]): string | null =>
  items.map(({ value }) => nameInSentence(value)).find((name) => name !== null) ?? null

/** A name beside a birth date, or in the page's first heading, when no label says who the patient is. */
const namedByLine = (items: readonly Item[], dates: PageDates, isSpanish: boolean): EligibilityResult["patient"] => {
  const birth = items.findIndex(({ label }) => fieldOf(label) === "person.birthDate" || fieldOf(label) === "patient.birthDate")
  const near = items.slice(Math.max(0, birth - 4), Math.max(0, birth)).toReversed()
  const named = [...(birth < 0 ? [] : near), ...items.filter(({ kind }) => kind === "heading")].find(
    ({ value, label, kind }) => (kind === "heading" || kind === "line") && label === "" && looksLikeName(value)
  )
  const led = items
    .flatMap(({ kind, value }) =>
      kind === "line" ? [/^(.{4,60}?),? \(?(?:dob|date of birth|born|fecha de nacimiento|nacid[oa])\b/i.exec(value)?.[1] ?? ""] : []
    )
    .find(looksLikeName)
  const told = saidName(items) ?? headedName(items) ?? named?.value ?? led
  const name = told === undefined ? null : readName(told, isSpanish)
  if (!name) return null
  return { name, birthDate: (birth < 0 ? undefined : findDates(items[birth]?.value ?? "", dates)[0]) ?? null }
}

type Values = ReturnType<typeof readScalars>["values"]

/** The subscriber is the patient where no other patient stands there, unless the page says dependent. A birth date without a name is the heading's. */
const settlePatient = (values: Values, items: readonly Item[]): void => {
  const { patient, subscriber, relationship } = values
  if (patient !== null && patient.name.last === null && patient.name.first === null) {
    const named = items.find(({ kind, value, label }) => (kind === "heading" || kind === "line") && label === "" && looksLikeName(value))
    const told = saidName(items) ?? headedName(items) ?? named?.value
    if (told !== undefined) patient.name = readName(told, false) ?? patient.name
    else if (subscriber !== null && (relationship === null || relationship === "self")) patient.name = { ...subscriber.name }
  }
  if (patient === null && subscriber !== null && (relationship === null || relationship === "self"))
    values.patient = { name: { ...subscriber.name }, birthDate: subscriber.birthDate }
}

const emptyPaths = (result: EligibilityResult): string[] => {
  const paths = (value: unknown, path: string): string[] => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [path]
    if (typeof value !== "object" || Array.isArray(value)) return []
    return Object.entries(value).flatMap(([key, inner]) => paths(inner, path ? `${path}.${key}` : key))
  }
  return paths(result, "")
}

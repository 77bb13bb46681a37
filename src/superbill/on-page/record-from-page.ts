import { splitName } from "../../patient/person-name"
import { mostDiagnoses } from "../diagnosis-edits"
import { parseSuperbill } from "../parse-superbill"
import { emptySuperbill, mostLines, type Superbill } from "../record"
import { kindOf } from "../start-superbill"
import { keyPlace, type KeyPlace } from "./key-place"
import type { NotRead, PageField, PlacedBox } from "./page-field"
import { usedRows, withUsedRow } from "./page-rows"
import { orderOfDates, readPageValue, type DateOrder } from "./read-page-value"

export type PageRecord<Ref> = {
  record: Superbill
  /** Every place of the superbill that the page has a box for, filled or not. */
  places: PlacedBox<Ref>[]
  notRead: NotRead<Ref>[]
}

type Placed<Ref> = { field: PageField<Ref>; place: KeyPlace }
type Tree = { [name: string]: unknown }

/** Puts a value into nested sections and lists, "serviceLines[1].units". */
const put = (tree: Tree, path: string, value: unknown): void => {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "")
  let here: Tree = tree
  steps.forEach((step, at) => {
    if (at === steps.length - 1) here[step] = value
    else {
      const next = steps[at + 1] ?? ""
      here[step] ??= /^\d+$/.test(next) ? [] : {}
      here = here[step] as Tree
    }
  })
}

/** Lists may have holes where the page has empty boxes before filled ones. */
const withoutHoles = (tree: Tree): Tree => {
  for (const list of ["coverages", "diagnoses", "serviceLines"]) {
    const entries = tree[list]
    if (Array.isArray(entries)) tree[list] = Array.from(entries as unknown[], (entry) => entry ?? {})
  }
  return tree
}

const orgWord =
  /\b(clinic|group|associates|assoc|physicians?|partners|practice|center|centre|hospital|health|healthcare|medical|medicine|care|services?|llc|llp|pllc|inc|corp|pc|pa|ltd)\b\.?/i

/** A superbill has room for so many lines and diagnoses. */
const fits = (path: string): boolean => {
  const [, list, at] = /^(serviceLines|diagnoses)\[(\d+)\]/.exec(path) ?? []
  return list === undefined || Number(at) < (list === "diagnoses" ? mostDiagnoses : mostLines)
}

const isHeader = (key: string): boolean => key.startsWith("encounter.")

/** The text of one value that may stand in several boxes: a date in three, dollars and cents. */
const joinParts = <Ref>(boxes: readonly Placed<Ref>[]): string => {
  const part = (name: KeyPlace["part"]) => boxes.find(({ place }) => place.part === name)?.field.text.trim() ?? ""
  if (boxes.some(({ place }) => place.part === "month" || place.part === "day" || place.part === "year")) {
    const [month, day, year] = [part("month"), part("day"), part("year")]
    return month + day + year === "" ? "" : `${month}/${day}/${year}`
  }
  const [dollars, cents] = [part("dollars"), part("cents")]
  return dollars + cents === "" ? "" : `${dollars || "0"}.${cents.padStart(2, "0") || "00"}`
}

/**
 * The claim as a page shows it: the keys of its boxes with what stands in them -> a superbill. `asOf`: today, for years of two digits.
 * What cannot be read is left out and named; boxes that no superbill has are not looked at.
 */
export const recordFromPage = <Ref>(
  fields: readonly PageField<Ref>[],
  { asOf, order }: { asOf: string; order?: DateOrder }
): PageRecord<Ref> => {
  const sequences = ["primary", "secondary", "tertiary"].filter((each) => fields.some(({ key }) => key.startsWith(`coverage.${each}.`)))
  const { placeOfRow, lineCount } = usedRows(fields)
  const all = fields.flatMap((field): Placed<Ref>[] => {
    const key = withUsedRow(field.key, placeOfRow)
    const place = key && keyPlace(key, field.words ?? field.label, (sequence) => sequences.indexOf(sequence))
    return place && fits(place.path) ? [{ field, place }] : []
  })
  const diagnosisCount = all.filter(({ place, field }) => place.kind === "diagnosis" && field.text.trim() !== "").length
  const ways = {
    asOf,
    order: order ?? orderOfDates(all.flatMap(({ place, field }) => (place.kind === "date" && !place.part ? [field.text] : []))),
    diagnosisCount
  }

  const tree: Tree = {}
  const places = new Map<string, PlacedBox<Ref>>()
  const notRead: NotRead<Ref>[] = []
  const seen = new Map<string, string>()
  const seat = (path: string, { ref, label }: PageField<Ref>) => {
    if (!places.has(path)) places.set(path, { path, ref, label })
  }
  const leaveOut = ({ ref, label, key }: PageField<Ref>, why: string) => notRead.push({ ref, label, key, why })

  const take = (path: string, text: string, { field, place: { kind } }: Placed<Ref>): void => {
    seat(path, field)
    const reading = readPageValue(kind, text, ways)
    if (!reading.ok) return void leaveOut(field, reading.why)
    if (reading.value === null) return
    const earlier = seen.get(path)
    const said = JSON.stringify(reading.value)
    if (earlier !== undefined)
      return void (earlier === said ? undefined : leaveOut(field, "Another box of the page says something else for the same."))
    seen.set(path, said)
    // The box that really says it is the one to point at.
    places.set(path, { path, ref: field.ref, label: field.label })
    put(tree, path, reading.value)
  }

  const takeName = (path: string, each: Placed<Ref>): void => {
    const { first, last, middle, suffix } = splitName(each.field.text)
    for (const [part, value] of Object.entries({ last, first }))
      take(`${path}.${part}`, value ?? "", { ...each, place: { ...each.place, kind: "text" } })
    for (const [part, value] of Object.entries({ middle, suffix })) if (value) put(tree, `${path}.${part}`, value)
  }

  /** Modifiers stand in up to four boxes, or all in one, or behind the code; empty boxes between do not count. */
  const modifiersOf = new Map<string, string[]>()
  const takeModifiers = (line: string, each: Placed<Ref>, text: string): void => {
    seat(`${line}.modifiers`, each.field)
    const reading = readPageValue("modifiers", text, ways)
    if (!reading.ok) return void leaveOut(each.field, reading.why)
    const list = modifiersOf.get(line) ?? []
    for (const modifier of Array.isArray(reading.value) ? reading.value : []) {
      seat(`${line}.modifiers[${list.length}]`, each.field)
      list.push(modifier)
    }
    modifiersOf.set(line, list.slice(0, 20))
  }

  const pointersOf = new Map<string, string[]>()
  const parted = new Map<string, Placed<Ref>[]>()
  for (const each of all) {
    const { field, place } = each
    if (place.part) {
      parted.set(place.path, [...(parted.get(place.path) ?? []), each])
      continue
    }
    const line = /^serviceLines\[\d+\]/.exec(place.path)?.[0] ?? ""
    if (isHeader(field.key)) {
      // What stands once above the rows holds for every row that has no box of its own.
      const part = place.path.slice(place.path.indexOf(".") + 1)
      for (let at = 0; at < Math.max(1, lineCount); at++) {
        const path = `serviceLines[${at}].${part}`
        if (all.some((other) => !isHeader(other.field.key) && other.place.path === path)) continue
        if (lineCount > 0) take(path, field.text, each)
      }
    } else if (place.kind === "full-name") takeName(place.path, each)
    else if (place.kind === "practice-name") {
      if (field.text.trim() === "" || orgWord.test(field.text) || !/\s/.test(field.text.trim()))
        take(`${place.path}.organizationName`, field.text, { ...each, place: { ...place, kind: "text" } })
      else takeName(`${place.path}.name`, each)
    } else if (place.kind === "modifiers") takeModifiers(line, each, field.text)
    else if (place.kind === "pointers") {
      seat(place.path, field)
      const reading = readPageValue("pointers", field.text, ways)
      if (!reading.ok) leaveOut(field, reading.why)
      else if (Array.isArray(reading.value))
        pointersOf.set(place.path, [...new Set([...(pointersOf.get(place.path) ?? []), ...reading.value])])
    } else if (lineCount > 0 || line === "") {
      const joint =
        place.kind === "procedure" ? /^\s*([A-Z0-9]{5})\s*[-,]\s*([A-Z0-9]{2}(?:[\s,-]+[A-Z0-9]{2})*)\s*$/i.exec(field.text) : null
      take(place.path, joint?.[1] ?? field.text, each)
      if (joint) takeModifiers(line, each, joint[2] ?? "")
    } else seat(place.path, field)
  }
  for (const [path, boxes] of parted) {
    const [first] = boxes
    if (first && (lineCount > 0 || !path.startsWith("serviceLines"))) take(path, joinParts(boxes), first)
  }
  for (const [line, list] of modifiersOf) if (lineCount > 0) put(tree, `${line}.modifiers`, list)
  for (const [path, list] of pointersOf) if (lineCount > 0) put(tree, path, list)

  const filledCoverages = Array.isArray(tree["coverages"]) ? (tree["coverages"] as Tree[]) : []
  tree["coverages"] = Array.from(filledCoverages, (entry, at): Tree => {
    const texts = Object.fromEntries(
      ["payerName", "planName"].flatMap((name) => (typeof entry?.[name] === "string" ? [[name, entry[name] as string]] : []))
    )
    return { ...entry, sequence: sequences[at] ?? null, insuranceType: kindOf({ sequence: "primary", ...texts }) ?? null }
  })
  if (sequences.length > 0) tree["recordType"] = "insurance-claim"
  const parsed = parseSuperbill(withoutHoles(tree))
  return { record: parsed.ok ? parsed.record : emptySuperbill(), places: [...places.values()], notRead }
}

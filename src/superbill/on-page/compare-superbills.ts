import { foldText } from "../../patient/fold-text"
import { isSameValue } from "../../patient/same-value"
import { toCents } from "../money"
import { namePlace } from "../name-place"
import { codeOf, diagnosisKey, isBlank, textOf } from "../read-value"
import type { Superbill } from "../record"
import { showValue } from "../typed-value"
import { pairLines } from "./pair-lines"
import type { PageRecord } from "./record-from-page"

/** One thing that the page and the superbill in hand say differently. `path`: of the page's record; where only the superbill has it, "". */
export type Difference = { path: string; place: string; onPage: string; inHand: string; words: string }

const valueAt = (record: Superbill, path: string): unknown => {
  let here: unknown = record
  for (const step of path.split(/[.[\]]+/).filter((each) => each !== ""))
    here = typeof here === "object" && here !== null && Object.hasOwn(here, step) ? (here as Record<string, unknown>)[step] : undefined
  return here
}

/** A key of the same kind, for the comparison of texts that are written in several ways. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(Date|\.date|dateFrom|dateTo|birthDate)$/, "patient.birthDate"],
  [/\.name\.(last|first)$/, "patient.name.last"],
  [/\.name\.middle$/, "patient.name.middle"],
  [/\.address\.line/, "patient.address.line1"],
  [/\.zip$/, "patient.address.zip"],
  [/\.state$/, "patient.address.state"],
  [/phone$/, "patient.phone.home"],
  [/(npi|Id|Number|Code|number|placeOfService|procedureCode)$/, "claim.priorAuthNumber"]
]

const isSame = (path: string, one: unknown, other: unknown): boolean => {
  if (isBlank(one) || isBlank(other)) return isBlank(one) === isBlank(other)
  if (typeof one === "number" && typeof other === "number") return toCents(one) === toCents(other)
  if (typeof one !== "string" || typeof other !== "string") return one === other
  if (foldText(one) === foldText(other) && foldText(one) !== "") return true
  return isSameValue(kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "facility.name", one, other)
}

const isMoney = (path: string): boolean => /(charge|total|amountPaid|balanceDue)$/i.test(path)

const shown = (path: string, value: unknown): string => {
  if (isBlank(value) || (Array.isArray(value) && value.length === 0)) return ""
  if (/\[\d+\]\.code$/.test(path)) return textOf(value)
  return showValue(isMoney(path) ? "amount" : /date$|Date$|dateFrom$|dateTo$/.test(path) ? "date" : "text", value)
}

const differ = (path: string, place: string, onPage: string, inHand: string): Difference => ({
  path,
  place,
  onPage,
  inHand,
  words: `${place}: on page ${onPage || "nothing"}, superbill ${inHand || "nothing"}`
})

/** The diagnoses a line points at, by their codes: letters may differ where the list is in another order. */
const pointedAt = (record: Superbill, row: number): string[] =>
  (record.serviceLines[row]?.diagnosisPointers ?? []).map((letter) =>
    diagnosisKey(record.diagnoses["ABCDEFGHIJKL".indexOf(letter)]?.code ?? `?${letter}`)
  )

const diagnosisDifferences = (page: Superbill, inHand: Superbill, isShown: boolean): Difference[] => {
  if (!isShown) return []
  const codes = (record: Superbill) =>
    record.diagnoses.flatMap(({ code }, at) => (isBlank(code) ? [] : [{ at, key: diagnosisKey(code), text: codeOf(code) }]))
  const [here, there] = [codes(page), codes(inHand)]
  const extra = here.filter(({ key }) => !there.some((each) => each.key === key))
  const missing = there.filter(({ key }) => !here.some((each) => each.key === key))
  // One that was changed stands where the other one stands.
  const changed = extra.flatMap((one) => {
    const other = missing.find(({ at }) => at === one.at)
    return other ? [{ one, other }] : []
  })
  const path = (at: number) => `diagnoses[${at}].code`
  const [first, firstThere] = [here[0], there[0]]
  return [
    ...changed.map(({ one, other }) => differ(path(one.at), namePlace(path(one.at)), one.text, other.text)),
    ...extra
      .filter((one) => !changed.some((each) => each.one === one))
      .map((one) => differ(path(one.at), `${namePlace(path(one.at))} is extra`, one.text, "")),
    ...missing
      .filter((one) => !changed.some((each) => each.other === one))
      .map((one) => differ("", `Diagnosis ${one.text} is missing on the page`, "", one.text)),
    ...(extra.length === 0 && missing.length === 0 && first && firstThere && first.key !== firstThere.key
      ? [differ(path(first.at), "First diagnosis", first.text, firstThere.text)]
      : [])
  ]
}

const lineParts = ["dateFrom", "dateTo", "placeOfService", "procedureCode", "units", "charge"] as const

const lineDifferences = (page: Superbill, inHand: Superbill, isPlaced: (path: string) => boolean): Difference[] => {
  const { pairs, extra, missing } = pairLines(page.serviceLines, inHand.serviceLines)
  const found: Difference[] = []
  for (const [row, otherRow] of pairs) {
    const [one, other] = [page.serviceLines[row], inHand.serviceLines[otherRow]]
    if (!one || !other) continue
    const root = `serviceLines[${row}]`
    for (const part of lineParts) {
      const path = `${root}.${part}`
      const there = part === "dateTo" ? (other.dateTo ?? other.dateFrom) : other[part]
      const here = part === "dateTo" ? (one.dateTo ?? one.dateFrom) : one[part]
      if (isPlaced(path) && !isSame(path, here, there))
        found.push(differ(path, namePlace(path), shown(path, one[part]), shown(path, there)))
    }
    const modifiers = (line: typeof one) => line.modifiers.map(codeOf).filter((each) => each !== "")
    const isSameList = (a: readonly string[], b: readonly string[]) => a.toSorted().join(" ") === b.toSorted().join(" ")
    if (isPlaced(`${root}.modifiers`) && !isSameList(modifiers(one), modifiers(other)))
      found.push(differ(`${root}.modifiers`, namePlace(`${root}.modifiers`), modifiers(one).join(" "), modifiers(other).join(" ")))
    const pointers = `${root}.diagnosisPointers`
    if (isPlaced(pointers) && pointedAt(page, row).join(" ") !== pointedAt(inHand, otherRow).join(" "))
      found.push(differ(pointers, namePlace(pointers), one.diagnosisPointers.join(""), other.diagnosisPointers.join("")))
  }
  const name = (line: Superbill["serviceLines"][number] | undefined) =>
    [textOf(line?.procedureCode), showValue("date", line?.dateFrom), showValue("amount", line?.charge)]
      .filter((part) => part !== "")
      .join(", ")
  return [
    ...found,
    ...extra.map((row) => differ(`serviceLines[${row}].procedureCode`, `Line ${row + 1} is extra`, name(page.serviceLines[row]), "")),
    ...missing.map((row) => differ("", `Line ${row + 1} of the superbill is missing on the page`, "", name(inHand.serviceLines[row])))
  ]
}

/**
 * What a claim page says otherwise than the superbill in hand, of all that the page has boxes for. Lines are told by what stands in
 * them and not by their place; how a date, an amount or a code is written does not count.
 */
export const compareSuperbills = ({ record: page, places, notRead }: PageRecord<unknown>, inHand: Superbill): Difference[] => {
  const placed = new Set(places.map(({ path }) => path))
  // What could not be read is said as such; to call it empty would be wrong.
  const unread = new Set(places.filter(({ ref }) => notRead.some((each) => each.ref === ref)).map(({ path }) => path))
  const isPlaced = (path: string) => placed.has(path) && !unread.has(path)
  const single = places.flatMap(({ path }): Difference[] => {
    if (/^(serviceLines|diagnoses)\b/.test(path) || !isPlaced(path)) return []
    const here = valueAt(page, path)
    const coverage = /^coverages\[(\d+)\]\.(.+)$/.exec(path)
    const sequence = coverage ? page.coverages[Number(coverage[1])]?.sequence : undefined
    // A coverage without a value on the page is none there; its sequence is told by its place.
    const wanted = sequence ?? (["primary", "secondary", "tertiary"] as const)[Number(coverage?.[1])]
    const there = coverage
      ? valueAt({ ...inHand, coverages: inHand.coverages.filter((each) => each.sequence === wanted) }, `coverages[0].${coverage[2]}`)
      : valueAt(inHand, path)
    if (isSame(path, here, there)) return []
    // The name and birth date of a subscriber who is the patient need not stand twice.
    if (isBlank(there) && /^coverages\[\d+\]\.subscriber\./.test(path)) return []
    return [differ(path, namePlace(path), shown(path, here), shown(path, there))]
  })
  return [
    ...single,
    ...diagnosisDifferences(
      page,
      inHand,
      places.some(({ path }) => path.startsWith("diagnoses"))
    ),
    ...(places.some(({ path }) => path.startsWith("serviceLines")) ? lineDifferences(page, inHand, isPlaced) : [])
  ]
}

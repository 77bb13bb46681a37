import type { CodeChoice, CodeHit } from "./code-hit"
import { codeAt, type CodeSet, isBillable, nameText, rowOf, titleAt } from "./open-code-set"
import { nameKinds } from "./name-kinds"
import { sideOf } from "./score-row"

const MOST_CHILDREN = 60

/** ICD-10-CM codes with the dot after the third sign, others as they are. */
export const dottedCode = (system: CodeHit["system"], code: string): string =>
  system === "icd10cm" && code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code

/** 20251001 -> "2025-10-01"; null for 0. */
const dayOf = (day: number): string | null => {
  const text = String(day)
  return text.length === 8 ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : null
}

const choiceOf = (set: CodeSet, row: number): CodeChoice => {
  const code = codeAt(set, row)
  return { code, dotted: dottedCode(set.info.system, code), title: titleAt(set, row), billable: isBillable(set, row) }
}

/** The next finer codes under one that may not be billed. */
const childrenOf = (set: CodeSet, row: number): { children: CodeChoice[]; childCount: number } => {
  const code = codeAt(set, row)
  const below: string[] = []
  const children: CodeChoice[] = []
  let childCount = 0
  for (let at = row + 1; at < set.size; at++) {
    const each = codeAt(set, at)
    if (!each.startsWith(code)) break
    // A code under one already listed is reached from there.
    if (below.some((parent) => each.startsWith(parent))) continue
    below.push(each)
    childCount++
    if (children.length < MOST_CHILDREN) children.push(choiceOf(set, at))
  }
  return { children, childCount }
}

const withoutSide = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\b(?:left|right|bilateral|unspecified)\b/g, "*")
    .replace(/\s+/g, " ")

const otherSidesOf = (set: CodeSet, row: number): CodeChoice[] => {
  const title = titleAt(set, row)
  if (set.info.system !== "icd10cm" || sideOf(title) === null) return []
  const code = codeAt(set, row)
  const plain = withoutSide(title)
  const found: CodeChoice[] = []
  // A side is one sign of the code, the fourth to the sixth.
  for (let place = 3; place < Math.min(6, code.length); place++) {
    for (const sign of "0123456789") {
      if (sign === code[place]) continue
      const other = rowOf(set, code.slice(0, place) + sign + code.slice(place + 1))
      if (other >= 0 && withoutSide(titleAt(set, other)) === plain) found.push(choiceOf(set, other))
    }
  }
  return found
}

const validityAt = (set: CodeSet, row: number, asOf: string | null): Pick<CodeHit, "validFrom" | "validTo" | "validity"> => {
  const from = set.validFrom[row] || 0
  const to = set.validTo[row] || 0
  const dates = { validFrom: dayOf(from) ?? dayOf(set.info.validFrom), validTo: dayOf(to) ?? dayOf(set.info.validTo) }
  if (asOf === null) return { ...dates, validity: "unknown" }
  const day = Number(asOf.replaceAll("-", ""))
  if (from !== 0 && day < from) return { ...dates, validity: "not yet" }
  if (to !== 0 && day > to) return { ...dates, validity: "ended" }
  const isOutside =
    (set.info.validFrom !== 0 && day < set.info.validFrom && from === 0) || (set.info.validTo !== 0 && day > set.info.validTo)
  if (isOutside) return { ...dates, validity: "other edition" }
  return { ...dates, validity: from === 0 && set.info.validFrom === 0 ? "unknown" : "valid" }
}

/** Everything staff sees of one row. `asOf` is yyyy-mm-dd. */
export const describeRow = (set: CodeSet, row: number, asOf: string | null, why: string, score: number): CodeHit => {
  const billable = isBillable(set, row)
  const second = set.nameStart[row]! + 1
  const hasShort = second < set.nameStart[row + 1]! && set.nameKind[second] === nameKinds.short
  const amount = set.amounts[row]
  return {
    system: set.info.system,
    ...choiceOf(set, row),
    shortTitle: hasShort ? nameText(set, second) : null,
    ...(billable ? { children: [], childCount: 0 } : childrenOf(set, row)),
    otherSides: otherSidesOf(set, row),
    ...validityAt(set, row, asOf),
    amountCents: amount === undefined || amount < 0 ? null : amount,
    edition: set.info.edition,
    origin: set.info.origin,
    why,
    score
  }
}

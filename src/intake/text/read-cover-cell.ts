import { partyForLabel } from "./choose-party"
import { type Cell, type Desk, rankOf, readRest } from "./desk"
import type { Value } from "./field-reader"
import { foldText } from "../../patient/fold-text"
import { findPayers } from "./find-payer"
import type { Meaning } from "./meaning"
import { isNoValue } from "./no-value"
import { readCoverField, sayPayer } from "./read-cover"
import { readPersonCell } from "./read-person-cell"
import { valueText } from "./read-words"
import { type CoverSlot, type Sheet, partyOf } from "./sheet"
import { nameInValue } from "./take-name"

export const readCoverCell = (desk: Desk, cell: Cell, value: Value, meaning: Meaning, field: string): void => {
  const { sheet } = desk
  if (desk.openPerson && desk.openPerson.role !== "subscriber") desk.openPerson = null
  if (
    field === "payerName" &&
    meaning.kin !== null &&
    findPayers(value.text, true)[0]?.start !== value.text.search(/\S/) &&
    nameInValue(value.text)
  ) {
    // "Insurance through father: Mark Dunn, ...": the holder first
    const holder = partyForLabel(sheet, { ...meaning, role: "subscriber" }, rankOf(desk.slot))
    if (holder) return readPersonCell(desk, cell, value, holder)
  }
  if (field === "memberId" && !/\d/.test(value.text) && nameInValue(value.text) && meaning.payer === null) {
    readPersonCell(desk, cell, value, partyOf(sheet, "patient"))
    return
  }
  const isOld = meaning.isFormer || desk.isLineFormer
  if (field === "payerName") desk.slot = slotForPayer(desk, meaning, value)
  const named = meaning.payer === null ? null : slotOfPayer(sheet, meaning.payer)
  const slot: CoverSlot = isOld ? "former" : (meaning.rank ?? named ?? (meaning.isNew ? "primary" : desk.slot))
  if (isOld) desk.isLineFormer = true
  if (meaning.rank) desk.slot = meaning.rank
  const ended = sheet.cover.get(slot)
  const before = new Map([...(ended ?? [])].map(([name, all]) => [name, all.length]))
  const read = readCoverField(sheet, slot, field, value)
  if (meaning.payer !== null && field === "memberId" && read > 0 && !sheet.cover.get(slot)?.has("payerName"))
    sayPayer(sheet, slot, payerInLabel(cell.label, meaning.payer), cell.start - cell.label.length - 1, "The label names the insurer.")
  if (meaning.kin !== null && field === "payerName") {
    const holder = partyOf(sheet, "subscriber", rankOf(slot))
    holder.kin ??= meaning.kin
    sheet.third = holder
  }
  readRest(desk, cell, read, null, false, field === "payerName" && read > 0 ? "payer" : null)
  dropEnded(sheet, slot, before)
}

/** "BCBS #": the cover whose insurer is already known by that name. */
const slotOfPayer = (sheet: Sheet, payer: string): CoverSlot | null => {
  const ranks: readonly CoverSlot[] = ["primary", "secondary"]
  const isNamed = (slot: CoverSlot): boolean =>
    (sheet.cover.get(slot)?.get("payerName") ?? []).some((said) => ` ${foldText(said.value)} `.includes(` ${payer} `))
  return ranks.find(isNamed) ?? null
}

const payerInLabel = (label: string, folded: string): string => {
  const found = findPayers(label, true)[0]
  const known: Readonly<Record<string, string>> = { mcr: "Medicare", mcd: "Medicaid" }
  return known[folded] ?? (found ? label.slice(found.start, found.end) : folded)
}

/** A second insurer without a rank beside a first: nobody says which comes first. */
const slotForPayer = (desk: Desk, meaning: Meaning, value: Value): CoverSlot => {
  if (meaning.rank) return meaning.rank
  if (desk.section?.rank) return desk.section.rank
  if (meaning.isNew || isNoValue(valueText(value.text).value)) return "primary"
  const known = desk.sheet.cover
    .get("primary")
    ?.get("payerName")
    ?.some((said) => said.isWeak !== true)
  return known === true && desk.slot !== "former" ? (desk.slot === "secondary" ? "secondary" : "unsure") : "primary"
}

/** Cover that ended before today is the former one: what this line said of it goes there. */
const dropEnded = (sheet: Sheet, slot: CoverSlot, before: ReadonlyMap<string, number>): void => {
  const values = sheet.cover.get(slot)
  const ended = values?.get("terminationDate")?.slice(before.get("terminationDate") ?? 0) ?? []
  if (!values || !ended.some((said) => said.value < sheet.asOf)) return
  for (const [field, all] of values) {
    const kept = all.slice(0, before.get(field) ?? 0)
    if (kept.length > 0) values.set(field, kept)
    else values.delete(field)
  }
}

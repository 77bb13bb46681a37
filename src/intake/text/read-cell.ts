import { parseCalendarDate } from "../../patient/calendar-date"
import { partyForLabel } from "./choose-party"
import { type Cell, type Desk, rankOf, readRest, saidIn } from "./desk"
import type { Value } from "./field-reader"
import { findDates } from "./find-dates"
import { findPhones } from "./find-phones"
import { kinOf } from "./kin"
import { type Meaning, noMeaning } from "./meaning"
import { isNoValue } from "./no-value"
import { beginsWithLabel, readComposite } from "./read-composite"
import { coverFields } from "./read-cover"
import { readCoverCell } from "./read-cover-cell"
import { readDoctor, readPersonCell } from "./read-person-cell"
import { readPersonField } from "./read-person-field"
import { valueText } from "./read-words"
import { addParty, partyOf, sayEncounter } from "./sheet"
import { walkProse } from "./walk-prose"

const readVisit = (desk: Desk, cell: Cell, value: Value, field: string): void => {
  if (field === "reason") {
    const { value: text, end } = valueText(value.text)
    if (!isNoValue(text) && text.length <= 200) sayEncounter(desk.sheet, "reason", saidIn(text, cell, end, "It stands beside its label."))
    return
  }
  const [date] = findDates(value.text, desk.sheet.asOf)
  const reading = date && date.start <= 16 ? parseCalendarDate(date.text, desk.sheet.asOf, "any") : null
  if (reading?.ok && date) sayEncounter(desk.sheet, field, saidIn(reading.value, cell, date.end, "A date of the visit."))
  readRest(desk, cell, reading?.ok && date ? date.end : 0, null)
}

/** Reads one labelled cell into the sheet. */
export const readCell = (desk: Desk, cell: Cell): void => {
  if (readComposite(desk, cell)) return
  const { sheet } = desk
  const value: Value = { text: sheet.text.slice(cell.start, cell.end), offset: cell.start }
  let meaning = cell.meaning
  if (meaning.isNew && meaning.field === null && meaning.role === null) {
    desk.isLineFormer = false
    if (desk.slot === "former") desk.slot = "primary"
    meaning = { ...noMeaning }
  }
  const field = fieldFor(desk, meaning, value)
  if (field === null) {
    if (meaning.role === "pcp" || meaning.role === "referring" || meaning.role === "pharmacy") readDoctor(desk, cell, value, meaning.role)
    else if (meaning.rank !== null && meaning.role === null && meaning.kin === null) readCoverCell(desk, cell, value, meaning, "payerName")
    else if (meaning.payer !== null && meaning.role === null) readCoverCell(desk, cell, value, meaning, "memberId")
    else if (meaning.isFormer)
      walkProse(sheet, cell.start, cell.end, { person: partyOf(sheet, "former"), slot: "former", isFormer: true, isForeign: false })
    else {
      const person = partyForLabel(sheet, meaning, rankOf(desk.slot))
      if (person) readPersonCell(desk, cell, value, person)
      else readRest(desk, cell, 0, null)
    }
    return
  }
  if (field === "unknown" && !beginsWithLabel(value.text)) {
    desk.linePerson = addParty(sheet, "other")
    readRest(desk, cell, 0, desk.linePerson)
    desk.linePerson = null
    return
  }
  if (field === "unknown") return readRest(desk, cell, 0, null)
  if (coverFields.has(field)) return readCoverCell(desk, cell, value, meaning, field)
  if (field === "appointmentDate" || field === "serviceDate" || field === "reason") return readVisit(desk, cell, value, field)
  if (meaning.role === "pcp" || meaning.role === "referring" || meaning.role === "pharmacy") {
    if (field === "name.full") return readDoctor(desk, cell, value, meaning.role)
  }
  readPersonField(desk, cell, value, meaning, field)
}

/** "Work: (512) 555-0108", "Company:" under Insurance, "Relationship:" under a subscriber: what the cell really asks. */
const fieldFor = (desk: Desk, meaning: Meaning, value: Value): string | null => {
  const inInsurance = desk.section?.role === "insurance" || desk.section?.field === "payerName"
  if (meaning.field === "company") return inInsurance ? "payerName" : "employer"
  if (meaning.field === "name.full" && inInsurance && meaning.role === null) return "payerName"
  if (meaning.field === "phone" && inInsurance && meaning.role === null) return "payerPhone"
  if (meaning.field?.startsWith("address") === true && inInsurance && meaning.role === null) return "skip"
  if (meaning.field === "age" || meaning.field?.startsWith("skip") === true) return "skip"
  if (meaning.field === null && meaning.kind !== null) {
    const [phone] = findPhones(value.text)
    if (phone && phone.start < 8) return "phone"
    return meaning.kind === "home" && /\d/.test(value.text) ? "address" : null
  }
  if (
    meaning.field === "relationship" &&
    meaning.role === null &&
    (desk.section?.role === "insurance" || (desk.section?.rank ?? null) !== null || (inInsurance && !desk.openPerson))
  ) {
    const kin = kinOf(valueText(value.text).value)
    return kin !== null && /^(mother|father|parent|guardian)$/.test(kin) ? "relationship" : "relationship-of-patient"
  }
  if (
    meaning.field === "relationship" &&
    meaning.role === null &&
    !desk.openPerson &&
    (!desk.linePerson || desk.linePerson.role === "patient") &&
    !desk.section
  )
    return "relationship-of-patient"
  return meaning.field
}

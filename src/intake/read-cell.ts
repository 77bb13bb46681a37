import { lacksName, nameOf, partyForLabel } from "./choose-party"
import { findPayers } from "./find-payer"
import { findPhones } from "./find-phones"
import { kinOf, kinShape } from "./kin"
import { type Meaning, type Rank, noMeaning } from "./meaning"
import { coverFields, readCoverField, sayPayer } from "./read-cover"
import { type Value, fieldReaders } from "./read-field"
import { type CoverSlot, type Party, type Said, type Sheet, addParty, hasField, partyOf, say, sayCover, sayEncounter } from "./sheet"
import { isNoValue, nameInValue } from "./take-name"
import { valueText } from "./read-words"
import { findDates } from "./find-dates"
import { readLabel } from "./read-label"
import { parseCalendarDate } from "../patient/calendar-date"
import { walkProse } from "./walk-prose"

/** A label and the text behind it, places in the whole message. */
export type Cell = { label: string; meaning: Meaning; start: number; end: number }

/** What carries over from cell to cell. */
export type Desk = {
  sheet: Sheet
  /** Of the heading above: "Emergency contact", "Secondary insurance". */
  section: Meaning | null
  /** Named earlier on this line. */
  linePerson: Party | null
  /** Named on a line before, and not closed yet: "Relationship:", "Phone:" may be theirs. */
  openPerson: Party | null
  slot: CoverSlot
  isLineFormer: boolean
}

const placeRoles = new Set(["pharmacy", "employer", "insurance", "staff", "other"])
const rankOf = (slot: CoverSlot): Rank => (slot === "secondary" ? "secondary" : "primary")

const isSelf = (text: string): boolean =>
  /^\W*(self|same( as (the )?(patient|pt|above))?|patient|pt|insured|the patient|me|myself|mismo( paciente)?|el paciente|la paciente|yo)\W*$/i.test(
    text
  )

const saidIn = (value: string, cell: Cell, end: number, why: string): Said => ({
  value,
  start: cell.start,
  end: cell.start + end,
  why,
  certainty: "sure"
})

/** Fields that can be another's when they stand under another person's line. */
const sharedFields = new Set([
  "phone",
  "birthDate",
  "address",
  "ssn",
  "sex",
  "email",
  "address.line1",
  "address.city",
  "address.state",
  "address.zip",
  "name.first",
  "name.last",
  "name.full"
])
/** Fields only a patient has: they end another person's lines. */
const patientFields = new Set([
  "mrn",
  "maritalStatus",
  "race",
  "ethnicity",
  "language",
  "genderIdentity",
  "pronouns",
  "interpreterNeeded",
  "race-ethnicity",
  "preferredContact"
])

/** The party a person's field goes to; `contested` when the line before makes it doubtful. */
const ownerOf = (desk: Desk, meaning: Meaning): { party: Party; contested: Party | null } => {
  const { sheet } = desk
  const own = partyForLabel(sheet, meaning, rankOf(desk.slot))
  if (own) return { party: own, contested: null }
  if (desk.linePerson) return { party: desk.linePerson, contested: null }
  const section = desk.section && partyForSection(desk, desk.section)
  if (section) return { party: section, contested: null }
  const unstated = partyOf(sheet, "unstated")
  const open = desk.openPerson
  if (!open || patientFields.has(meaning.field ?? "")) return { party: unstated, contested: null }
  if (meaning.field === "relationship") return { party: open, contested: null }
  if (meaning.field?.startsWith("name") || !sharedFields.has(meaning.field ?? "") || hasField(open, meaning.field ?? ""))
    return { party: unstated, contested: null }
  return { party: unstated, contested: open }
}

const partyForSection = (desk: Desk, section: Meaning): Party | null => {
  if (section.role === "insurance" || section.field === "payerName") return null
  if (section.role === "patient") return null
  if (section.role !== null && placeRoles.has(section.role)) return partyOf(desk.sheet, section.role)
  return partyForLabel(desk.sheet, section, rankOf(section.rank ?? desk.slot))
}

/** The rest of a value is running text: names, dates and numbers in it belong to the person of the label. */
const readRest = (
  desk: Desk,
  cell: Cell,
  read: number,
  person: Party | null,
  isForeign = false,
  behind: "payer" | "name" | null = null
): void => {
  if (cell.start + read >= cell.end) return
  desk.slot = walkProse(desk.sheet, cell.start + read, cell.end, {
    person: person ?? desk.linePerson,
    slot: desk.slot,
    isFormer: desk.isLineFormer,
    isForeign,
    isAfterPayer: behind === "payer",
    isAfterName: behind === "name"
  })
}

/** A label that names a person only: "Patient: Milo Castellanos, DOB 5/30/2017". */
const readPersonCell = (desk: Desk, cell: Cell, value: Value, person: Party): void => {
  const { sheet } = desk
  const plain = valueText(value.text).value
  if (person.role === "subscriber" && isSelf(plain)) {
    sayCover(sheet, person.rank ?? "primary", "relationship", saidIn("self", cell, value.text.length, "The subscriber is the patient."))
    return
  }
  if (isSelf(plain)) {
    say(person, "relationship", saidIn("self", cell, value.text.length, "It is the patient."))
    return
  }
  const kin = kinOf(plain.replace(/\W+$/, ""))
  if (kin !== null) {
    person.kin = kin
    return
  }
  const told = new RegExp(`^\\s*(?:the |his |her )?(${kinShape})[,:]?\\s+(?:is\\s+)?(?=\\p{Lu})`, "iu").exec(value.text)
  if (told && person.role !== "patient") {
    person.kin ??= kinOf(told[1] ?? "")
    return readPersonCell(
      desk,
      { ...cell, start: cell.start + told[0].length },
      { text: value.text.slice(told[0].length), offset: value.offset + told[0].length },
      person
    )
  }
  const name = nameInValue(value.text)
  if (name && (person.role !== "staff" || !/\d/.test(name.text))) {
    if (!lacksName(person) && ["other", "staff"].includes(person.role)) person = addParty(sheet, person.role)
    if (person.role === "patient" && nameOf(person) !== "" && hasField(person, "birthDate")) person = addParty(sheet, "patient")
    say(person, "name.full", {
      ...saidIn(name.text, cell, name.end, "It stands where the name belongs."),
      start: value.offset + name.start,
      end: value.offset + name.end
    })
  }
  desk.linePerson = person
  if (person.role !== "patient") desk.openPerson = person
  const isWithContact = (): boolean => hasField(person, "phone") || hasField(person, "address")
  readRest(desk, cell, name ? readJob(cell, value, person, name.end) : 0, person, false, name ? "name" : null)
  // "Attending: Wendell Park, MD (716) 555-0181": all is said of them, the next line is the patient's again
  if (["staff", "other"].includes(person.role) && person.kin === null && isWithContact()) desk.openPerson = null
}

/** "Employee: Priyanka Raman, Software Engineer, Halcyon Data Systems": job and employer after the name. */
const readJob = (cell: Cell, value: Value, person: Party, from: number): number => {
  const match = /employee/i.test(cell.label) ? /^\s*,\s*([^,;\d\n]{3,50}),\s*([^;\n]{2,80}?)\s*$/.exec(value.text.slice(from)) : null
  if (!match) return from
  const [whole, job = "", employer = ""] = match
  say(person, "occupation", saidIn(job.trim(), cell, from + whole.length, "It stands behind the employee's name."))
  say(person, "employer", saidIn(employer.trim(), cell, from + whole.length, "It stands behind the employee's name."))
  return from + whole.length
}

const readCoverCell = (desk: Desk, cell: Cell, value: Value, meaning: Meaning, field: string): void => {
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
  const slot: CoverSlot = isOld ? "former" : (meaning.rank ?? (meaning.isNew ? "primary" : desk.slot))
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

const readDoctor = (desk: Desk, cell: Cell, value: Value, role: "pcp" | "referring" | "pharmacy"): void => {
  const party = addParty(desk.sheet, role)
  const name = nameInValue(value.text)
  const phrase = /^[^,;(\n\t]*?(?=\s{2,}|[,;(\n\t]|\s-\s|$)/.exec(value.text.trimStart())?.[0].trim() ?? ""
  const said = role === "pharmacy" ? phrase : (name?.text ?? "")
  if (said !== "" && !isNoValue(said) && /\p{L}{2}/u.test(said))
    say(party, "name.full", saidIn(said, cell, value.text.length, "It stands beside its label."))
  desk.linePerson = party
  desk.openPerson = party
  readRest(desk, cell, name && role !== "pharmacy" ? name.end : 0, party)
}

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

/** "consent form: Date of Birth 02/14/1977": the known label inside says whose it is. */
const beginsWithLabel = (text: string): boolean => {
  const words = /^[^\d]{2,40}(?=\d)/.exec(text.trim())?.[0]
  return words !== undefined && readLabel(words) !== null
}

/** "Age/Sex: 82 M", "DOB/Sex: 1/2/1980 F": one label for several boxes, their values in the same order. */
const readComposite = (desk: Desk, cell: Cell): boolean => {
  const pieces = cell.label.split("/").map((piece) => readLabel(piece)?.meaning ?? null)
  const fields = pieces.map((meaning) => meaning?.field ?? null)
  if (
    pieces.length < 2 ||
    fields.some((field) => field === null) ||
    new Set(fields).size < pieces.length ||
    fields.some((field) => coverFields.has(field ?? ""))
  )
    return false
  let start = cell.start
  for (const [index, meaning] of pieces.entries()) {
    start += /^[\s/,|-]*/.exec(desk.sheet.text.slice(start, cell.end))?.[0].length ?? 0
    if (!meaning) continue
    const text = desk.sheet.text.slice(start, cell.end)
    const age =
      meaning.field === "age" ? /^\d{1,3}\s*(?:y(?:rs?|ears?)?(?:\s*old)?\.?|yo|y\/o|mos?|months?)?/i.exec(text)?.[0].length : undefined
    const { party } = ownerOf(desk, { ...meaning, role: meaning.role ?? cell.meaning.role })
    start += age ?? fieldReaders[fields[index] ?? ""]?.(desk.sheet, party, { text, offset: start }, meaning) ?? 0
  }
  return true
}

/** Reads one labelled cell into the sheet. */
export const readCell = (desk: Desk, cell: Cell): void => {
  if (readComposite(desk, cell)) return
  const { sheet } = desk
  const value: Value = { text: sheet.text.slice(cell.start, cell.end), offset: cell.start }
  let meaning = cell.meaning
  if (meaning.isNew && meaning.field === null && meaning.role === null) {
    desk.isLineFormer = false
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
    (desk.section?.role === "insurance" || desk.section?.rank != null || (inInsurance && !desk.openPerson))
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

const readPersonField = (desk: Desk, cell: Cell, value: Value, meaning: Meaning, field: string): void => {
  const { sheet } = desk
  if (field === "skip") {
    // an ID, a date, a remark: not the record's; labels inside were cells of their own
    if (meaning.field === "skip" && beginsWithLabel(value.text)) readRest(desk, cell, 0, null)
    return
  }
  if (field === "npi") {
    const digits = /^\s*(\d{10})(?!\d)/.exec(value.text)?.[1]
    const party = desk.linePerson ?? desk.openPerson
    if (digits !== undefined && party) say(party, "npi", saidIn(digits, cell, value.text.length, "An NPI beside a provider's name."))
    return
  }
  const { party: owner, contested } = ownerOf(desk, { ...meaning, field })
  let party = owner
  if (field === "race-ethnicity") {
    const read = fieldReaders["race"]?.(sheet, party, value, meaning) ?? 0
    if (/hispanic|latino/i.test(value.text))
      fieldReaders["ethnicity"]?.(sheet, party, { ...value, text: value.text.replace(/^[^/]*\//, "") }, meaning)
    return readRest(desk, cell, Math.max(read, value.text.length), null)
  }
  if (field.startsWith("name.") && meaning.role === null && desk.linePerson === null && desk.section === null) desk.openPerson = null
  if (field === "name.full" && party.role === "unstated" && hasField(party, "name") && hasField(party, "birthDate"))
    party = addParty(sheet, "other")
  const target = contested ? addParty(sheet, "other") : party
  const before = new Map([...target.values].map(([name, all]) => [name, all.length]))
  const reader = fieldReaders[field]
  const read = reader ? reader(sheet, target, value, { ...meaning, field }) : value.text.length
  if (contested) {
    for (const [name, all] of target.values)
      for (const said of all.slice(before.get(name) ?? 0)) sheet.contested.push({ party: contested, field: name, said })
    for (const doubt of target.doubts) partyOf(sheet, "unstated").doubts.push(doubt)
    target.role = "former"
  }
  if (meaning.role !== null || meaning.kin !== null) {
    desk.linePerson = party
    if (party.role !== "patient" && party.role !== "former") desk.openPerson = party
  }
  if (field === "name.full" && party.role !== "patient" && party.role !== "unstated") desk.openPerson = party
  if (isNoValue(valueText(value.text).value)) return
  readRest(desk, cell, read, contested ?? (party.role === "unstated" ? null : party), meaning.isForeign)
}

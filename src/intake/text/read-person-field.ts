import { type Cell, type Desk, readRest, saidIn } from "./desk"
import type { Value } from "./field-reader"
import type { Meaning } from "./meaning"
import { isNoValue } from "./no-value"
import { ownerOfField } from "./owner-of-field"
import { beginsWithLabel } from "./read-composite"
import { fieldReaders } from "./read-field"
import { valueText } from "./read-words"
import { addParty, hasField, partyOf, say } from "./sheet"

export const readPersonField = (desk: Desk, cell: Cell, value: Value, meaning: Meaning, field: string): void => {
  const { sheet } = desk
  if (field === "skip") {
    // an ID, a date, a remark: not the record's; labels inside were cells of their own
    if (meaning.field === "skip" && beginsWithLabel(value.text)) readRest(desk, cell, 0, null)
    const sentence = /(?<=\p{Ll}{3})[.!?]\s+(?=[-–—]|\p{Lu}\p{Ll})/u.exec(value.text)
    if (sentence && meaning.role === null) readRest(desk, cell, sentence.index, null)
    return
  }
  if (field === "npi") {
    const digits = /^\s*(\d{10})(?!\d)/.exec(value.text)?.[1]
    const party = desk.linePerson ?? desk.openPerson
    if (digits !== undefined && party) say(party, "npi", saidIn(digits, cell, value.text.length, "An NPI beside a provider's name."))
    return
  }
  const { party: owner, contested } = ownerOfField(desk, { ...meaning, field })
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

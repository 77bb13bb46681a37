import { splitName } from "../../patient/person-name"
import { isSameNamePart } from "../../patient/same-name"
import type { Meaning, Rank } from "./meaning"
import { type Party, type Said, type Sheet, addParty, hasField, partyOf, say } from "./sheet"

/** Do two printed names fit one person: "Tom" and "Tom Brandvold", "C. Whitcomb" and "Carla Whitcomb"? */
export const isCompatible = (a: string, b: string): boolean => {
  const [left, right] = [splitName(a, "first"), splitName(b, "first")]
  const isSameOrMissing = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || isSameNamePart(one, other) || isInitialOf(one, other) || isInitialOf(other, one)
  if (left.last === undefined || right.last === undefined) {
    const lone = left.last === undefined ? left : right
    const whole = left.last === undefined ? right : left
    return [whole.first, whole.last, whole.preferred].some((part) => part !== undefined && isSameNamePart(part, lone.first ?? ""))
  }
  return (
    isSameNamePart(left.last, right.last) &&
    (isSameOrMissing(left.first, right.first) ||
      isSameNamePart(left.preferred ?? "", right.first ?? "") ||
      isSameNamePart(right.preferred ?? "", left.first ?? ""))
  )
}

const isInitialOf = (initial: string, name: string): boolean =>
  /^\p{L}\.?$/u.test(initial) && name.toUpperCase().startsWith(initial.slice(0, 1).toUpperCase())

/** The name a party goes by so far, from parts or whole; "" when none. */
export const nameOf = (party: Party): string => {
  const part = (field: string): string => party.values.get(field)?.[0]?.value ?? ""
  const parts = [part("name.first"), part("name.last")].filter((text) => text !== "").join(" ")
  return parts === "" ? part("name.full") : parts
}

/** The patient of this name: one already known, one known without a name, or another patient. */
export const patientNamed = (sheet: Sheet, said: Said | null): Party => {
  const patients = sheet.parties.filter((party) => party.role === "patient")
  if (said === null) return patients.at(-1) ?? addParty(sheet, "patient")
  const same = patients.find((party) => nameOf(party) !== "" && isCompatible(nameOf(party), said.value))
  const party = same ?? patients.find((one) => nameOf(one) === "") ?? addParty(sheet, "patient")
  say(party, "name.full", said)
  return party
}

const single = ["guarantor", "emergency"] as const

/**
 * Whose the data behind a label is: the label's own person, or null when it
 * names none. A new name makes a new person, except for those of whom there
 * is one.
 */
export const partyForLabel = (sheet: Sheet, meaning: Meaning, rank: Rank): Party | null => {
  const { role, kin } = meaning
  if (meaning.isFormer) return partyOf(sheet, "former")
  if (role === "patient" || role === "writer") return partyOf(sheet, role)
  if (role === "subscriber") return withKin(partyOf(sheet, "subscriber", meaning.rank ?? rank), kin)
  const one = single.find((name) => name === role)
  if (one) return withKin(partyOf(sheet, one), kin)
  if (role !== null) return addParty(sheet, role, { kin })
  return kin === null ? null : ofKin(sheet, kin)
}

const withKin = (party: Party, kin: string | null): Party => {
  party.kin = kin ?? party.kin
  return party
}

const roleOrder = ["subscriber", "guarantor", "emergency", "other", "patient"]

/** "Mom's cell": the mother already named, whatever her part; else a person of her own. */
const ofKin = (sheet: Sheet, kin: string): Party => {
  const known = sheet.parties.filter((party) => party.kin === kin && roleOrder.includes(party.role))
  known.sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role))
  return known[0] ?? addParty(sheet, "other", { kin })
}

export const lacksName = (party: Party): boolean => !hasField(party, "name")

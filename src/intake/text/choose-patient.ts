import { isCompatible, nameOf } from "./choose-party"
import { type Ask, type Values, addSaid } from "./said-values"
import { type Party, type Sheet, hasField } from "./sheet"

/** Is the one who says "I" the patient? Not when somebody else is spoken for or named as the patient. */
export const isWriterPatient = (sheet: Sheet, patients: readonly Party[]): boolean => {
  if (sheet.isWriterOther) return false
  const writers = sheet.parties.filter((party) => party.role === "writer")
  const writer = writers.map(nameOf).find((name) => name !== "")
  const named = patients.map(nameOf).filter((name) => name !== "")
  return writer === undefined ? patients.length <= 1 : named.length === 0 || named.some((name) => isCompatible(name, writer))
}

/**
 * "My son Theo has a fever. DOB 10/30/2020": nobody is called the patient, and
 * of the writer's own people exactly one comes with a name and a birth date.
 */
export const promoteSpokenFor = (sheet: Sheet, unstated: Party): void => {
  const writer = sheet.parties.find((party) => party.role === "writer")
  if (
    sheet.parties.some((party) => party.role === "patient" && party.values.size > 0) ||
    writer?.values.has("birthDate") === true ||
    unstated.values.has("birthDate")
  )
    return
  const own = sheet.parties.filter(
    (party) =>
      party.role === "other" &&
      (party.isKinOfWriter || /^(child|son|daughter|grandson|granddaughter)$/.test(party.kin ?? "")) &&
      party.values.has("birthDate") &&
      hasField(party, "name")
  )
  if (own.length !== 1 || !own[0]) return
  own[0].role = "patient"
  sheet.isWriterOther = true
}

/** A bare number in a text that speaks of other people too may be theirs. */
export const askLoosePhone = (sheet: Sheet, values: Values, ask: Ask): void => {
  const isOfOthers = sheet.parties.some((party) => (party.role === "other" || party.isKinOfWriter) && party.kin !== null)
  const phones = values.get("phone") ?? []
  if (!isOfOthers || phones.length === 0 || phones.some((said) => said.certainty === "sure")) return
  values.delete("phone")
  ask(
    "patient.phone",
    phones.map(({ value }) => ({ value, text: value })),
    "The text speaks of other people too; the number may be theirs."
  )
}

/** A message written by somebody else: numbers nobody claimed are likely the writer's. */
export const dropWriterLike = (unstated: Party): void => {
  for (const field of ["phone", "phone.home", "phone.mobile", "phone.work", "email"]) {
    const kept = (unstated.values.get(field) ?? []).filter((said) => said.isWeak !== true)
    if (kept.length > 0) unstated.values.set(field, kept)
    else unstated.values.delete(field)
  }
}

/** Parties for one patient named twice become one; a patient without a name joins the first. */
export const mergedPatients = (sheet: Sheet): Party[] => {
  const kept: Party[] = []
  for (const party of sheet.parties.filter((one) => one.role === "patient" && (one.values.size > 0 || one.doubts.length > 0))) {
    const same = kept.find((one) => nameOf(one) === "" || nameOf(party) === "" || isCompatible(nameOf(one), nameOf(party)))
    if (!same) kept.push(party)
    else {
      for (const [field, all] of party.values) for (const said of all) addSaid(same.values, field, said)
      same.doubts.push(...party.doubts)
    }
  }
  return kept
}

import { partyForLabel } from "./choose-party"
import { type Desk, rankOf } from "./desk"
import type { Meaning } from "./meaning"
import { type Party, hasField, partyOf } from "./sheet"

const placeRoles = new Set(["pharmacy", "employer", "insurance", "staff", "other"])

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
export const ownerOfField = (desk: Desk, meaning: Meaning): { party: Party; contested: Party | null } => {
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

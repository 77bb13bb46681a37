import { type Put, type Values, distinct, nameParts, trusted, withValue } from "./said-values"
import { withNameParts } from "./settle-name"
import type { Party, Said, Sheet } from "./sheet"

const addressParts = ["line1", "line2", "city", "state", "zip", "county", "country"]

/** Parts of one address belong together: those said at one place, or one by one in boxes. */
const addressOf = (values: Values, group: "address" | "mailing"): Map<string, Said[]> => {
  const strong = addressParts.some((part) => values.get(`${group}.${part}`)?.some((said) => said.isWeak !== true))
  const all = new Map(
    addressParts.map((part) => [part, distinct((values.get(`${group}.${part}`) ?? []).filter((said) => !strong || said.isWeak !== true))])
  )
  const line1 = all.get("line1") ?? []
  return line1.length > 1 || [...all.values()].every((said) => said.length <= 1) ? all : firstTogether(all, line1[0])
}

const firstTogether = (all: Map<string, Said[]>, line1: Said | undefined): Map<string, Said[]> =>
  new Map([...all].map(([part, said]) => [part, said.length <= 1 || !line1 ? said : said.filter((one) => one.start === line1.start)]))

const patientFields =
  "birthDate sex genderIdentity pronouns maritalStatus race ethnicity language interpreterNeeded email mrn ssn employer employmentStatus occupation driverLicense preferredContact".split(
    " "
  )

const putPhones = (values: Values, put: Put, root: string, isKindKept: boolean): void => {
  const kinds = ["phone.home", "phone.mobile", "phone.work"]
  const told = new Set(kinds.flatMap((kind) => (values.get(kind) ?? []).map((said) => said.value)))
  if (!isKindKept) {
    const all = distinct(["phone.mobile", "phone.home", "phone", "phone.work"].flatMap((kind) => trusted(values.get(kind) ?? [])))
    if (all[0]) put(`${root}.phone`, [all[0]])
    return
  }
  for (const kind of kinds) put(`${root}.${kind}`, trusted(values.get(kind) ?? []))
  const plain = (values.get("phone") ?? []).filter((said) => !told.has(said.value))
  const labelled = plain.filter((said) => said.certainty === "sure")
  put(`${root}.phone`, distinct(labelled.length > 0 ? labelled : plain))
}

export const putPatient = (values: Values, put: Put): void => {
  for (const part of nameParts)
    put(`patient.name.${part}`, trusted(values.get(`name.${part}`) ?? []).slice(0, part === "first" || part === "last" ? undefined : 1))
  for (const field of patientFields)
    put(`patient.${field}`, trusted(values.get(field) ?? (field === "sex" ? values.get("gender") : undefined) ?? []))
  putPhones(values, put, "patient", true)
  const home = addressOf(values, "address")
  const mailing = addressOf(values, "mailing")
  const hasHome = [...home.values()].some((said) => said.length > 0)
  for (const [part, said] of hasHome ? home : mailing) put(`patient.address.${part}`, said)
  if (hasHome) for (const part of ["line1", "city", "state", "zip"]) put(`patient.mailingAddress.${part}`, mailing.get(part) ?? [])
}

export const putPerson = (party: Party, put: Put, root: string, fields: readonly string[]): void => {
  const values = withNameParts(party.values, true)
  for (const part of ["first", "middle", "last"])
    if (root !== "emergency" || part !== "middle") put(`${root}.name.${part}`, trusted(values.get(`name.${part}`) ?? []).slice(0, 1))
  for (const field of fields)
    put(`${root}.${field}`, trusted(values.get(field) ?? (field === "sex" ? values.get("gender") : undefined) ?? []).slice(0, 1))
  putPhones(values, put, root, false)
  for (const [part, said] of addressOf(values, "address"))
    if (!["county", "country"].includes(part)) put(`${root}.address.${part}`, said.slice(0, 1))
}

export const kinSaid = (party: Party): Said[] => {
  const said = party.values.get("relationship")?.[0] ?? [...party.values.values()][0]?.[0]
  return party.kin === null ? (party.values.get("relationship") ?? []) : withValue(said, party.kin)
}

export const putOthers = (sheet: Sheet, put: Put): void => {
  const emergency = sheet.parties.find((party) => party.role === "emergency")
  if (emergency) {
    putPerson(emergency, put, "emergency", [])
    put("emergency.relationship", kinSaid(emergency).slice(0, 1))
  }
  const guarantor = sheet.parties.find((party) => party.role === "guarantor")
  if (guarantor) {
    putPerson(guarantor, put, "guarantor", ["birthDate", "ssn", "sex", "email"])
    put("guarantor.relationship", kinSaid(guarantor).slice(0, 1))
  }
}

import { splitName } from "../../patient/person-name"
import { isCompatible, nameOf } from "./choose-party"
import { patientToSubscriber } from "./kin"
import type { Rank } from "./meaning"
import { type Ask, type Put, trusted, withValue } from "./said-values"
import { kinSaid, putPerson } from "./settle-person"
import type { Party, Said, Sheet } from "./sheet"

export const putCover = (sheet: Sheet, patientName: string, isWriterPatient: boolean, put: Put): void => {
  const ranks: readonly Rank[] = ["primary", "secondary"]
  for (const rank of ranks) {
    const values = sheet.cover.get(rank) ?? new Map<string, Said[]>()
    const root = `coverage.${rank}`
    for (const field of [
      "payerName",
      "payerId",
      "planName",
      "planType",
      "memberId",
      "groupNumber",
      "effectiveDate",
      "terminationDate",
      "copay",
      "phone"
    ])
      put(`${root}.${field}`, trusted(values.get(field) ?? []))
    const party = sheet.parties.findLast((one) => one.role === "subscriber" && (one.rank ?? "primary") === rank)
    const isSelf =
      party !== undefined &&
      patientName !== "" &&
      nameOf(party) !== "" &&
      isCompatible(nameOf(party), patientName) &&
      sameFirst(nameOf(party), patientName)
    const told = values.get("relationship")?.slice(0, 1) ?? []
    const byKin =
      party && party.kin !== null && (!party.isKinOfWriter || isWriterPatient)
        ? withValue(kinSaid(party)[0] ?? firstSaid(party) ?? coverSaid(values), patientToSubscriber(party.kin))
        : []
    put(`${root}.relationship`, isSelf ? withValue(firstSaid(party), "self") : told.length > 0 ? told : byKin)
    if (party && !isSelf) putPerson(party, put, `${root}.subscriber`, ["birthDate", "sex", "ssn", "employer"])
  }
}

const coverSaid = (values: ReadonlyMap<string, Said[]>): Said | undefined => [...values.values()][0]?.[0]

const firstSaid = (party: Party): Said | undefined => [...party.values.values()][0]?.[0]

const sameFirst = (a: string, b: string): boolean => {
  const [left, right] = [splitName(a).first, splitName(b).first]
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase()
}

export const askUnsureCover = (sheet: Sheet, ask: Ask): void => {
  for (const [field, all] of sheet.cover.get("unsure") ?? []) {
    if (sheet.cover.get("secondary")?.has(field) === true) continue
    ask(
      `coverage.secondary.${field}`,
      all.map(({ value }) => ({ value, text: value })),
      "A second insurance is named, and not which comes first."
    )
  }
}

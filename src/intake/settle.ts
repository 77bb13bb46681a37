import { stateCode } from "../patient/states"
import { nameOf } from "./text/choose-party"
import { askLoosePhone, dropWriterLike, isWriterPatient, mergedPatients, promoteSpokenFor } from "./text/choose-patient"
import { type Put, addSaid, merged } from "./text/said-values"
import { askUnsureCover, putCover } from "./text/settle-cover"
import { putDoctors } from "./text/settle-doctors"
import { putMany } from "./text/settle-many"
import { withNameParts } from "./text/settle-name"
import { putOthers, putPatient } from "./text/settle-person"
import { type Sheet, partyOf } from "./text/sheet"

export type Found = { key: string; value: string; certainty: "sure" | "check"; why: string; start: number; end: number }

export type Asked = { key: string; candidates: { value: string; text: string }[]; why: string }

export type Settled = { found: Found[]; asked: Asked[]; spans: { start: number; end: number }[] }

/** The sheet as keys: what is settled, and what must be asked. */
export const settle = (sheet: Sheet): Settled => {
  const found: Found[] = []
  const asked = new Map<string, Asked>()
  const ask = (key: string, candidates: readonly { value: string; text: string }[], why: string): void => {
    const known = asked.get(key)
    asked.set(key, {
      key,
      candidates: [...(known?.candidates ?? []), ...candidates].filter(
        (one, index, all) => all.findIndex((other) => other.value === one.value) === index
      ),
      why
    })
  }
  const put: Put = (key, all) => {
    const [first, second] = all
    if (!first) return
    if (second)
      ask(
        key,
        all.map(({ value }) => ({ value, text: value })),
        "The text says more than one."
      )
    else found.push({ key, value: first.value, certainty: first.certainty, why: first.why, start: first.start, end: first.end })
  }
  const unstated = partyOf(sheet, "unstated")
  promoteSpokenFor(sheet, unstated)
  const patients = mergedPatients(sheet)
  const writes = isWriterPatient(sheet, patients)
  const writers = writes ? sheet.parties.filter((party) => party.role === "writer") : []
  for (const { party, field, said } of sheet.contested) {
    const isPatients = [...patients, unstated, ...writers].some((one) =>
      [...one.values.keys()].some(
        (known) => known === field || known.startsWith(`${field.split(".")[0] ?? ""}.`) || known === field.split(".")[0]
      )
    )
    if (isPatients) addSaid(party.values, field, said)
    else ask(`patient.${field}`, [{ value: said.value, text: said.value }], "It could be the patient's or the other person's.")
  }
  if (patients.length > 1) putMany(patients, unstated, put, ask)
  else {
    const mine = [...patients, unstated, ...writers]
    if (!writes) dropWriterLike(unstated)
    const values = withNameParts(merged(mine), false)
    askLoosePhone(sheet, values, ask)
    putPatient(values, put)
    for (const party of mine) for (const doubt of party.doubts) ask(`patient.${doubt.field}`, doubt.candidates, doubt.why)
  }
  const name = patients.length > 1 ? "" : nameOf({ ...unstated, values: withNameParts(merged([...patients, unstated, ...writers]), false) })
  putCover(sheet, name, writes, put)
  putOthers(sheet, put)
  putDoctors(sheet, put)
  for (const field of ["reason", "appointmentDate", "serviceDate"])
    put(`encounter.${field}`, (sheet.encounter.get(field) ?? []).slice(0, 1))
  for (const { slot, doubt } of sheet.coverDoubts)
    if (slot === "primary" || slot === "secondary") ask(`coverage.${slot}.${doubt.field}`, doubt.candidates, doubt.why)
  askUnsureCover(sheet, ask)
  for (const key of asked.keys()) {
    const kept = found.filter((one) => one.key !== key)
    const own = found.filter((one) => one.key === key).map(({ value }) => ({ value, text: value }))
    found.splice(0, found.length, ...kept)
    ask(key, own, asked.get(key)?.why ?? "")
  }
  return {
    found: found.filter(({ key, value }) => !key.endsWith(".state") || stateCode(value) !== null),
    asked: [...asked.values()],
    spans: spansOf(sheet)
  }
}

const spansOf = (sheet: Sheet): { start: number; end: number }[] =>
  [
    ...sheet.parties.flatMap((party) => [...party.values.values()].flat()),
    ...[...sheet.cover.values()].flatMap((values) => [...values.values()].flat()),
    ...sheet.parties.flatMap((party) => party.doubts)
  ].map(({ start, end }) => ({ start, end }))

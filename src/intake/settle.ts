import { splitName } from "../patient/person-name"
import { stateCode } from "../patient/states"
import { isCompatible, nameOf } from "./choose-party"
import { patientToSubscriber } from "./kin"
import type { Rank } from "./meaning"
import { type Party, type Said, type Sheet, hasField, partyOf } from "./sheet"

export type Found = { key: string; value: string; certainty: "sure" | "check"; why: string; start: number; end: number }
export type Asked = { key: string; candidates: { value: string; text: string }[]; why: string }
export type Settled = { found: Found[]; asked: Asked[]; spans: { start: number; end: number }[] }

const nameParts = ["prefix", "first", "middle", "last", "suffix", "preferred"] as const

/** One person's values as endings of keys; several said values per ending, the most trusted first. */
type Values = Map<string, Said[]>

const add = (values: Values, field: string, said: Said): void => {
  values.set(field, [...(values.get(field) ?? []), said])
}

/** Whole names taken apart; parts said outright come first and keep their place. */
const withNameParts = (values: Values, isFamilyFirstToo: boolean): Values => {
  const all: Values = new Map([...values].filter(([field]) => field !== "name.full"))
  const lone = all.get("name.first")?.[0]
  if (lone && !all.has("name.last") && !all.has("name.middle") && !values.has("name.full") && lone.value.includes(" ")) {
    // "Nombre: Carmen Ibarra": a box for the first name, used for the whole
    all.delete("name.first")
    return withNameParts(new Map([...all, ["name.full", [lone]]]), isFamilyFirstToo)
  }
  const fulls = [...(values.get("name.full") ?? [])].sort(
    (a, b) => Number(a.isWeak ?? false) - Number(b.isWeak ?? false) || b.value.split(/\s+/).length - a.value.split(/\s+/).length
  )
  const full = fulls[0]
  if (!full) return splitFirst(all)
  const last = values.get("name.last")?.[0]?.value
  const whole = splitName(full.value, isFamilyFirstToo || full.isWeak === true ? "first" : "last")
  const parts =
    last !== undefined && full.value.toLowerCase().endsWith(` ${last.toLowerCase()}`) && whole.last !== last
      ? splitName(`${last}, ${full.value.slice(0, -last.length - 1)}`)
      : whole
  const longer = fulls
    .slice(1)
    .find((other) => other.value.split(/\s+/).length > full.value.split(/\s+/).length && isCompatible(other.value, full.value))
  const best = longer && full.isWeak === true ? splitName(longer.value, "first") : parts
  for (const part of nameParts) {
    const value = best[part]
    if (value !== undefined && !all.has(`name.${part}`))
      add(all, `name.${part}`, { ...(longer && full.isWeak === true ? longer : full), value })
  }
  return splitFirst(all)
}

/** "Rosa Elena" in a box for the first name holds the middle name too, when no box for that is there. */
const splitFirst = (values: Values): Values => {
  const first = values.get("name.first")?.[0]
  if (!first || values.has("name.middle") || !values.has("name.last")) return values
  const [head = "", ...rest] = first.value.split(" ")
  if (rest.length === 0 || values.get("name.last")?.[0]?.start === first.start || /^(de|la|del|mary|ann|jo|lee|anna|van)$/i.test(head))
    return values
  values.set("name.first", [{ ...first, value: head }])
  values.set("name.middle", [{ ...first, value: rest.join(" ") }])
  return values
}

const merged = (parties: readonly Party[]): Values => {
  const values: Values = new Map()
  for (const party of parties) for (const [field, all] of party.values) for (const said of all) add(values, field, said)
  return values
}

const distinct = (all: readonly Said[]): Said[] =>
  all.filter((said, index) => all.findIndex((other) => other.value.toLowerCase() === said.value.toLowerCase()) === index)

/** Labelled values count before those of running text. */
const trusted = (all: readonly Said[]): Said[] => {
  const strong = all.filter((said) => said.isWeak !== true)
  return distinct(strong.length > 0 ? strong : all)
}

type Put = (key: string, all: readonly Said[]) => void
type Ask = (key: string, candidates: readonly { value: string; text: string }[], why: string) => void

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

const putPatient = (values: Values, put: Put): void => {
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

const putPerson = (party: Party, put: Put, root: string, fields: readonly string[]): void => {
  const values = withNameParts(party.values, true)
  for (const part of ["first", "middle", "last"])
    if (root !== "emergency" || part !== "middle") put(`${root}.name.${part}`, trusted(values.get(`name.${part}`) ?? []).slice(0, 1))
  for (const field of fields)
    put(`${root}.${field}`, trusted(values.get(field) ?? (field === "sex" ? values.get("gender") : undefined) ?? []).slice(0, 1))
  putPhones(values, put, root, false)
  for (const [part, said] of addressOf(values, "address"))
    if (!["county", "country"].includes(part)) put(`${root}.address.${part}`, said.slice(0, 1))
}

const whole = (said: Said | undefined, value: string): Said[] => (said ? [{ ...said, value }] : [])

const kinSaid = (party: Party): Said[] => {
  const said = party.values.get("relationship")?.[0] ?? [...party.values.values()][0]?.[0]
  return party.kin === null ? (party.values.get("relationship") ?? []) : whole(said, party.kin)
}

const putCover = (sheet: Sheet, patientName: string, isWriterPatient: boolean, put: Put): void => {
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
        ? whole(kinSaid(party)[0] ?? firstSaid(party) ?? coverSaid(values), patientToSubscriber(party.kin))
        : []
    put(`${root}.relationship`, isSelf ? whole(firstSaid(party), "self") : told.length > 0 ? told : byKin)
    if (party && !isSelf) putPerson(party, put, `${root}.subscriber`, ["birthDate", "sex", "ssn", "employer"])
  }
}

const coverSaid = (values: ReadonlyMap<string, Said[]>): Said | undefined => [...values.values()][0]?.[0]
const firstSaid = (party: Party): Said | undefined => [...party.values.values()][0]?.[0]
const sameFirst = (a: string, b: string): boolean => {
  const [left, right] = [splitName(a).first, splitName(b).first]
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase()
}

const putDoctors = (sheet: Sheet, put: Put): void => {
  const named = (role: Party["role"]): Party | undefined => sheet.parties.find((party) => party.role === role && nameOf(party) !== "")
  const referring =
    named("referring") ??
    (/\brefer(ral|red|ring)\b/i.test(sheet.text)
      ? sheet.parties.find((party) => party.role === "staff" && party.values.has("npi"))
      : undefined)
  const full = referring?.values.get("name.full")?.[0]
  if (referring && full) {
    put(
      "patient.referringProvider.name",
      whole(full, full.value.replace(/,?\s+(M\.?D|D\.?O|N\.?P|P\.?A(-C)?|DNP|FNP(-C|-BC)?|APRN|ARNP|RN|DPM|PhD)\.?$/i, ""))
    )
    const npi = sheet.parties
      .filter((party) => party === referring || (party.role === "staff" && isCompatible(nameOf(party), full.value)))
      .flatMap((party) => party.values.get("npi") ?? [])
    put("patient.referringProvider.npi", npi.slice(0, 1))
  }
  put("patient.pcp", named("pcp")?.values.get("name.full")?.slice(0, 1) ?? [])
  put("patient.preferredPharmacy", named("pharmacy")?.values.get("name.full")?.slice(0, 1) ?? [])
}

/** Is the one who says "I" the patient? Not when somebody else is spoken for or named as the patient. */
const isWriterPatient = (sheet: Sheet, patients: readonly Party[]): boolean => {
  if (sheet.isWriterOther) return false
  const writers = sheet.parties.filter((party) => party.role === "writer")
  const writer = writers.map(nameOf).find((name) => name !== "")
  const named = patients.map(nameOf).filter((name) => name !== "")
  return writer === undefined ? patients.length <= 1 : named.length === 0 || named.some((name) => isCompatible(name, writer))
}

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
    if (isPatients) add(party.values, field, said)
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

/**
 * "My son Theo has a fever. DOB 10/30/2020": nobody is called the patient, and
 * of the writer's own people exactly one comes with a name and a birth date.
 */
const promoteSpokenFor = (sheet: Sheet, unstated: Party): void => {
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
const askLoosePhone = (sheet: Sheet, values: Values, ask: Ask): void => {
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
const dropWriterLike = (unstated: Party): void => {
  for (const field of ["phone", "phone.home", "phone.mobile", "phone.work", "email"]) {
    const kept = (unstated.values.get(field) ?? []).filter((said) => said.isWeak !== true)
    if (kept.length > 0) unstated.values.set(field, kept)
    else unstated.values.delete(field)
  }
}

const askUnsureCover = (sheet: Sheet, ask: Ask): void => {
  for (const [field, all] of sheet.cover.get("unsure") ?? []) {
    if (sheet.cover.get("secondary")?.has(field) === true) continue
    ask(
      `coverage.secondary.${field}`,
      all.map(({ value }) => ({ value, text: value })),
      "A second insurance is named, and not which comes first."
    )
  }
}

const putOthers = (sheet: Sheet, put: Put): void => {
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

/** Parties for one patient named twice become one; a patient without a name joins the first. */
const mergedPatients = (sheet: Sheet): Party[] => {
  const kept: Party[] = []
  for (const party of sheet.parties.filter((one) => one.role === "patient" && (one.values.size > 0 || one.doubts.length > 0))) {
    const same = kept.find((one) => nameOf(one) === "" || nameOf(party) === "" || isCompatible(nameOf(one), nameOf(party)))
    if (!same) kept.push(party)
    else {
      for (const [field, all] of party.values) for (const said of all) add(same.values, field, said)
      same.doubts.push(...party.doubts)
    }
  }
  return kept
}

/** Several patients: what all share may be filled, everything else is asked. */
const putMany = (patients: readonly Party[], unstated: Party, put: Put, ask: Ask): void => {
  const each = patients.map((party) => {
    const keys = new Map<string, Said[]>()
    putPatient(withNameParts(party.values, false), (key, all) => all.length > 0 && keys.set(key, [...all]))
    return keys
  })
  const why = "The text speaks of more than one patient."
  for (const key of new Set(each.flatMap((keys) => [...keys.keys()]))) {
    const all = distinct(each.flatMap((keys) => keys.get(key) ?? []))
    const first = all[0]
    if (all.length === 1 && first && each.every((keys) => keys.has(key))) put(key, [{ ...first, certainty: "check", why }])
    else
      ask(
        key,
        all.map(({ value }) => ({ value, text: value })),
        why
      )
  }
  for (const party of [...patients, unstated]) for (const doubt of party.doubts) ask(`patient.${doubt.field}`, doubt.candidates, doubt.why)
  const shared: Values = new Map([...unstated.values].filter(([field, all]) => field.startsWith("address") && all.length > 0))
  putPatient(shared, (key, all) => all[0] && put(key, [{ ...all[0], certainty: "check" }]))
}

const spansOf = (sheet: Sheet): { start: number; end: number }[] =>
  [
    ...sheet.parties.flatMap((party) => [...party.values.values()].flat()),
    ...[...sheet.cover.values()].flatMap((values) => [...values.values()].flat()),
    ...sheet.parties.flatMap((party) => party.doubts)
  ].map(({ start, end }) => ({ start, end }))

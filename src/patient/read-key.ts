import { splitName, fullName } from "./person-name"
import type { Address, PatientRecord, PersonName } from "./record"
import { pathOfKey } from "./record-keys"
import { isUsState } from "./states"
import { nodeAt, storedValue } from "./stored-value"
import { canonicalWord } from "./synonyms"
import { isUsZip } from "./zip"

/** The person a key speaks of is the patient: relationship "self". */
const selfRoot = (record: PatientRecord, key: string): string | null => {
  const root = /^coverage\.\w+\.subscriber(?=\.)|^guarantor(?=\.)/.exec(key)?.[0]
  if (root === undefined) return null
  const relationshipKey = root === "guarantor" ? "guarantor.relationship" : root.replace(".subscriber", ".relationship")
  const said = storedValue(record, relationshipKey)
  return said !== null && canonicalWord(relationshipKey, said) === "self" ? root : null
}

/**
 * Names and addresses fall back as a whole: half of one address with half of
 * another would be nobody's. A relationship never falls back.
 */
const patientKeyFor = (record: PatientRecord, key: string): string | null => {
  const root = selfRoot(record, key)
  if (root === null || key === "guarantor.relationship") return null
  const group = /\.(name|address|employerAddress)\./.exec(key.slice(root.length))?.[1]
  if (group !== undefined && nodeAt(record, [...pathOfKey(root), group]) !== undefined) return null
  return `patient${key.slice(root.length)}`
}

const nameAt = (record: PatientRecord, root: string): PersonName =>
  Object.fromEntries(
    ["prefix", "first", "middle", "last", "suffix"].flatMap((part) => {
      const value = readKey(record, `${root}.${part}`)
      return value === null ? [] : [[part, value]]
    })
  )

const addressAt = (record: PatientRecord, root: string): Address =>
  Object.fromEntries(
    ["line1", "line2", "city", "state", "zip"].flatMap((part) => {
      const value = readKey(record, `${root}.${part}`)
      return value === null ? [] : [[part, value]]
    })
  )

const orNull = (text: string): string | null => (text === "" ? null : text)

const cityStateZip = ({ city, state, zip }: Address): string => {
  const place = [state, zip].filter((part) => part !== undefined).join(" ")
  return [city, place].filter((part) => part !== undefined && part !== "").join(", ")
}

const slices: Readonly<Record<string, (value: string) => string>> = {
  month: (date) => date.slice(5, 7),
  day: (date) => date.slice(8, 10),
  year: (date) => date.slice(0, 4),
  area: (phone) => phone.slice(0, 3),
  prefix: (phone) => phone.slice(3, 6),
  line: (phone) => phone.slice(6),
  part1: (ssn) => ssn.slice(0, 3),
  part2: (ssn) => ssn.slice(3, 5),
  part3: (ssn) => ssn.slice(5)
}

const derived = (record: PatientRecord, key: string): string | null => {
  const dot = key.lastIndexOf(".")
  const [root, last] = [key.slice(0, dot), key.slice(dot + 1)]
  if (key === "patient.phone") {
    const kinds = ["mobile", "home", "work"].map((kind) => storedValue(record, `patient.phone.${kind}`))
    return kinds.find((number) => number !== null) ?? storedValue(record, key)
  }
  if (key === "coverage.priority") return record.coverages.some((coverage) => coverage.sequence === "primary") ? "primary" : null
  const doctor = /^patient\.(pcp|referringProvider)\.name\.(first|middle|last)$/.exec(key)
  if (doctor) {
    const printed = readKey(record, doctor[1] === "pcp" ? "patient.pcp" : "patient.referringProvider.name")
    return printed === null ? null : (splitName(printed)[doctor[2] as "first" | "middle" | "last"] ?? null)
  }
  if (key.endsWith(".name.full")) return orNull(fullName(nameAt(record, root)))
  if (last === "full" || last === "cityStateZip") {
    const address = addressAt(record, root)
    const place = cityStateZip(address)
    return orNull(
      last === "full" ? [address.line1, address.line2, place].filter((part) => part !== undefined && part !== "").join(", ") : place
    )
  }
  if (last === "zip4") {
    const zip = readKey(record, `${root}.zip`)
    return zip !== null && /^\d{5}-\d{4}$/.test(zip) ? zip.slice(6) : null
  }
  if (last === "country") {
    const { state, zip } = addressAt(record, root)
    return state !== undefined && zip !== undefined && isUsState(state) && isUsZip(zip) ? "US" : null
  }
  const slice = Object.hasOwn(slices, last) ? slices[last] : undefined
  const whole = slice === undefined ? null : readKey(record, root)
  return slice === undefined || whole === null ? null : slice(whole)
}

/**
 * The canonical value of any key, or null when the record has none. Derived
 * keys (full names, parts of dates, phones, SSNs and ZIPs, a phone without a
 * kind) are made from what is stored; subscriber and guarantor fall back to
 * the patient when that relationship is self. Claim, provider and facility
 * keys are not kept with a patient and give null.
 */
export const readKey = (record: PatientRecord, key: string): string | null => {
  if (/^(claim|provider|facility)\./.test(key)) return null
  const own = key === "patient.phone" ? derived(record, key) : (storedValue(record, key) ?? derived(record, key))
  if (own !== null) return own
  const fallback = patientKeyFor(record, key)
  return fallback === null ? null : readKey(record, fallback)
}

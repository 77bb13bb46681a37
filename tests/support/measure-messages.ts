import { splitText } from "../../src/intake/split-text"
import { keyPerson } from "../../src/patient/keys"
import { isSameValue } from "../../src/patient/same-value"

/** One pasted message with what should come of it. */
export type MessageCase = {
  id: string
  about: string
  text: string
  asOf?: string
  expect: Record<string, string | number>
  acceptable: Record<string, (string | number | boolean | null)[]>
  ambiguous: string[]
  others?: string[]
}

export type MessageMeasure = {
  tp: number
  fp: number
  fn: number
  precision: number
  recall: number
  /** Keys of values that belong to somebody else; the worst error. */
  wrongPerson: string[]
  /** Keys that were to be asked and were filled. */
  silent: string[]
  /** "id key" of everything that is not right. */
  misses: string[]
}

const notCounted = /\.full$|birthDate\.(month|day|year)$|\.(area|prefix|line)$|ssn\.part\d$|zip4$|^patient\.address\.country$/
const extended =
  /mailingAddress|employerAddress|^coverage\.\w+\.address|^emergency\.(address|name\.middle)|^guarantor\.(sex|email)|^coverage\.tertiary/

/** Keys that count: patient, emergency, guarantor and coverage; the visit and doctors' other data only where a case lists them. */
const isJudged = (key: string): boolean =>
  /^(patient|emergency|guarantor|coverage)\./.test(key) && !notCounted.test(key) && !extended.test(key)

const tidy = (value: unknown): string =>
  String(value)
    .trim()
    .replace(/[.,]+$/, "")
    .replace(/\s+/g, " ")
const bareDoctor = (text: string): string => text.replace(/^Dr\.?\s+/i, "").replace(/,?\s+(MD|DO|NP|PA)$/i, "")

/** Equal as printed; spaces in IDs, case of words, titles of doctors do not count. */
const isRight = (key: string, got: string, wanted: unknown): boolean => {
  const [left, right] = [tidy(got), tidy(wanted)]
  if (left === right) return true
  if (/memberId|groupNumber|driverLicense|mrn/.test(key)) return left.replace(/[\s-]/g, "") === right.replace(/[\s-]/g, "")
  if (/copay$/.test(key)) return Number(left) === Number(right)
  if (/referringProvider\.name$|pcp$/.test(key)) return bareDoctor(left) === bareDoctor(right)
  return (
    /maritalStatus|language|race|ethnicity|genderIdentity|relationship|pronouns/.test(key) && left.toLowerCase() === right.toLowerCase()
  )
}

const phoneKinds = ["patient.phone.mobile", "patient.phone.home", "patient.phone.work"]

/** A value of another person's key in the same case, and of none of this person's. */
const isOfAnother = (key: string, got: string, one: MessageCase): boolean => {
  if ((one.others ?? []).some((value) => isRight(key, got, value))) return true
  if (!/name|birthDate|phone|ssn|email|address\.line1/.test(key)) return false
  const same = Object.entries(one.expect).filter(([other, value]) => isSameValue(key, got, String(value)) && isJudged(other))
  return same.length > 0 && same.every(([other]) => keyPerson(other) !== keyPerson(key) && keyPerson(other) !== "coverage")
}

/** Runs every case; the counting follows the rules of the intake sets. */
export const measureMessages = (cases: readonly MessageCase[]): MessageMeasure => {
  const total: MessageMeasure = { tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, wrongPerson: [], silent: [], misses: [] }
  for (const one of cases) measureOne(one, total)
  total.precision = total.tp / (total.tp + total.fp)
  total.recall = total.tp / (total.tp + total.fn)
  return total
}

const measureOne = (one: MessageCase, total: MessageMeasure): void => {
  const answer = splitText(one.text, one.asOf ?? "2026-11-21")
  const got = new Map(answer.tooLong ? [] : answer.found.map(({ key, value }) => [key, value]))
  const isAccepted = (key: string, value: string): boolean =>
    (one.acceptable[key] ?? []).some((other) => other !== null && isRight(key, value, other))
  const used = new Set<string>()
  for (const [key, wanted] of Object.entries(one.expect).filter(([key]) => isJudged(key))) {
    const place = key === "patient.phone" && !got.has(key) ? (phoneKinds.find((kind) => got.get(kind) === wanted) ?? key) : key
    const value = got.get(place)
    used.add(place)
    if (value !== undefined && (isRight(key, value, wanted) || isAccepted(key, value))) total.tp++
    else if (value !== undefined || !(one.acceptable[key] ?? []).includes(null)) {
      total.fn++
      if (value !== undefined) total.fp++
      total.misses.push(`${one.id} ${key}`)
    }
  }
  for (const [key, value] of got) {
    if (!isJudged(key)) continue
    const isFine =
      used.has(key) || isAccepted(key, value) || (key === "patient.phone" && phoneKinds.some((kind) => one.expect[kind] === value))
    if (!isFine && !isOfSelf(key, value, one, got)) {
      total.fp++
      total.misses.push(`${one.id} ${key}`)
    }
    if (!isAccepted(key, value) && !isRight(key, value, one.expect[key]) && isOfAnother(key, value, one))
      total.wrongPerson.push(`${one.id} ${key}`)
  }
  total.silent.push(...one.ambiguous.filter((key) => got.has(key)).map((key) => `${one.id} ${key}`))
}

/** Subscriber and guarantor values equal to the patient's own, when that relationship is self. */
const isOfSelf = (key: string, value: string, one: MessageCase, got: ReadonlyMap<string, string>): boolean => {
  const match = /^(coverage\.\w+)\.subscriber\.(.*)$|^(guarantor)\.(.*)$/.exec(key)
  const root = match?.[1] ?? match?.[3]
  const ending = match?.[2] ?? match?.[4] ?? ""
  return root !== undefined && got.get(`${root}.relationship`) === "self" && isRight(key, value, one.expect[`patient.${ending}`])
}

import { isKey } from "./keys"
import { displayValue, parseValue } from "./parse-value"
import { splitName } from "./person-name"
import { type PatientRecord, emptyRecord, PatientRecord as Schema } from "./record"
import { isStoredKey, pathOfKey, storedKeys } from "./record-keys"
import { storedValue } from "./stored-value"

/** What could not be taken over, by key, with a sentence that never repeats the value. */
export type DraftProblem = { key: string; message: string }
export type RecordReading = { record: PatientRecord; problems: DraftProblem[] }

type Node = { [step: string]: unknown }
type Values = Map<string, string>

const intoStep = (node: Node, name: string): Node => {
  node[name] ??= {}
  return node[name] as Node
}

/** Canonical values by stored key -> the nested record, in the order of the stored keys. */
const nested = (values: ReadonlyMap<string, string>): Node => {
  const coverages = new Map<string, Node>()
  const root: Node = { patient: {} }
  for (const key of storedKeys) {
    const value = values.get(key)
    if (value === undefined) continue
    const path = pathOfKey(key)
    const isCoverage = path[0] === "coverages"
    const sequence = path[1] ?? ""
    if (isCoverage && !coverages.has(sequence)) coverages.set(sequence, { sequence })
    const steps = isCoverage ? path.slice(2) : path
    const start = (isCoverage ? coverages.get(sequence) : root) ?? root
    steps.slice(0, -1).reduce(intoStep, start)[steps.at(-1) ?? ""] = value
  }
  return { ...root, coverages: [...coverages.values()] }
}

/** The schema has the last word: what it still refuses is taken out and named. */
const settled = (values: Values, problems: DraftProblem[]): PatientRecord => {
  const root = nested(values)
  const answer = Schema.safeParse(root)
  if (answer.success) return answer.data
  const coverages = root["coverages"] as Node[]
  const paths = answer.error.issues.map((issue) =>
    issue.path.map((name) => (typeof name === "number" ? String(coverages[name]?.["sequence"]) : String(name))).join(".")
  )
  const refused = [...values.keys()].filter((key) => paths.includes(pathOfKey(key).join(".")))
  for (const key of refused) {
    values.delete(key)
    problems.push({ key, message: "This value cannot be kept." })
  }
  return refused.length === 0 ? emptyRecord() : settled(values, problems)
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ""

const joined = (texts: ReadonlyMap<string, string>, root: string, names: readonly string[], glue: string): string | undefined => {
  const parts = names.map((name) => texts.get(`${root}.${name}`))
  return parts.some(isBlank) ? undefined : parts.join(glue)
}

/** A birth date in three boxes, a phone in three, a whole name in one: what the draft says only that way. */
const withWholes = (texts: ReadonlyMap<string, string>): Values => {
  const all = new Map(texts)
  const fill = (key: string, text: string | undefined): void => {
    if (text !== undefined && isStoredKey(key) && isBlank(all.get(key))) all.set(key, text)
  }
  for (const [key, text] of texts) {
    const root = key.slice(0, key.lastIndexOf("."))
    if (key.endsWith(".month")) fill(root, joined(texts, root, ["month", "day", "year"], "/"))
    if (key.endsWith(".area")) fill(root, joined(texts, root, ["area", "prefix", "line"], "-"))
    if (key.endsWith(".part1")) fill(root, joined(texts, root, ["part1", "part2", "part3"], "-"))
    if (key.endsWith(".name.full") && isBlank(texts.get(`${root}.first`)) && isBlank(texts.get(`${root}.last`)))
      for (const [part, value] of Object.entries(splitName(text))) fill(`${root}.${part}`, value)
  }
  return all
}

const isDerivedKey = (key: string): boolean =>
  key === "coverage.priority" || /\.(month|day|year|area|prefix|line|part[123]|zip4|cityStateZip|full)$/.test(key)

const problemWithKey = (key: string): DraftProblem | null => {
  if (!isKey(key)) return { key, message: "This box is not known." }
  return isDerivedKey(key) ? null : { key, message: "This is not kept with the patient." }
}

/**
 * Typed text by key -> the record. Every possible value goes in, an impossible
 * one is left out and named; blanks are nothing. Never throws.
 */
export const recordFromDraft = (draft: Readonly<Record<string, string>>, asOf: string): RecordReading => {
  const problems: DraftProblem[] = []
  const values: Values = new Map()
  const texts = new Map(Object.entries(draft).filter(([, text]) => typeof text === "string" && text.trim() !== ""))
  for (const [key, text] of withWholes(texts)) {
    if (!isStoredKey(key)) {
      const problem = problemWithKey(key)
      if (problem) problems.push(problem)
      continue
    }
    const reading = parseValue(key, text, asOf)
    if (reading.ok) values.set(key, reading.value)
    else problems.push({ key, message: reading.message })
  }
  return { record: settled(values, problems), problems }
}

/** The record as a desk would type it, one text per stored key; `recordFromDraft` reads it back to the same record. */
export const draftFromRecord = (record: PatientRecord): Record<string, string> =>
  Object.fromEntries(
    storedKeys.flatMap((key) => {
      const value = storedValue(record, key)
      return value === null ? [] : [[key, displayValue(key, value)]]
    })
  )

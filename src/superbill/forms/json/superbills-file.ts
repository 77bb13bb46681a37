import * as z from "zod"
import { parseSuperbill } from "../../parse-superbill"
import { mostLines, type Superbill } from "../../record"
import { done, type FormNote, type FormOutcome, refuse, refused } from "../outcome"
import { isPlausibleDate, whyNoDate } from "../plausible-date"
import { isDateField } from "../date-fields"

const format = "deskhand-superbills"
/** Raised when a file of an older version can no longer be read as it stands. */
const version = 1

const Envelope = z.strictObject({ format: z.literal(format), version: z.number().int(), superbills: z.array(z.unknown()).max(2000) })

/** Superbills -> the text of a file, nothing left out. */
export const writeSuperbillsJson = (records: readonly Superbill[]): string =>
  `${JSON.stringify({ format, version, superbills: records }, null, 2)}\n`

/** Dates that were typed and cannot be; they stay, for the desk to mend. */
const oddDates = (given: unknown, path: string): FormNote[] => {
  if (Array.isArray(given)) return given.flatMap((each, place) => oddDates(each, `${path}[${place}]`))
  if (typeof given !== "object" || given === null) return []
  return Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}.${key}`
    if (typeof value === "object") return oddDates(value, place)
    const isOdd = isDateField(key) && typeof value === "string" && value.trim() !== "" && !isPlausibleDate(value)
    return isOdd ? [{ place, message: `${whyNoDate(value)} It was kept as it stands.` }] : []
  })
}

const linesOf = (given: unknown): number => {
  const lines = typeof given === "object" && given !== null && "serviceLines" in given ? given.serviceLines : null
  return Array.isArray(lines) ? lines.length : 0
}

const readOne = (given: unknown, at: string): FormOutcome<Superbill> => {
  if (linesOf(given) > mostLines) {
    return refuse(`${at}.serviceLines`, `There are ${linesOf(given)} service lines; a superbill holds at most ${mostLines}.`)
  }
  const parsed = parseSuperbill(given)
  if (!parsed.ok) return refused(parsed.problems.map(({ path, message }) => ({ place: path ? `${at}.${path}` : at, message })))
  return done(parsed.record, oddDates(parsed.record, at))
}

/** Line of the file in which reading JSON stopped, when the engine tells. */
const lineOf = (error: unknown, text: string): string => {
  const told = /position (\d+)/.exec(error instanceof Error ? error.message : "")
  return told ? `line ${text.slice(0, Number(told[1])).split("\n").length}` : "file"
}

/** The text of a file -> its superbills as they were written; one superbill without the file's frame is taken too. Refused with every place that does not fit. */
export const readSuperbillsJson = (text: string): FormOutcome<Superbill[]> => {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch (error) {
    return refuse(lineOf(error, text), "The file breaks off or is damaged here: it cannot be read as JSON.")
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return refuse("file", "This JSON is no superbill.")
  if (!("format" in json) && ("serviceLines" in json || "coverages" in json)) {
    const one = readOne(json, "superbill")
    return one.ok ? done([one.value], one.notes) : one
  }
  const envelope = Envelope.safeParse(json)
  if (!envelope.success) {
    const isOurs = "format" in json && json.format === format
    if (!isOurs) return refuse("file", "This JSON is no file of superbills.")
    return refused(envelope.error.issues.map(({ path, message }) => ({ place: path.map(String).join(".") || "file", message })))
  }
  if (envelope.data.version !== version) {
    return refuse("version", "This file was written by another version of Deskhand; this one cannot read it.")
  }
  const readings = envelope.data.superbills.map((given, place) => readOne(given, `superbills[${place}]`))
  const problems = readings.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return refused(problems)
  return done(
    readings.flatMap((each) => (each.ok ? [each.value] : [])),
    readings.flatMap((each) => (each.ok ? each.notes : []))
  )
}

import type { Encounter } from "./match-encounters"

/** One line of a page that could be an appointment: its cells, each the texts in it; `heads` over them, and the heading above all. */
export type ScheduleRow = { cells: readonly (readonly string[])[]; heads: readonly string[]; under: string }

type ScheduleReading = {
  encounters: (Encounter & { time: string })[]
  /** Appointments that did not take place, with the page's own word for it. */
  passed: { name: string; why: string }[]
}

const most = 500

const timeIn = /\b([01]?\d|2[0-3])[:.][0-5]\d(\s*[ap]\.?m\b\.?)?/i
const patientHead = /\b(patient|pt|client|member|name|who)\b/i
const providerHead = /\b(provider|doctor|physician|clinician|resource|rendering|seen by|practitioner|dr|with|therapist|dentist)\b/i
const statusHead = /\b(status|state|outcome)\b/i
const notSeen = /\b(cancel\w*|no[\s-]?show\w*|rescheduled|bumped|deleted|did not (come|arrive|show)|left without|lwbs|void\w*)\b/i
/** Words of visits, rooms and states that stand where a name could. */
const noName =
  /\b(visit|follow|new|established|annual|wellness|physical|exam|check|consult\w*|procedure|phone|telehealth|video|office|room|lab|nurse|injection|vaccine|shot|seen|arrived|scheduled|confirmed|completed|roomed|waiting|checked|open|break|lunch|meeting|blocked|available|appointment|schedule|today|min|minutes|am|pm|total|view|edit|print|clinic|medicine|medical|hospital|health|center|associates)\b/i
const title = /\b(dr|md|do|np|pa|pa-c|dpm|od|dds|lcsw|phd|aprn|cnm|rn|pt|ot)\b\.?/i

/** "Whitcomb, Carla (F) 04/17/1979" -> "Whitcomb, Carla". */
const nameOnly = (text: string): string =>
  text
    .replace(timeIn, " ")
    .replace(/[([].*$/, "")
    .replace(/\b(dob|mrn|id|age|born)\b.*$/i, "")
    .replace(/[\s,;·|–—#-]*\d.*$/, "")
    .replace(/^[\s,;·|–—-]+|[\s,;·|–—-]+$/g, "")
    .replace(/\s+/g, " ")

const isName = (text: string): boolean =>
  text.length <= 80 && /^[\p{L}][\p{L}'’.\-, ]+$/u.test(text) && text.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 2

const firstName = (texts: readonly string[], isTold: boolean): string =>
  texts.map(nameOnly).find((text) => isName(text) && (isTold || !noName.test(text))) ?? ""

const providerOf = (texts: readonly string[]): string =>
  texts.map((text) => nameOnly(text)).find((text) => /\p{L}{2}/u.test(text) && text.length <= 80) ?? ""

const columnOf = (heads: readonly string[], wanted: RegExp, not?: RegExp): number =>
  heads.findIndex((head) => wanted.test(head) && !(not?.test(head) ?? false))

/** Lines of a schedule page -> who was seen. A line is one where its table names the patients, or where a time and a name stand together. */
export const readSchedule = (rows: readonly ScheduleRow[]): ScheduleReading => {
  const reading: ScheduleReading = { encounters: [], passed: [] }
  for (const { cells, heads, under } of rows) {
    const [patientAt, providerAt, statusAt] = [
      columnOf(heads, patientHead, providerHead),
      columnOf(heads, providerHead),
      columnOf(heads, statusHead)
    ]
    const all = cells.flat()
    const time = all.map((text) => timeIn.exec(text)?.[0] ?? "").find((text) => text !== "") ?? ""
    // Office hours and notes have times too: running words are a line of the day only where the time comes first.
    if (cells.length === 1 && timeIn.exec(all[0] ?? "")?.index !== 0) continue
    const told = patientAt >= 0 ? firstName(cells[patientAt] ?? [], true) : ""
    if (told === "" && time === "") continue
    const others = cells.filter((_, at) => at !== providerAt && at !== statusAt)
    const name =
      told ||
      (patientAt >= 0
        ? ""
        : firstName(
            others.flat().filter((text) => !title.test(text)),
            false
          ))
    if (name === "") continue
    const titled = all.filter((text) => title.test(text) && nameOnly(text) !== name)
    const provider =
      providerAt >= 0 ? providerOf(cells[providerAt] ?? []) : providerOf(titled) || (title.test(under) ? nameOnly(under) : "")
    const state = (statusAt >= 0 ? (cells[statusAt] ?? []) : all).find((text) => notSeen.test(text))
    if (state !== undefined) reading.passed.push({ name, why: notSeen.exec(state)?.[0] ?? state.slice(0, 40) })
    else reading.encounters.push({ name, provider: provider.slice(0, 120), time })
  }
  return { encounters: reading.encounters.slice(0, most), passed: reading.passed.slice(0, most) }
}

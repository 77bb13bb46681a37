import { displayDate, readingsOfDate } from "../patient/calendar-date"
import { foldTight } from "../patient/fold-text"
import { fullName } from "../patient/person-name"
import { readKey } from "../patient/read-key"
import type { PatientRecord, PersonName } from "../patient/record"
import { type DateOrder, isSameValue } from "../patient/same-value"
import { compareNames, type NameMatch } from "./compare-names"
import { readIdentityLine, type IdentityLine } from "./read-identity-line"

export type BannerText = { where: string; text: string }
/** A box that says who the page is about, with what stands in it now. */
export type FilledBox = { key: string; label: string; now: string }
export type IdentityContradiction = { what: "name" | "birthDate" | "mrn"; onPage: string; inHand: string; where: string }

type Place = { where: string; lines: IdentityLine[] }

const placesOf = (banner: BannerText[]): Place[] => {
  const places = new Map<string, IdentityLine[]>()
  for (const { where, text } of banner) places.set(where, [...(places.get(where) ?? []), readIdentityLine(text, where)])
  return [...places].map(([where, lines]) => ({ where, lines }))
}

type SameDate = (a: string, b: string) => boolean
const isSameCode = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((code) => foldTight(code).replace(/^0+/, ""))
  return left === right
}

/** Texts that do not say the same: more than one means that a list stands there. */
const different = (texts: string[], isSame: (a: string, b: string) => boolean): string[] =>
  texts.filter((text, place) => !texts.slice(0, place).some((earlier) => isSame(text, earlier)))

const asName = (text: string): PersonName => {
  const [last = "", first = ""] = text.includes(",")
    ? text.split(",").map((part) => part.trim())
    : [text.split(" ").at(-1), text.split(" ").slice(0, -1).join(" ")]
  return { first: first === "" ? undefined : first, last }
}

const matchOf = (text: string, record: PatientRecord): NameMatch => (record.patient.name ? compareNames(text, record.patient.name) : "same")

const isSubscriber = (text: string, record: PatientRecord): boolean =>
  record.coverages.some(({ subscriber }) => subscriber?.name?.last !== undefined && compareNames(text, subscriber.name) === "same")

/** What the page as a whole says: a bare name in a heading counts only if the page shows somebody, and not against a birth date that agrees. */
type Page = { isSomebody: boolean; isConfirmed: boolean }

const pageOf = (places: Place[], { patient: { birthDate, mrn } }: PatientRecord, isSameDate: SameDate): Page => {
  const lines = places.flatMap((place) => place.lines)
  const isDate = (date: string) => birthDate !== undefined && isSameDate(date, birthDate)
  const isMrn = (code: string) => mrn !== undefined && isSameCode(code, mrn)
  return {
    isSomebody: lines.some((line) => line.isPatientLine),
    isConfirmed: lines.some((line) => line.birthDates.some(isDate) || line.mrns.some(isMrn))
  }
}

/** Of two birth dates with one name the other may be a relative's; when neither is the patient's, the first speaks. More are a list. */
const dateOf = (dates: string[], birthDate: string | undefined, isSameDate: SameDate): string | undefined =>
  dates.length > 2 ? undefined : (dates.find((date) => birthDate !== undefined && isSameDate(date, birthDate)) ?? dates[0])

/** What one place of the page says against the patient in hand. A place that shows several people is a list and says nothing. */
const contradictionsAt = ({ where, lines }: Place, page: Page, record: PatientRecord, isSameDate: SameDate): IdentityContradiction[] => {
  const found: IdentityContradiction[] = []
  const { birthDate, mrn } = record.patient
  const all = lines.flatMap((line) => line.names)
  const weight = Math.max(...all.map((name) => name.weight), 0)
  const isSomebody = where === "heading" ? page.isSomebody : lines.some((line) => line.isPatientLine)
  const names = all.filter((name) => name.weight === weight && (weight > 0 || isSomebody))
  const texts = names.map((name) => name.text)
  const people = different(texts, (a, b) => compareNames(a, asName(b)) !== "other" || compareNames(b, asName(a)) !== "other")
  if (people.length > 1) return []

  const dates = lines.flatMap((line) => line.birthDates)
  const codes = lines.flatMap((line) => line.mrns)
  const date = dateOf(different(dates, isSameDate), birthDate, isSameDate)
  const [code, ...otherCodes] = different(codes, isSameCode)
  const [name] = people
  const match = name === undefined ? "same" : matchOf(name, record)
  // Twins share a birth date, so a name that is clearly said stops all the same; one told by its form alone does not.
  const isSettled = page.isConfirmed && (match === "doubtful" || weight < 2)
  if (name !== undefined && match !== "same" && !isSettled) {
    // The member of a portal may be the subscriber: then the birth date and number beside the name are the subscriber's.
    if (names.every((each) => each.isMember) && isSubscriber(name, record)) return []
    found.push({ what: "name", onPage: name, inHand: fullName(record.patient.name ?? {}), where })
  }
  if (date !== undefined && birthDate !== undefined && !isSameDate(date, birthDate))
    found.push({ what: "birthDate", onPage: date, inHand: displayDate(birthDate), where })
  if (code !== undefined && otherCodes.length === 0 && mrn !== undefined && !isSameCode(code, mrn))
    found.push({ what: "mrn", onPage: code, inHand: mrn, where })
  return found
}

/** A birth date in three boxes is one date; with a part missing it says nothing. */
const withWholeDates = (boxes: FilledBox[]): FilledBox[] => {
  const part = (name: string) => boxes.filter((box) => box.key === `patient.birthDate.${name}` && box.now.trim() !== "")
  const [month, day, year] = [part("month"), part("day"), part("year")]
  const whole = month.flatMap((box, place) => {
    const [d, y] = [day[place], year[place]]
    return d && y ? [{ key: "patient.birthDate", label: box.label, now: `${box.now.trim()}/${d.now.trim()}/${y.now.trim()}` }] : []
  })
  return [...boxes, ...whole]
}

const contradictionOfBox = ({ key, label, now }: FilledBox, record: PatientRecord, isSameDate: SameDate): IdentityContradiction | null => {
  const inHand = readKey(record, key)
  if (inHand === null || foldTight(now) === "") return null
  const name = record.patient.name ?? {}
  const isOther: Partial<Record<string, () => boolean>> = {
    "patient.name.last": () =>
      compareNames(`${now.replace(/,/g, " ")}, ${name.first ?? ""}`, { last: name.last, first: name.first }) === "other",
    "patient.name.first": () => compareNames(now, { first: name.first, preferred: name.preferred }) === "other",
    "patient.name.full": () => compareNames(now, name) === "other",
    "patient.birthDate": () => readingsOfDate(now).length > 0 && !isSameDate(now, inHand),
    "patient.mrn": () => !isSameCode(now, inHand)
  }
  if (!isOther[key]?.()) return null
  const what = key === "patient.birthDate" ? "birthDate" : key === "patient.mrn" ? "mrn" : "name"
  return { what, onPage: now, inHand: what === "birthDate" ? displayDate(inHand) : inHand, where: label }
}

/** Keys of boxes that say whose page it is: the boxes that `findContradictions` wants to see. */
export const isIdentityKey = (key: string): boolean =>
  /^patient\.(?:name\.(?:first|last|full)|birthDate(?:\.(?:month|day|year))?|mrn)$/.test(key)

/**
 * Everything on the page that says it is about somebody else than the patient in hand: the page's banner and boxes that are filled
 * already. What the record does not know is not compared; a line that cannot be read as a patient says nothing. `order` is how this
 * page writes numeric dates.
 */
export const findContradictions = (
  record: PatientRecord,
  banner: BannerText[],
  filledBoxes: FilledBox[],
  order: DateOrder = "month-first"
): IdentityContradiction[] => {
  const isSameDate: SameDate = (a, b) => isSameValue("patient.birthDate", a, b, order)
  const inBoxes = withWholeDates(filledBoxes).flatMap((box) => contradictionOfBox(box, record, isSameDate) ?? [])
  const places = placesOf(banner)
  const page = pageOf(places, record, isSameDate)
  const all = [...places.flatMap((place) => contradictionsAt(place, page, record, isSameDate)), ...inBoxes]
  const isRepeated = (one: IdentityContradiction, place: number) =>
    all.findIndex((other) => other.what === one.what && foldTight(other.onPage) === foldTight(one.onPage)) < place
  return all.filter((one, place) => !isRepeated(one, place))
}

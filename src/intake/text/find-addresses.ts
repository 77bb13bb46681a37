import { canadianProvinces, stateCode, usStates } from "../../patient/states"
import { directions, streetTypes, unitWords } from "../../patient/street-words"
import { parseZip } from "../../patient/zip"

export type AddressParts = { line1?: string; line2?: string; city?: string; state?: string; zip?: string }
export type AddressFound = { start: number; end: number; parts: AddressParts }

const escaped = (word: string): string => word.replace(/[.\s]+/g, "[.\\s]+")
const anyOf = (tables: readonly Readonly<Record<string, readonly string[]>>[]): string =>
  tables
    .flatMap((table) => Object.entries(table).flatMap(([short, forms]) => [short, ...forms]))
    .sort((a, b) => b.length - a.length)
    .join("|")

const sure = new Set("st ave rd ln dr blvd ct cir pl ter pkwy hwy sq trl expy tpke aly".split(" "))
const typesWhere = (isSure: boolean): string =>
  anyOf([Object.fromEntries(Object.entries(streetTypes).filter(([short]) => sure.has(short) === isSure))])
const sureTypes = typesWhere(true)
const vagueTypes = typesWhere(false)
const compass = anyOf([directions])
const units = anyOf([unitWords])
const stateNames = [...usStates, ...canadianProvinces]
  .flatMap(([, ...names]) => names)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|")
const stateCodes = [...usStates, ...canadianProvinces].map(([code]) => code).join("|")
const zipShape = "\\d{5}(?:[-\\s]?\\d{4})?(?![\\d-])|[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d"

/** "OH 45402", "Kansas 66614", "DC": the state and the ZIP that may follow. */
const placeShape = new RegExp(
  `(?<![\\p{L}])(?:(?<code>${stateCodes}|D\\.C\\.)|(?<name>(?:${stateNames})))(?![\\p{L}])\\.?(?:[,\\s]{1,3}(?<zip>${zipShape}))?`,
  "gu"
)
const placeAnyCase = new RegExp(placeShape.source, "giu")

const poBox = "p\\.?\\s?o\\.?\\s?box\\s+\\w+|apartado\\s+\\d+|(?:rr|hc|rural route)\\s*#?\\s*\\d+,?\\s+box\\s+\\w+"
const unitId = "(?:[\\p{L}]{0,2}-?\\d{1,5}(?:-?[\\p{L}]|-\\d{1,4})?|[\\p{L}]{1,2})"
const unitShape = `(?:(?:${units})(?:\\.?\\s?#\\s?|\\.?\\s{1,2}|(?=\\d))${unitId}|#\\s?${unitId}|(?:\\d{1,2}(?:st|nd|rd|th)\\s+(?:fl|floor)))(?![\\p{L}\\d])`
const word = "[\\p{L}\\d][\\p{L}\\d.'’/-]*"
const houseNumber = "(?<![\\d/#$-]|\\d[.,:])\\d{1,6}(?:-\\d{1,4})?[A-Za-z]?(?:\\s1/2)?(?![\\d/:-])"
const numbered = `(?:county\\s+(?:road|rd|highway|hwy)|co\\.?\\s+rd|state\\s+(?:route|road|rd|rte|highway|hwy)|us\\s+(?:route|hwy|highway)|highway|hwy|route|rte|cr|sr|fm|farm\\s+to\\s+market)\\s+\\d{1,5}[A-Z]?`
/** "12 Maple Grove Rd": a vague word is the street's type only where no sure one follows. */
const named = `(?:${word}[ \\t]+){1,5}?(?:(?:${sureTypes})|(?:${vagueTypes})(?![ \\t]+(?:${word}[ \\t]+)?(?:${sureTypes})(?![\\p{L}])))(?![\\p{L}\\d])\\.?`
const spanish = `(?:calle|avenida|avda|camino|paseo|via|rua|carrera|calzada|urb\\.?)\\s+(?:${word}[ \\t]*){1,4}`
const bare = "broadway|the\\s+\\p{L}+"
const streetText = `(?:${poBox}|${houseNumber}[ \\t]+(?:(?:${compass})\\.?[ \\t]+)?(?:${numbered}|${named}|${bare})(?:[ \\t]+(?:${compass})(?![\\p{L}]))?)`
const street = new RegExp(`(?<![\\p{L}\\d])${streetText}(?![\\p{L}])(?:[ \\t]+${unitShape})?`, "giu")
const streetAtStart = new RegExp(`^(?:${streetText}(?![\\p{L}])|${houseNumber}\\s+${spanish})(?:\\s+${unitShape})?`, "iu")
const unitOnly = new RegExp(`^${unitShape}$`, "iu")
const unitAtStart = new RegExp(`^,?\\s*(${unitShape})`, "iu")

export const isUnit = (text: string): boolean => unitOnly.test(text.trim())

/** The state and ZIP at the end of a text, as far right as they stand. */
const placeAtEnd = (text: string): { start: number; state: string; zip: string | undefined } | null => {
  const tail = text.replace(/[\s,.]*(?:\b(?:usa?|u\.s\.a?\.?|united states(?: of america)?|canada))?[\s,.]*$/i, "")
  for (const match of [...tail.matchAll(placeAnyCase)].reverse()) {
    if (match.index + match[0].length < tail.length) continue
    const printed = match.groups?.["code"] ?? match.groups?.["name"] ?? ""
    const state = stateCode(printed)
    const isWord = printed.length <= 2 && printed !== printed.toUpperCase() && match.groups?.["zip"] === undefined
    if (state !== null && !isWord) return { start: match.index, state, zip: match.groups?.["zip"] }
  }
  const zip = new RegExp(`(?:^|[\\s,])(${zipShape})$`, "u").exec(tail)
  return zip ? { start: zip.index, state: "", zip: zip[1] } : null
}

const trimmed = (text: string): string => text.replace(/^[\s,;:.-]+|[\s,;:-]+$/g, "")

/** Street, unit and city out of the part before the state. */
const readStreetAndCity = (text: string): AddressParts => {
  const pieces = text
    .split(/\s*[,;\n]\s*|\s{3,}|\s\|\s/)
    .map(trimmed)
    .filter((piece) => piece !== "")
  const first = pieces.findIndex((piece) => /\d/.test(piece) || /\b(box|broadway)\b/i.test(piece))
  if (first < 0)
    return pieces.length === 1 && pieces[0] !== undefined ? { city: pieces[0] } : { line1: pieces[0] ?? "", city: pieces.at(-1) ?? "" }
  const [line = "", ...after] = pieces.slice(first)
  if (after.length === 0) return splitRunOn(line)
  const city = after.length > 1 || !isUnit(after[0] ?? "") ? after.at(-1) : undefined
  const between = city === undefined ? after : after.slice(0, -1)
  if (city !== undefined && unitAtStart.test(city) && !isUnit(city)) {
    const unit = unitAtStart.exec(city)?.[1] ?? ""
    return { line1: line, line2: trimmed(unit), city: trimmed(city.slice(city.indexOf(unit) + unit.length)) }
  }
  return { line1: line, ...(between.length > 0 ? { line2: between.join(", ") } : {}), ...(city === undefined ? {} : { city }) }
}

/** "1907 W Burleigh St Milwaukee": the street ends after its type and unit. */
const splitRunOn = (line: string): AddressParts => {
  const match = streetAtStart.exec(line)
  const rest = match ? trimmed(line.slice(match[0].length)) : ""
  return match && rest !== "" && !/\d/.test(rest) ? { line1: trimmed(match[0]), city: rest } : { line1: line }
}

/** An address as it stands behind a label, all of it. */
export const readAddress = (text: string): AddressParts => {
  const place = placeAtEnd(text)
  const before = place ? text.slice(0, place.start) : text
  const zip = place?.zip === undefined ? null : parseZip(place.zip)
  const parts = {
    ...readStreetAndCity(before),
    ...(place && place.state !== "" ? { state: place.state } : {}),
    ...(zip === null ? {} : { zip })
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ""))
}

const looksLikeCity = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u.test(text.trim())

/** Addresses in running text: a street, and the city, state and ZIP that follow it within two lines. */
export const findAddresses = (text: string): AddressFound[] => {
  const found: AddressFound[] = []
  let from = 0
  for (;;) {
    street.lastIndex = from
    const match = street.exec(text)
    if (!match) break
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const after = text.slice(start, start + 160)
    const ends = [...after.matchAll(placeAnyCase)]
      .filter((place) => place.groups?.["zip"] !== undefined || /^\p{Lu}/u.test(place[0]))
      .filter(
        (place) =>
          place.groups?.["zip"] !== undefined ||
          place.groups?.["code"] === undefined ||
          place.groups["code"] === place.groups["code"].toUpperCase()
      )
      .map((place) => ({
        end: place.index + place[0].length,
        start: place.index,
        isLower: place.groups?.["zip"] !== undefined && !/\p{Lu}/u.test(after.slice(0, place.index))
      }))
    const place = ends.find((candidate) => isPlaceOf(after, match[0].trimStart().length, candidate.start, candidate.isLower))
    const end = start + (place ? place.end : endOfStreet(after, match[0].trimStart().length))
    const parts = place ? readAddress(after.slice(0, place.end)) : streetAlone(text.slice(start, end), text.slice(end, end + 60))
    found.push({ start, end, parts })
    from = Math.max(end, match.index + 1)
  }
  return found
}

const streetAlone = (text: string, _after: string): AddressParts => {
  const [line1, ...rest] = text.split(/\s*,\s*/)
  return { line1: trimmed(line1 ?? ""), ...(rest.length > 0 ? { line2: rest.join(", ") } : {}) }
}

const endOfStreet = (after: string, streetEnd: number): number => {
  const unit = unitAtStart.exec(after.slice(streetEnd))
  return unit ? streetEnd + unit[0].length : streetEnd
}

/** Between street and state stand a unit, perhaps, and a city: no sentence, no blank line, no label. */
const isPlaceOf = (after: string, streetEnd: number, placeStart: number, isLower: boolean): boolean => {
  if (placeStart <= streetEnd) return false
  const unit = unitAtStart.exec(after.slice(streetEnd))
  const between = after.slice(streetEnd + (unit ? unit[0].length : 0), placeStart)
  if (/[:;@|()]|\n\s*\n|\n[^\n]*\n[^\n]*\n|[.!?]\s+\p{Lu}\p{L}+ \p{Ll}|\d/u.test(between)) return false
  const city = between
    .split(/[,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !isUnit(piece))
  return city.length === 1 && (looksLikeCity(city[0] ?? "") || (isLower && /^\p{Ll}[\p{Ll} .'-]{1,30}$/u.test(city[0] ?? "")))
}

/** "Lives in Cicero, IL": a city and state without a street. */
export const findPlaces = (text: string): AddressFound[] =>
  [
    ...text.matchAll(/\b(?:liv(?:es?|ing) in|resid(?:es?|ing) in|resident of|home in|located in|from|vive en|vivo en)\s+(?=\p{Lu})/giu)
  ].flatMap((cue) => {
    const start = cue.index + cue[0].length
    const after = text.slice(start, start + 80)
    const place = [...after.matchAll(placeShape)][0]
    const city = place ? trimmed(after.slice(0, place.index)) : ""
    const printed = place?.groups?.["code"] ?? place?.groups?.["name"] ?? ""
    const state = stateCode(printed)
    if (!place || state === null || !/,\s*$/.test(after.slice(0, place.index)) || !looksLikeCity(city)) return []
    const zip = parseZip(place.groups?.["zip"] ?? "")
    return [{ start, end: start + place.index + place[0].length, parts: { city, state, ...(zip === null ? {} : { zip }) } }]
  })

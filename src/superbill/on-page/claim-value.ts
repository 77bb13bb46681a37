import { diagnosisLetter } from "../diagnosis-edits"
import type { Superbill } from "../record"
import { keyPlace, type PlaceKind } from "./key-place"
import { providerRole } from "./provider-role"

const at = (record: Superbill, path: string): unknown => {
  let here: unknown = record
  for (const step of path.split(/[.[\]]+/).filter((each) => each !== "")) {
    here = typeof here === "object" && here !== null && Object.hasOwn(here, step) ? (here as Record<string, unknown>)[step] : undefined
  }
  return here
}

const nameOf = (value: unknown): string => {
  const { first, middle, last, suffix } = (value ?? {}) as Record<string, string | null | undefined>
  return [first, middle, last, suffix].filter((part) => part).join(" ")
}

const textOf = (kind: PlaceKind, value: unknown): string => {
  if (kind === "full-name") return nameOf(value)
  if (kind === "practice-name") {
    const { organizationName, name } = (value ?? {}) as { organizationName?: string | null; name?: unknown }
    return organizationName || nameOf(name)
  }
  if (kind === "pointers") return Array.isArray(value) ? value.join("") : ""
  if (kind === "signature") return value === true ? "Signature on file" : ""
  if (kind === "amount") return typeof value === "number" ? value.toFixed(2) : ""
  if (kind === "phone") return typeof value === "string" ? value.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "") : ""
  if (typeof value === "boolean") return value ? "yes" : "no"
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

const parts: Readonly<Record<string, (text: string) => string>> = {
  year: (text) => text.slice(0, 4),
  month: (text) => text.slice(5, 7),
  day: (text) => text.slice(8, 10),
  dollars: (text) => text.split(".")[0] ?? "",
  cents: (text) => text.split(".")[1] ?? ""
}

/** Keys that the superbill answers; everything else of a page is the patient's own record's to answer. */
const isOfClaim = (key: string): boolean => /^(claim|provider|facility|encounter)\.|^patient\.referringProvider\./.test(key)

/**
 * The superbill's value for a box of a claim page, in the form of the patient's record (dates `YYYY-MM-DD`, phones ten digits); null
 * when it has none. `words`: everything that names the box. A provider's number goes nowhere when the box does not say whose it wants
 * and the superbill has two.
 */
export const claimValue = (record: Superbill, key: string, words: string): string | null => {
  if (!isOfClaim(key)) return null
  const place = keyPlace(key, words, () => -1)
  if (place === null) return null
  if (key.startsWith("provider.") && providerRole(key, words) === null) {
    const other = keyPlace(key, "billing", () => -1)
    const billing = other ? textOf(other.kind, at(record, other.path)) : ""
    const rendering = textOf(place.kind, at(record, place.path))
    if (billing !== "" && rendering !== "" && billing !== rendering) return null
    return billing || rendering || null
  }
  // A date to is the date from where a line has none: both boxes of a row are wanted.
  const path = at(record, place.path) ? place.path : place.path.replace(/\.dateTo$/, ".dateFrom")
  const text = textOf(place.kind, at(record, path))
  return (place.part ? parts[place.part]?.(text) : text) || null
}

/** Lines and diagnoses of the superbill that the page has no row for: "Line 7", "Diagnosis E". None where the page has no such boxes. */
export const withoutBoxes = (record: Superbill, keys: readonly string[]): string[] => {
  const places = (pattern: RegExp) => new Set(keys.flatMap((key) => pattern.exec(key)?.[1] ?? []).map(Number))
  const [rows, diagnoses] = [places(/^claim\.line\[(\d+)\]\.code$/), places(/^claim\.diagnosis\[(\d+)\]$/)]
  return [
    ...(rows.size > 0 ? record.serviceLines.flatMap((_, row) => (rows.has(row) ? [] : [`Line ${row + 1}`])) : []),
    ...(diagnoses.size > 0
      ? record.diagnoses.flatMap(({ code }, row) => (code && !diagnoses.has(row) ? [`Diagnosis ${diagnosisLetter(row)}`] : []))
      : [])
  ]
}

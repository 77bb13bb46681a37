import type { Superbill } from "./record"
import { recordShape, type Shape } from "./record-shape"

/** The same sections and lists, with anything at all where a value should be. */
type Lenient<T> = T extends readonly (infer Entry)[]
  ? readonly Lenient<Entry>[]
  : T extends object
    ? { readonly [Name in keyof T]: Lenient<T[Name]> }
    : unknown

/** What a check reads. Every section and list is there; a value may be of any type. A `Superbill` is one too. */
export type LenientSuperbill = Lenient<Superbill>
export type LenientCoverage = LenientSuperbill["coverages"][number]
export type LenientLine = LenientSuperbill["serviceLines"][number]

export type SuperbillReading = { ok: true; record: LenientSuperbill } | { ok: false; message: string }

const isPlain = (given: unknown): given is Record<string, unknown> => typeof given === "object" && given !== null && !Array.isArray(given)

const fit = (given: unknown, shape: Shape): unknown => {
  if (shape.kind === "value") return given
  if (shape.kind === "list") return Array.isArray(given) ? given.map((entry) => fit(entry, shape.entry)) : []
  const fitted: Record<string, unknown> = {}
  for (const [name, part] of shape.parts) fitted[name] = fit(isPlain(given) && Object.hasOwn(given, name) ? given[name] : undefined, part)
  return fitted
}

/**
 * Any JSON value -> a record the check can read, never a throw. What is no section or list where one should be counts
 * as missing, keys that no superbill has are left out, and values stay as they are, whatever their type.
 */
export const readSuperbill = (json: unknown): SuperbillReading => {
  if (!isPlain(json))
    return { ok: false, message: "This is not a superbill: a superbill is one JSON object with sections such as patient." }
  const known = recordShape.kind === "section" ? [...recordShape.parts.keys()] : []
  const names = Object.keys(json)
  if (names.length > 0 && !names.some((name) => known.includes(name))) {
    return { ok: false, message: "This is not a superbill: it has none of a superbill's sections (patient, coverages, serviceLines ...)." }
  }
  return { ok: true, record: fit(json, recordShape) as LenientSuperbill }
}

import * as z from "zod"
import type { Reference } from "./reference"

/** Null in a table says as much as nothing. */
const maybe = <T extends z.ZodType>(value: T) => value.nullish().transform((given) => given ?? undefined)

/** Unknown members stay out: a table may tell more than the rules read. */
const tables = z.object({
  icd10cm: z
    .record(
      z.string(),
      z.object({
        billable: z.boolean(),
        needs7th: maybe(z.boolean()),
        validFrom: maybe(z.string()),
        validTo: maybe(z.string()),
        sex: maybe(z.string()),
        ageMin: maybe(z.number()),
        ageMax: maybe(z.number()),
        manifestation: maybe(z.boolean()),
        sideUnspecified: maybe(z.boolean())
      })
    )
    .optional(),
  excludes1: z.array(z.tuple([z.string(), z.string()])).optional(),
  hcpcs: z.record(z.string(), z.object({ validFrom: maybe(z.string()), validTo: maybe(z.string()) })).optional(),
  payers: z
    .record(
      z.string(),
      z.object({
        timelyFilingDays: maybe(z.number()),
        memberIdPattern: maybe(z.string()),
        priorAuthCodes: maybe(z.array(z.string())),
        referralRequired: maybe(z.boolean()),
        taxonomyRequired: maybe(z.boolean()),
        ndcRequired: maybe(z.boolean()),
        telehealthModifier: maybe(z.string())
      })
    )
    .optional(),
  ncci: z
    .object({
      ptp: z.array(z.tuple([z.string(), z.string(), z.number()], z.unknown())).default([]),
      addOn: z.record(z.string(), z.array(z.string())).default({})
    })
    .optional(),
  mue: z.record(z.string(), z.object({ value: z.number(), mai: z.number() })).optional(),
  feeSchedule: z.record(z.string(), z.number()).optional()
})

type TablesReading = { ok: true; reference: Reference } | { ok: false; message: string }

/** Maps, not objects: a payer called "constructor" must not find one. */
const lookUp = <T>(table: Record<string, T>): ((key: string) => T | undefined) => {
  const entries = new Map(Object.entries(table))
  return (key) => entries.get(key)
}

/**
 * Small tables in one JSON object (icd10cm, excludes1, hcpcs, payers, ncci, mue, feeSchedule, each optional) -> look-ups.
 * They count as complete. Dates `YYYY-MM-DD`, fees dollars a unit. A table of another form is refused with its place.
 */
export const referenceFromTables = (json: unknown): TablesReading => {
  const reading = tables.safeParse(json)
  if (!reading.success) {
    const issue = reading.error.issues[0]
    return { ok: false, message: `The reference tables cannot be read at ${issue?.path.join(".") || "their top"}: ${issue?.message ?? ""}` }
  }
  const { icd10cm, excludes1 = [], hcpcs, payers, ncci, mue, feeSchedule } = reading.data
  const excluded = new Set(excludes1.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  const pairs = new Map(ncci?.ptp.map(([column1, column2, indicator]) => [`${column1} ${column2}`, indicator]))
  return {
    ok: true,
    reference: {
      icd10cm: icd10cm && { isComplete: true, find: lookUp(icd10cm), isExcludes1: (one, other) => excluded.has(`${one} ${other}`) },
      hcpcs: hcpcs && { isComplete: true, find: lookUp(hcpcs) },
      payers: payers && lookUp(payers),
      ncci: ncci && { indicator: (column1, column2) => pairs.get(`${column1} ${column2}`), primariesOf: lookUp(ncci.addOn) },
      mue: mue && lookUp(mue),
      feeSchedule: feeSchedule && lookUp(feeSchedule)
    }
  }
}

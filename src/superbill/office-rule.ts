import * as z from "zod"
import { codeRange } from "./code-ranges"
import { partsOfDate } from "../patient/calendar-date"

/**
 * A rule of the office's own, as data: operators are fixed, nothing in it is ever run as a script.
 *
 * A path names a value of the superbill ("referralNumber", "patient.address.state", "serviceLines[].procedureCode",
 * "diagnoses[0].code"); "billedCoverage" stands for the coverage that is billed. Inside `that` of a list, paths start at
 * the entry of the list, and "record." at the superbill again. A path through a list means any of its entries.
 */
const path = z.string().trim().min(1).max(120)
const value = z.union([z.string().max(200), z.number(), z.boolean()])
const otherPath = z.strictObject({ path })
const dayWanted = 'Give a date like 2026-01-31, "today", or {"path": ...}.'
const day = z.union([z.literal("today"), z.string().refine((text) => partsOfDate(text) !== null, dayWanted), otherPath], dayWanted)
const number = z.union([z.number(), otherPath], 'Give a number, or {"path": ...}.')
const range = z
  .string()
  .max(40)
  .refine((text) => codeRange(text) !== null, 'Give a code or a range of codes, like "97110-97140" or "J0000-J9999".')

export type Condition =
  | { op: "all" | "any" | "none"; of: Condition[] }
  | { op: "some" | "every" | "no"; list: string; that: Condition }
  | { op: "count-at-least" | "count-at-most"; list: string; count: number; that?: Condition | undefined }
  | { op: "blank" | "present"; path: string }
  | { op: "is" | "is-not"; path: string; value: string | number | boolean }
  | { op: "one-of" | "not-one-of"; path: string; values: (string | number | boolean)[] }
  | { op: "in-code-range" | "not-in-code-range"; path: string; ranges: string[] }
  | { op: "before" | "after"; path: string; date: string | { path: string } }
  | { op: "older-than-days"; path: string; days: number }
  | { op: "more-than" | "less-than" | "at-least" | "at-most"; path: string; amount: number | { path: string } }

const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.enum(["all", "any", "none"]), of: z.array(Condition).min(1).max(50) }),
    z.strictObject({ op: z.enum(["some", "every", "no"]), list: path, that: Condition }),
    z.strictObject({
      op: z.enum(["count-at-least", "count-at-most"]),
      list: path,
      count: z.int().min(0).max(1000),
      that: Condition.optional()
    }),
    z.strictObject({ op: z.enum(["blank", "present"]), path }),
    z.strictObject({ op: z.enum(["is", "is-not"]), path, value }),
    z.strictObject({ op: z.enum(["one-of", "not-one-of"]), path, values: z.array(value).min(1).max(2000) }),
    z.strictObject({ op: z.enum(["in-code-range", "not-in-code-range"]), path, ranges: z.array(range).min(1).max(500) }),
    z.strictObject({ op: z.enum(["before", "after"]), path, date: day }),
    z.strictObject({ op: z.literal("older-than-days"), path, days: z.int().min(0).max(40_000) }),
    z.strictObject({ op: z.enum(["more-than", "less-than", "at-least", "at-most"]), path, amount: number })
  ])
)

export const OfficeRule = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and hyphens."),
  isOn: z.boolean().default(true),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string().trim().min(1).max(300),
  fix: z.string().trim().min(1).max(300),
  /** Where the office has it from: a payer's letter, a contract. */
  source: z.string().trim().max(300).default("Office rule"),
  when: Condition,
  /** Boxes to point at; without it, those that the condition found. */
  at: z.array(path).max(10).optional()
})
export type OfficeRule = z.infer<typeof OfficeRule>

import * as z from "zod"
import { isStoredKey } from "../../patient/record-keys"
import { superbillSayings } from "./superbill-sayings"

/**
 * A checklist as data: what is to be done at the desk before a visit of one kind. Operators are fixed, nothing in it is ever run as a
 * script. What a person must do has `tick: null`; the rest is ticked by what can be seen.
 */
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens")
const words = z.string().trim().min(1).max(200)
const key = z.string().max(80).refine(isStoredKey, "a box that is kept with a patient")
const keys = z.array(key).min(1).max(20)
const match = z.enum(["all", "any"])
const saying = z.enum(superbillSayings)

/** The kinds of payers that a condition can tell apart. */
export const payerKinds = [
  "medicare",
  "medicare-advantage",
  "medicaid",
  "tricare",
  "va",
  "workers-comp",
  "auto",
  "commercial",
  "federal-employees"
] as const
export type PayerKind = (typeof payerKinds)[number]

/** When a list is suggested. */
export type Suits =
  | { op: "all" | "any" | "none"; of: Suits[] }
  | { op: "never" }
  | { op: "age-under" | "age-at-least"; years: number }
  | { op: "payer-kind"; kinds: PayerKind[] }
  | { op: "no-coverage" }
  | { op: "filled" | "blank"; key: string }
  | { op: "says"; key: string; words: string[] }
  | { op: "superbill"; says: z.infer<typeof saying> }

const years = z.int().min(0).max(120)
const Suits: z.ZodType<Suits> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.enum(["all", "any", "none"]), of: z.array(Suits).min(1).max(20) }),
    z.strictObject({ op: z.literal("never") }),
    z.strictObject({ op: z.enum(["age-under", "age-at-least"]), years }),
    z.strictObject({ op: z.literal("payer-kind"), kinds: z.array(z.enum(payerKinds)).min(1) }),
    z.strictObject({ op: z.literal("no-coverage") }),
    z.strictObject({ op: z.enum(["filled", "blank"]), key }),
    z.strictObject({ op: z.literal("says"), key, words: z.array(words).min(1).max(40) }),
    z.strictObject({ op: z.literal("superbill"), says: saying })
  ])
)

/** What ticks an item without a hand; null: a person. */
const Tick = z
  .discriminatedUnion("by", [
    /** Boxes of the patient in hand that hold something possible. */
    z.strictObject({ by: z.literal("record"), keys, match }),
    /** A payer's result page that said "active". */
    z.strictObject({ by: z.literal("benefits"), within: z.literal("today") }),
    /** The patient's superbill. */
    z.strictObject({ by: z.literal("superbill"), says: z.array(saying).min(1).max(10), match }),
    /** Boxes that stand on one site's pages as they stand in the record, read when staff asked. */
    z.strictObject({ by: z.literal("page"), keys, match })
  ])
  .nullable()
export type Tick = NonNullable<z.infer<typeof Tick>>

export const ChecklistItem = z.strictObject({
  id,
  text: words,
  why: z.string().trim().max(300).optional(),
  /** Slug of the article that tells how; null for none. */
  article: id.nullable(),
  tick: Tick
})
export type ChecklistItem = z.infer<typeof ChecklistItem>

export const Checklist = z.strictObject({
  id,
  name: z.string().trim().min(1).max(60),
  visitType: z.string().trim().min(1).max(60),
  suits: Suits,
  /** Items of other lists that make no sense together with this one: no copay for a work injury. */
  leavesOut: z.array(id).max(40).default([]),
  items: z
    .array(ChecklistItem)
    .min(1)
    .max(60)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, "two items have the same id")
})
export type Checklist = z.infer<typeof Checklist>

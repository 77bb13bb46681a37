import * as z from "zod"

const words = z.string().trim().min(1).max(400)

/** A time limit in days. null: nothing that holds for every contract, so the office fills it in. */
const Limit = z.strictObject({ days: z.int().min(1).max(1100).nullable(), from: words, note: z.string().max(400) })

const isPattern = (source: string): boolean => {
  try {
    return new RegExp(source, "u").source !== ""
  } catch {
    return false
  }
}

/**
 * What an office needs to know of a payer. Every figure is the usual one and gives way to the office's contract; what is not the same
 * for everybody is null and shown as a blank that asks the office for it.
 */
export const Payer = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower case words joined by hyphens"),
  name: words,
  /** As they stand on cards and in lists of other systems. */
  otherNames: z.array(words).max(40),
  kind: z.enum(["medicare", "medicare-advantage", "medicaid", "tricare", "va", "workers-comp", "auto", "commercial", "federal-employees"]),
  planTypes: z.array(words).max(20),
  /** One entry where all clearinghouses use the same ID; `clearinghouse` null then. */
  payerIds: z.array(z.strictObject({ clearinghouse: words.nullable(), id: z.string().trim().min(1).max(20) })).max(20),
  memberId: z.strictObject({
    /** Pattern of the ID without blanks and hyphens, upper case; null where it has no one shape. */
    pattern: z.string().max(300).refine(isPattern, "a pattern that can be read").nullable(),
    example: z.string().max(40).nullable(),
    hint: words
  }),
  groupNumber: z.enum(["needed", "not-used", "if-on-card"]),
  /** How the payer wants a name in one box. */
  nameOrder: z.enum(["last-first", "first-last"]).nullable(),
  referral: words.nullable(),
  authorization: words.nullable(),
  timelyFiling: z.strictObject({ firstClaim: Limit, correctedClaim: Limit, appeal: Limit }),
  portals: z
    .array(
      z.strictObject({
        name: words,
        url: z
          .string()
          .max(300)
          .regex(/^https:\/\/[^\s"'<>]+$/, "an address that begins with https://")
          .nullable()
      })
    )
    .max(10),
  /** For providers; null: the number on the back of the card. */
  phone: z.string().max(40).nullable(),
  notes: z.string().max(1200),
  owner: words,
  verifiedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date written 2026-11-21")
})
export type Payer = z.infer<typeof Payer>

export const Payers = z
  .array(Payer)
  .refine((payers) => new Set(payers.map(({ id }) => id)).size === payers.length, "two payers with one id")

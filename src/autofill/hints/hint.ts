import * as z from "zod"

/** What a hint looks at. "note" looks at nothing: it only tells. */
export const HintCheck = z.enum([
  "note",
  "member-id",
  "same-member-id",
  "group-number",
  "npi",
  "taxonomy",
  "tax-id",
  "ssn",
  "phone",
  "email",
  "birth-date",
  "any-date",
  "date-order",
  "service-date-cover",
  "filing-limit",
  "name-order",
  "name-signs",
  "maybe-cut",
  "state",
  "zip",
  "state-zip",
  "placeholder",
  "sex",
  "relationship",
  "guarantor-age",
  "coverage-order",
  "place-of-service",
  "diagnosis-code",
  "same-diagnosis",
  "procedure-code",
  "modifier",
  "units",
  "pointer",
  "amount",
  "total-charge",
  "authorization",
  "referral",
  "resubmission",
  "accident"
])
export type HintCheck = z.infer<typeof HintCheck>

const Id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and hyphens.")

const Pattern = z
  .string()
  .max(80)
  .regex(/^[A-Za-z0-9.*[\]]+$/, "A key such as patient.birthDate; * stands for anything.")

/** One hint as data. Nothing in it is ever run. */
export const Hint = z.strictObject({
  id: Id,
  /** Keys of boxes; "*" stands for any part: "coverage.*.memberId", "*.npi", "claim.line[*].units". */
  boxes: z.array(Pattern).min(1).max(40),
  /** Ids of payers; [] for every payer, and for none known. */
  payers: z.array(z.string().min(1).max(60)).max(60),
  /** Kinds of payers ("medicare"); [] for any. */
  payerKinds: z.array(z.string().min(1).max(40)).max(20),
  /** Origins ("https://portal.example"); [] for any. */
  sites: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^https?:\/\/[^\s/?#]+$/, "An address such as https://portal.example, and nothing after it.")
    )
    .max(40),
  check: HintCheck,
  /** Which state of the box it is about. */
  when: z.enum(["always", "empty", "filled"]),
  tone: z.enum(["look", "tell"]),
  /** {said} is what the check found; {payer} {example} {days} {date} are filled in. Silent when one of them is not known. */
  text: z.string().trim().min(1).max(140),
  /** The article that explains the box. */
  article: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80)
    .nullable(),
  /** The hint that this one speaks instead of, where both apply. */
  replaces: Id.nullable()
})
export type Hint = z.infer<typeof Hint>

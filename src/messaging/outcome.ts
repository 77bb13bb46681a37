import * as z from "zod"

/** Expected failures are values: a code for programs, a sentence for people, field names and never field values. */
export const Problem = z.strictObject({
  code: z.enum([
    "no-patient", // nobody in hand
    "no-permission", // the browser did not grant this page
    "page-not-readable", // browser pages, PDF viewer, store
    "page-changed", // the reading is out of date
    "identity-mismatch", // the page shows another patient
    "locked",
    "bad-request",
    "not-found",
    "storage-failed",
    "unexpected"
  ]),
  message: z.string().max(500),
  fields: z.array(z.string().max(120)).max(200).optional()
})
export type Problem = z.infer<typeof Problem>

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const fail = (code: Problem["code"], message: string, fields?: string[]): Outcome<never> => ({
  ok: false,
  problem: fields ? { code, message, fields } : { code, message }
})

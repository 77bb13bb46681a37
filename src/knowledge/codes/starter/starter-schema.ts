import * as z from "zod"

/** One row of a starter set: the official title (a short one of ours for modifiers and places), how common it is, and what staff say for it. */
const starterRow = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{2,7}$/),
  title: z.string().min(2).max(5000),
  use: z.number().int().min(0).max(3),
  say: z.array(z.string().min(1).max(60))
})

/** A starter file. Every code stands once, in order. */
export const starterSchema = z
  .strictObject({ edition: z.string().min(4), rows: z.array(starterRow).min(1) })
  .superRefine(({ rows }, context) => {
    for (const [at, { code, say }] of rows.entries()) {
      if (at > 0 && rows[at - 1]!.code >= code) context.addIssue({ code: "custom", path: ["rows", at, "code"], message: "not in order" })
      if (new Set(say).size < say.length) context.addIssue({ code: "custom", path: ["rows", at, "say"], message: "a wording twice" })
    }
  })

export type StarterFile = z.infer<typeof starterSchema>

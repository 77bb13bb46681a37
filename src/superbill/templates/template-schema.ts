import * as z from "zod"

/**
 * What one specialty ticks on a usual day. Services are bare codes without wording (the office's own list words them); diagnoses carry
 * our words. Groups have titles of our own.
 */
export const VisitTemplate = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.string().min(1).max(60),
  services: z
    .array(z.strictObject({ title: z.string().min(1).max(60), codes: z.array(z.string().regex(/^[A-Z\d]\d{3}[A-Z\d]$/)).min(1) }))
    .min(1),
  diagnoses: z
    .array(z.strictObject({ code: z.string().regex(/^[A-Z]\d[A-Z\d](\.[A-Z\d]{1,4})?$/), words: z.string().min(1).max(200) }))
    .min(1)
})
export type VisitTemplate = z.infer<typeof VisitTemplate>

import * as z from "zod"

const id = z.string().min(1).max(64)
const by = z.string().max(40)

/** "open": left open by hand although the machine sees it. `at`: milliseconds since 1970. */
const Mark = z.strictObject({ is: z.enum(["ticked", "open"]), at: z.number(), by })

/** A page that staff had looked at: which boxes agreed with the record, never what they hold. */
const PageRead = z.strictObject({
  origin: z.string().max(300),
  title: z.string().max(400),
  at: z.number(),
  keys: z.array(z.string().max(80)).max(200)
})

/** What the clerk decided on one patient's checklist, and what pages had. `chosen` null: the lists that the record asks for. */
export const ChecklistSession = z.strictObject({
  chosen: z.array(id).max(20).nullable(),
  marks: z.record(id, Mark).refine((marks) => Object.keys(marks).length <= 600, { message: "too many marks" }),
  pages: z.array(PageRead).max(12)
})
export type ChecklistSession = z.infer<typeof ChecklistSession>

export const noChecklist: ChecklistSession = { chosen: null, marks: {}, pages: [] }

/** Where the background keeps it: one key a patient, so that it goes with the patient. */
export const checklistKeyStart = "checklist."
export const checklistKey = (patientId: string): string => `${checklistKeyStart}${patientId}`

/** What is left out stays as it is, so that two windows ticking at once lose nothing of each other. A mark of null goes. */
export const ChecklistSave = z.strictObject({
  patientId: id,
  chosen: ChecklistSession.shape.chosen.optional(),
  marks: z.record(id, Mark.omit({ at: true }).nullable()).optional(),
  page: PageRead.omit({ at: true }).optional()
})

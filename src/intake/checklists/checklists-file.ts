import * as z from "zod"
import { Checklist } from "./checklist"

const File = z.strictObject({
  format: z.literal("deskhand-checklists"),
  version: z.literal(1),
  checklists: z.array(Checklist).min(1).max(200)
})

/** The lists as a file's text. */
export const writeChecklists = (checklists: readonly Checklist[]): string =>
  `${JSON.stringify({ format: "deskhand-checklists", version: 1, checklists }, null, 1)}\n`

export type ChecklistsReading = { ok: true; checklists: Checklist[] } | { ok: false; message: string; places: string[] }

/** Reads a file's text whole or not at all; what is wrong is named by its place. */
export const readChecklists = (text: string): ChecklistsReading => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, message: "This is no file of checklists: it is not JSON, or it was cut off. Nothing was changed.", places: [] }
  }
  const file = File.safeParse(json)
  if (file.success) {
    const ids = file.data.checklists.map(({ id }) => id)
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
    if (twice.length === 0) return { ok: true, checklists: file.data.checklists }
    return { ok: false, message: "Two checklists of this file have the same id. Nothing was changed.", places: [...new Set(twice)] }
  }
  const places = file.error.issues.map(({ path, message }) => `${path.map(String).join(".").slice(0, 120)}: ${message.slice(0, 120)}`)
  return { ok: false, message: "This file of checklists cannot be used. Nothing was changed.", places: places.slice(0, 12) }
}

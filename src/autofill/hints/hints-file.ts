import * as z from "zod"
import { OfficeHint } from "./hint-table"

const longest = 5_000_000
const File = z.object({ format: z.literal("deskhand-hints"), version: z.literal(1), hints: z.array(z.unknown()).max(2000) })

/** The office's hints as text, to hand to another machine. */
export const writeHintsFile = (hints: readonly OfficeHint[]): string =>
  `${JSON.stringify({ format: "deskhand-hints", version: 1, hints }, null, 1)}\n`

export type HintsReading = { ok: true; hints: OfficeHint[]; refused: { row: number; why: string }[] } | { ok: false; message: string }

/** A file of hints. A row that does not fit is refused with its number (from 1) and the part of it, and the rest is taken. */
export const readHintsFile = (text: string): HintsReading => {
  const refuse = (message: string): HintsReading => ({ ok: false, message: `${message} Nothing was changed.` })
  if (text.length > longest) return refuse("This file is too large for a list of hints.")
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return refuse("This is no list of hints: it is not JSON, or it was cut off.")
  }
  const file = File.safeParse(json)
  if (!file.success) return refuse("This is no list of hints of Deskhand.")
  const hints: OfficeHint[] = []
  const refused: { row: number; why: string }[] = []
  for (const [at, row] of file.data.hints.entries()) {
    const read = OfficeHint.safeParse(row)
    const [issue] = read.error?.issues ?? []
    if (read.success) hints.push(read.data)
    else
      refused.push({
        row: at + 1,
        why: `${issue?.path.map(String).join(".").slice(0, 80) ?? ""}: ${issue?.message.slice(0, 120) ?? "cannot be read"}`
      })
  }
  return { ok: true, hints, refused }
}

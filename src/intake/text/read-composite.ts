import type { Cell, Desk } from "./desk"
import { ownerOfField } from "./owner-of-field"
import { coverFields } from "./read-cover"
import { fieldReaders } from "./read-field"
import { readLabel } from "./read-label"

/** "consent form: Date of Birth 02/14/1977": the known label inside says whose it is. */
export const beginsWithLabel = (text: string): boolean => {
  const words = /^[^\d]{2,40}(?=\d)/.exec(text.trim())?.[0]
  return words !== undefined && readLabel(words) !== null
}

/** "Age/Sex: 82 M", "DOB/Sex: 1/2/1980 F": one label for several boxes, their values in the same order. */
export const readComposite = (desk: Desk, cell: Cell): boolean => {
  const pieces = cell.label.split("/").map((piece) => readLabel(piece)?.meaning ?? null)
  const fields = pieces.map((meaning) => meaning?.field ?? null)
  if (
    pieces.length < 2 ||
    fields.some((field) => field === null) ||
    new Set(fields).size < pieces.length ||
    fields.some((field) => coverFields.has(field ?? ""))
  )
    return false
  let start = cell.start
  for (const [index, meaning] of pieces.entries()) {
    start += /^[\s/,|-]*/.exec(desk.sheet.text.slice(start, cell.end))?.[0].length ?? 0
    if (!meaning) continue
    const text = desk.sheet.text.slice(start, cell.end)
    const age =
      meaning.field === "age" ? /^\d{1,3}\s*(?:y(?:rs?|ears?)?(?:\s*old)?\.?|yo|y\/o|mos?|months?)?/i.exec(text)?.[0].length : undefined
    const { party } = ownerOfField(desk, { ...meaning, role: meaning.role ?? cell.meaning.role })
    start += age ?? fieldReaders[fields[index] ?? ""]?.(desk.sheet, party, { text, offset: start }, meaning) ?? 0
  }
  return true
}

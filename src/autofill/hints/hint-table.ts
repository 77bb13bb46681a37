import * as z from "zod"
import { Hint } from "./hint"

/** What the office did with one hint: its own words for it (null: as shipped), or switched off. A hint of its own stands here whole. */
export const OfficeHint = z
  .strictObject({ id: Hint.shape.id, isOn: z.boolean(), hint: Hint.nullable() })
  .refine(({ id, hint }) => hint === null || hint.id === id, "the hint has another id")
export type OfficeHint = z.infer<typeof OfficeHint>

/** Where a hint is not to be spoken: one site, or everywhere (null). */
export const HintSilence = z.strictObject({ hintId: Hint.shape.id, origin: z.string().min(1).max(300).nullable() })
export type HintSilence = z.infer<typeof HintSilence>

/** The hints that apply on a site: those that ship, with the office's laid over them, without the silenced. The office's own come last. */
export const hintTable = (
  builtIn: readonly Hint[],
  office: readonly OfficeHint[],
  silences: readonly HintSilence[],
  origin: string
): Hint[] => {
  const mine = new Map(office.map((row) => [row.id, row]))
  const shipped = new Set(builtIn.map(({ id }) => id))
  const silent = new Set(silences.filter((silence) => silence.origin === null || silence.origin === origin).map(({ hintId }) => hintId))
  const laid = builtIn.flatMap((hint) => {
    const row = mine.get(hint.id)
    return row === undefined ? [hint] : row.isOn ? [row.hint ?? hint] : []
  })
  const own = office.flatMap(({ id, isOn, hint }) => (isOn && hint && !shipped.has(id) ? [hint] : []))
  return [...laid, ...own].filter(({ id }) => !silent.has(id))
}

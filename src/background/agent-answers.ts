import * as z from "zod"

/** Shapes of what a frame answers. The script is ours, its document is not: every answer is checked before it is used. */
const text = z.string().max(2000)
const index = z.int().min(0).max(20000)

export const ValuesNow = z.array(z.strictObject({ index, text, isEmpty: z.boolean() })).max(20000)

export const BannerLines = z.array(z.strictObject({ where: text, text })).max(200)

export const WriteOutcomes = z
  .array(
    z.discriminatedUnion("status", [
      z.strictObject({ index, status: z.literal("filled"), now: text }),
      z.strictObject({ index, status: z.literal("changed-by-page"), now: text }),
      z.strictObject({
        index,
        status: z.literal("failed"),
        reason: z.enum(["gone", "not-empty", "hidden", "disabled", "no-option", "not-taken", "protected"]),
        now: text
      })
    ])
  )
  .max(20000)

export const UndoAnswer = z.strictObject({
  restored: z.array(index).max(20000),
  notRestored: z.array(z.strictObject({ index, why: text })).max(20000)
})

export const Count = z.int().min(0)

/** Where a frame is, when its document was born, and which origins the visible frames in it come from. */
export const FramePlace = z.strictObject({
  origin: z.string().max(300),
  bornAt: z.number(),
  inner: z.array(z.string().max(300)).max(200)
})
export type FramePlace = z.infer<typeof FramePlace>

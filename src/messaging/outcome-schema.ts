import * as z from "zod"
import { Problem } from "./outcome"

/** The shape of an answer on the wire, for a result of the given shape. */
export const outcomeSchema = <R extends z.ZodType>(result: R) =>
  z.discriminatedUnion("ok", [
    z.strictObject({ ok: z.literal(true), value: result }),
    z.strictObject({ ok: z.literal(false), problem: Problem })
  ])

import type * as z from "zod"
import type { Ref as RefSchema } from "../../messaging/page-views"

export type Ref = z.infer<typeof RefSchema>

/** One box of one frame as a text, for sets and React keys. */
export const refId = (ref: Ref): string => `${ref.frameId}:${ref.index}`

import * as z from "zod"
import { Superbill } from "../superbill/record"

const id = z.string().min(1).max(64)

/** Most superbills of one session; a busy desk sees some forty patients a day. */
export const mostSuperbills = 100

/** One superbill of today. `patientId`: the patient it was started for; null when it came from a file. */
export const SessionSuperbill = z.strictObject({
  id,
  patientId: id.nullable(),
  record: Superbill,
  /** The desk is through with it: it was handed on, or needs nothing more. */
  isDone: z.boolean(),
  changedAt: z.number(),
  /** Grows with every change. */
  revision: z.int().min(1)
})
export type SessionSuperbill = z.infer<typeof SessionSuperbill>

/** All of today's superbills, newest first, and which one is being worked on. */
export const SuperbillSession = z.strictObject({ superbills: z.array(SessionSuperbill).max(mostSuperbills), inHandId: id.nullable() })
export type SuperbillSession = z.infer<typeof SuperbillSession>

/** What stands under `superbillIndexKey`: small, so that a window can see what changed without reading every superbill. */
export const SuperbillIndex = z.strictObject({
  entries: z.array(z.strictObject({ id, revision: z.int().min(1), size: z.number() })).max(mostSuperbills),
  inHandId: id.nullable()
})
export type SuperbillIndex = z.infer<typeof SuperbillIndex>

export const superbillIndexKey = "superbills"
export const superbillKey = (billId: string): string => `superbill.${billId}`

export const noSuperbills: SuperbillIndex = { entries: [], inHandId: null }

/** A new superbill, or the change that one window made: `base` is what it saw before, so that another window's change is kept. */
export const SuperbillStart = z.strictObject({ patientId: id.nullable(), record: Superbill })
export const SuperbillSave = z.strictObject({ id, base: Superbill, record: Superbill })
export const SuperbillMark = z.strictObject({ id, isDone: z.boolean() })
export const superbillId = id

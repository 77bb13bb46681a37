import * as z from "zod"
import { PatientSession } from "../messaging/contract"
import { fillAskedKey } from "../messaging/watch-fill-asked"
import { patientSessionKey } from "../messaging/watch-patients"
import { sessionStore } from "../platform/session-store"
import { readPlace, type KeptPlace } from "./kept-place"

/** What a window shows first. `session` is null where it could not be read: then the background is asked. */
export type Opening = KeptPlace & { session: PatientSession | null }

const readPatients = async (): Promise<PatientSession | null> => {
  const kept = await sessionStore.read(patientSessionKey)
  if (kept === undefined) return { patients: [], inHandId: null, wasErased: "no" }
  const session = PatientSession.safeParse(kept)
  return session.success ? session.data : null
}

/** The shortcut for Fill opens the popup, and the note of it stands a moment before the popup does. */
const freshMs = 4000
const wasFillAsked = async (now: number): Promise<boolean> => {
  const asked = z.object({ at: z.number() }).safeParse(await sessionStore.read(fillAskedKey))
  return asked.success && now - asked.data.at < freshMs
}

/**
 * Reads what the window opens with straight from the session's memory: the background may be asleep, and the first box must
 * not wait for it to wake. Never rejects.
 */
export const openDesk = async (place: string): Promise<Opening> => {
  const [session, kept, isFillAsked] = await Promise.all([
    readPatients().catch(() => null),
    readPlace(place).catch(() => null),
    wasFillAsked(Date.now()).catch(() => false)
  ])
  const first = session && session.inHandId !== null ? "page" : "patient"
  const { screen, box } = kept ?? { screen: first, box: "" }
  return { session, screen: isFillAsked ? "page" : screen, box }
}

import * as z from "zod"
import { PatientSession } from "../messaging/contract"
import { fillAskedKey } from "../messaging/watch-fill-asked"
import { AskAsked, askAskedKey } from "../messaging/watch-ask-asked"
import { patientSessionKey } from "../messaging/watch-patients"
import { sessionStore } from "../platform/session-store"
import { readPlace, type KeptPlace } from "./kept-place"

/** What a window shows first. `session` is null where it could not be read: then the background is asked. `asked`: what is to be looked up. */
export type Opening = KeptPlace & { session: PatientSession | null; asked: AskAsked | null }

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

/** A window of its own takes longer to open than a popup. The note is not taken away: an open window elsewhere may have heard it first. */
const freshAskMs = 8000
const readAsked = async (now: number): Promise<AskAsked | null> => {
  const asked = AskAsked.safeParse(await sessionStore.read(askAskedKey))
  return asked.success && now - asked.data.at < freshAskMs ? asked.data : null
}

/**
 * Reads what the window opens with straight from the session's memory: the background may be asleep, and the first box must
 * not wait for it to wake. Never rejects.
 */
export const openDesk = async (place: string): Promise<Opening> => {
  const [session, kept, isFillAsked, asked] = await Promise.all([
    readPatients().catch(() => null),
    readPlace(place).catch(() => null),
    wasFillAsked(Date.now()).catch(() => false),
    readAsked(Date.now()).catch(() => null)
  ])
  const hasInHand = session !== null && session.inHandId !== null
  const screen = isFillAsked ? "page" : asked ? "ask" : (kept?.screen ?? (hasInHand ? "page" : "patient"))
  // A new patient begins in the first box, wherever the one before them ended.
  const part = hasInHand ? (kept?.part ?? "boxes") : "boxes"
  return { session, screen, box: hasInHand ? (kept?.box ?? "") : "", part, asked }
}

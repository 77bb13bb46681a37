import { watchSession } from "../platform/watch-session"
import { PatientSession } from "./contract"

/** Where the background keeps today's patients. */
export const patientSessionKey = "patientSession"

/** Tells a screen of every change made elsewhere: another window typing, a patient dropped, everything erased. */
export const watchPatients = (onChange: (session: PatientSession) => void, signal: AbortSignal): void =>
  watchSession(
    patientSessionKey,
    (value) => {
      const session = PatientSession.safeParse(value)
      onChange(session.success ? session.data : { patients: [], inHandId: null, wasErased: "no" })
    },
    signal
  )

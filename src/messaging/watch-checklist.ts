import { watchSession } from "../platform/watch-session"
import { checklistKey, ChecklistSession, noChecklist } from "./checklist-session"

/** Tells a screen what was ticked for a patient, after every change made anywhere; nothing after the patient was erased. */
export const watchChecklist = (patientId: string, onChange: (session: ChecklistSession) => void, signal: AbortSignal): void =>
  watchSession(
    checklistKey(patientId),
    (value) => {
      const session = ChecklistSession.safeParse(value)
      onChange(session.success ? session.data : noChecklist)
    },
    signal
  )

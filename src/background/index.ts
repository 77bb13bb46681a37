import { fail } from "../messaging/outcome"
import { serve } from "../messaging/serve"
import { sessionStore } from "../platform/session-store"
import { patientSession } from "./patient-session"

const patients = patientSession(sessionStore, { now: () => Date.now(), newId: () => crypto.randomUUID() })
const notYet = async () => fail("page-not-readable", "Pages are not served yet.")

serve({
  ...patients.handlers,
  "page.status": notYet,
  "page.look": notYet,
  "page.fill": notYet,
  "page.undo": notYet,
  "page.correct": notYet
})

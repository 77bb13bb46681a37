import { serve } from "../messaging/serve"
import { onBrowserStart } from "../platform/lifecycle"
import { sessionStore } from "../platform/session-store"
import { onTabClosed } from "../platform/tabs"
import { showBadge } from "../platform/toolbar"
import { settings } from "../storage/settings"
import { siteMaps } from "../storage/site-maps"
import { eraseWhenAway } from "./erase-when-away"
import { pageDoor } from "./page-door"
import { pageStates } from "./page-state"
import { patientSession } from "./patient-session"
import { servePage } from "./serve-page"
import { serveShortcuts } from "./serve-shortcuts"
import { today } from "./today"

const clock = { now: () => Date.now(), today, newId: () => crypto.randomUUID() }
const patients = patientSession(sessionStore, clock)
const states = pageStates(sessionStore)

serve({
  ...patients.handlers,
  ...servePage({ door: pageDoor, states, siteMaps: siteMaps(), inHand: patients.inHand, badge: showBadge, clock })
})
serveShortcuts(sessionStore, clock.now)
onTabClosed((tabId) => void states.forget(tabId))
onBrowserStart(() => void sessionStore.clear())
void eraseWhenAway({ erase: patients.eraseAll, settings: settings() }).start()

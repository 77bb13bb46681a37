import packedArticles from "url:../../assets/knowledge/articles.txt"
import { serve } from "../messaging/serve"
import { onBrowserStart, onInstalled } from "../platform/lifecycle"
import { packagedText } from "../platform/packaged-text"
import { sessionStore } from "../platform/session-store"
import { onTabClosed } from "../platform/tabs"
import { showBadge } from "../platform/toolbar"
import { articleIndex } from "../storage/article-index"
import { articles } from "../storage/articles"
import { settings } from "../storage/settings"
import { siteMaps } from "../storage/site-maps"
import { watchPatients } from "../messaging/watch-patients"
import { benefitsSession } from "./benefits-session"
import { checklistSession } from "./checklist-session"
import { eraseWhenAway } from "./erase-when-away"
import { hintBadge } from "./hint-badge"
import { hintOffice } from "./hint-office"
import { hintScript } from "./hint-script"
import { hintsDoor } from "./hints-door"
import { inOrder } from "./in-order"
import { pageDoor } from "./page-door"
import { pageStates } from "./page-state"
import { patientSession } from "./patient-session"
import { marksDoor } from "./marks-door"
import { serveClaim } from "./serve-claim"
import { serveHints } from "./serve-hints"
import { serveKnowledge } from "./serve-knowledge"
import { lookUps, serveLookUps } from "./serve-look-ups"
import { registerHints } from "./register-hints"
import { resultDoor } from "./result-door"
import { servePage } from "./serve-page"
import { serveSchedule } from "./serve-schedule"
import { serveShortcuts } from "./serve-shortcuts"
import { superbillInHand } from "./superbill-on-page"
import { superbillSession } from "./superbill-session"
import { today } from "./today"

const clock = { now: () => Date.now(), today, newId: () => crypto.randomUUID() }
// One turn for patients and superbills: both are erased together.
const takeTurn = inOrder()
const patients = patientSession(sessionStore, clock, takeTurn)
const superbills = superbillSession(sessionStore, clock, takeTurn)
const benefits = benefitsSession(sessionStore, { heldIds: patients.heldIds, onSeen: superbills.takeBenefits, takeTurn })
const checklists = checklistSession(sessionStore, { heldIds: patients.heldIds, takeTurn, now: clock.now })
const states = pageStates(sessionStore)
const knowledge = serveKnowledge({
  readPack: () => packagedText(packedArticles),
  articles: articles(),
  articleIndex: articleIndex(),
  now: clock.now
})
const pageDesk = {
  door: pageDoor,
  states,
  siteMaps: siteMaps(),
  inHand: patients.inHand,
  superbillInHand: superbillInHand(sessionStore),
  badge: (tabId: number, text: string) => hints.filled(tabId, text),
  clock
}
const office = hintOffice()
const hintSites = registerHints(office, hintScript)
const hints = serveHints({
  desk: pageDesk,
  door: hintsDoor,
  marks: marksDoor,
  office,
  badge: hintBadge({ show: showBadge, now: clock.now }),
  store: sessionStore,
  refresh: hintSites.refresh,
  openArticle: lookUps({ store: sessionStore, now: clock.now }).opened
})
const claims = serveClaim(pageDesk, marksDoor, sessionStore)

serve({
  ...patients.handlers,
  ...superbills.handlers,
  ...knowledge,
  ...servePage(pageDesk, resultDoor, benefits.remember),
  ...benefits.handlers,
  ...checklists.handlers,
  ...claims.handlers,
  ...serveSchedule(pageDoor, resultDoor),
  ...hints.handlers
})
serveShortcuts(sessionStore, clock.now)
serveLookUps(sessionStore, clock.now, today)
onTabClosed((tabId) => {
  void states.forget(tabId)
  void claims.forget(tabId)
  void hints.forget(tabId)
})
hintSites.watch()
watchPatients(() => {
  // A store that fails now is pruned at the next change of the patients; what is left of one who is gone is shown for nobody.
  void benefits.prune().catch(() => undefined)
  void checklists.prune().catch(() => undefined)
}, new AbortController().signal)
/** What goes wrong here is put right by the next start, the next change of a site and the options: nobody waits for it. */
const refreshHints = () => void hintSites.refresh().catch(() => undefined)
onInstalled(() => {
  void knowledge["knowledge.ready"]({}, "options")
  refreshHints()
})
onBrowserStart(() => {
  void sessionStore.clear()
  refreshHints()
})
void eraseWhenAway({ erase: patients.eraseAll, settings: settings() }).start()

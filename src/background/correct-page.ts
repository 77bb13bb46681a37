import { anchorsOf } from "../autofill/site-map/anchors-of"
import type { FieldRef } from "../autofill/facts"
import { refName } from "../autofill/preview-fill"
import { fail, type Outcome } from "../messaging/outcome"
import type { Preview } from "../messaging/page-views"
import { isKey } from "../patient/keys"
import { contradictionsNow, lookAtPage } from "./look-at-page"
import type { PageDesk } from "./page-desk"
import { fieldsOfFrame } from "./page-state"
import { patientInHand } from "./patient-in-hand"
import { tellingValues } from "./telling-values"

/** Remembers for this site what a box means, then looks at the page again with it. `key` null: leave this box alone. */
export const correctPage = async (
  desk: PageDesk,
  { tabId, previewId, ref, key }: { tabId: number; previewId: string; ref: FieldRef; key: string | null }
): Promise<Outcome<Preview>> => {
  if (key !== null && !isKey(key)) return fail("bad-request", "Deskhand does not know this meaning.", ["key"])
  const hand = await patientInHand(desk)
  if (!hand.ok) return hand
  const state = await desk.states.read(tabId)
  if (state === null || state.previewId !== previewId)
    return fail("page-changed", "This preview is no longer the latest one; look at the page again.")
  const fields = fieldsOfFrame(state, ref.frameId)
  const fact = fields.find((field) => field.index === ref.index)
  if (fact === undefined && !state.isWhole) return fail("bad-request", "This page has too many boxes to be taught one by one.")
  if (fact === undefined) return fail("not-found", "This box is not in the preview; look at the page again.")
  // What is remembered of a box is cleaned of the words of the patient in hand, not of somebody else's.
  if ((await contradictionsNow(desk, tabId, state.frames, state.plan, hand.value.record)).length > 0)
    return fail("identity-mismatch", "This page shows another patient than the one in hand. Nothing was remembered.")
  const frame = state.frames.find(({ frameId }) => frameId === ref.frameId)
  // A sandboxed frame has no origin of its own: what is taught there belongs to the page's site.
  const origin = frame && frame.origin !== "null" ? frame.origin : state.origin
  const keys = new Map([...state.plan.planned, ...state.plan.refused].map((box) => [refName(box.ref), box.key]))
  const known = state.taught[refName(ref)]
  const anchors = anchorsOf(fact, fields, {
    values: tellingValues(hand.value.record),
    // What the office taught hides what the dictionary itself reads.
    readings: fields.map(({ index }) => {
      const name = refName({ frameId: ref.frameId, index })
      return state.taught[name] ? state.taught[name].readAs : (keys.get(name) ?? null)
    })
  })
  const lesson = { anchors, control: fact.control, key, madeOn: desk.clock.today() }
  const taught = await desk.siteMaps.teach(origin, lesson, known?.isHealed ? known.correctionId : undefined)
  return taught.ok ? lookAtPage(desk, tabId) : taught
}

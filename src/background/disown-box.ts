import type { FieldRef } from "../autofill/facts"
import { refName } from "../autofill/preview-fill"
import { markOfBox } from "../autofill/site-map/anchors-of"
import { fail, type Outcome } from "../messaging/outcome"
import type { Preview } from "../messaging/page-views"
import { lookAtPage } from "./look-at-page"
import type { PageDesk } from "./page-desk"
import { fieldsOfFrame } from "./page-state"

/** "Not this box": what was taught is never tied to this box again. Then looks at the page again without it. */
export const disownBox = async (
  desk: PageDesk,
  { tabId, previewId, ref }: { tabId: number; previewId: string; ref: FieldRef }
): Promise<Outcome<Preview>> => {
  const state = await desk.states.read(tabId)
  if (state === null || state.previewId !== previewId)
    return fail("page-changed", "This preview is no longer the latest one; look at the page again.")
  const taught = state.taught[refName(ref)]
  const fields = fieldsOfFrame(state, ref.frameId)
  const fact = fields.find(({ index }) => index === ref.index)
  if (!taught || !fact) return fail("not-found", "This box was not taught, or is not in the preview; look at the page again.")
  const refused = await desk.siteMaps.refuse(taught.origin, taught.correctionId, markOfBox(fact, fields))
  return refused.ok ? lookAtPage(desk, tabId) : refused
}

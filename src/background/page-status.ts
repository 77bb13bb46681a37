import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { PageStatus } from "../messaging/page-views"
import { webOrigin } from "./open-page"
import type { PageDesk } from "./page-desk"
import { isSameDocument, placesNow } from "./page-frames"

/** Can the latest fill still be taken back? Its documents must still be there; marks of a page that was left are dropped. */
const canUndo = async (desk: PageDesk, tabId: number): Promise<boolean> => {
  const marks = await desk.states.marks(tabId)
  if (marks.length === 0) return false
  const places = await placesNow(desk.door, tabId)
  const left = marks.filter((mark) => mark.frames.some((frame) => places.some((place) => isSameDocument(place, frame))))
  if (left.length !== marks.length) await desk.states.writeMarks(tabId, left)
  return left.length > 0
}

/** What can be said of a tab before anything is put into it. */
export const pageStatus = async (desk: PageDesk, tabId: number): Promise<Outcome<PageStatus>> => {
  const tab = await desk.door.tab(tabId)
  if (tab === null) return fail("not-found", "This tab was closed.")
  const origin = webOrigin(tab.url)
  return succeed({
    origin,
    title: tab.title.slice(0, 400),
    isReadable: origin !== "",
    isApproved: origin !== "" && (await desk.door.isGranted(origin)),
    canUndo: await canUndo(desk, tabId)
  })
}

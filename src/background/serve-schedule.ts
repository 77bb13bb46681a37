import { ResultBlocks } from "../autofill/read-eligibility/result-block"
import { fail, succeed } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import { readSchedule } from "../superbill/read-schedule"
import { openPage, stuck } from "./open-page"
import type { PageDoor } from "./page-door"
import { shownFrames } from "./page-frames"
import type { ResultDoor } from "./result-door"
import { scheduleRows } from "./schedule-rows"

/** Reads the day's appointments from the page in front, when staff asks. Writes nothing and keeps nothing. */
export const serveSchedule = (door: PageDoor, words: ResultDoor): Pick<Handlers, "schedule.read"> => ({
  "schedule.read": async ({ tabId }) => {
    const page = await openPage(door, tabId)
    if (!page.ok) return page
    const { frames, leftOut } = await shownFrames(door, tabId, page.value.origin)
    if (frames.length === 0) return fail("page-not-readable", stuck)
    let isIncomplete = leftOut.length > 0
    const rows = []
    for (const frame of frames) {
      const blocks = ResultBlocks.safeParse(await words.read(tabId, frame))
      if (blocks.success) rows.push(...scheduleRows(blocks.data))
      else isIncomplete = true
    }
    return succeed({ pageTitle: page.value.title, ...readSchedule(rows), isIncomplete })
  }
})

import * as z from "zod"
import type { PageMark } from "../messaging/claim-views"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import type { SessionStore } from "../platform/session-store"
import { checkPage } from "./check-page"
import type { MarksDoor } from "./marks-door"
import type { PageDesk } from "./page-desk"
import { placesNow, isSameDocument, type SeenFrame } from "./page-frames"
import { webOrigin } from "./open-page"

type ClaimHandlers = Pick<Handlers, "claim.read" | "claim.mark" | "claim.point" | "claim.unmark">

/** What must outlive the worker between a check and its marks: which documents were read. No value of anybody. */
const CheckedFrames = z.object({
  claimId: z.string(),
  origin: z.string(),
  frames: z.array(
    z.object({ frameId: z.number(), documentId: z.string().nullable(), bornAt: z.number(), origin: z.string(), readingId: z.string() })
  )
})
type CheckedFrames = z.infer<typeof CheckedFrames>

const keyOf = (tabId: number) => `claim:${tabId}`

/** Checking a claim page, and the marks on it. */
export const serveClaim = (desk: PageDesk, marks: MarksDoor, store: SessionStore) => {
  const read = async (tabId: number): Promise<CheckedFrames | null> => {
    const kept = CheckedFrames.safeParse(await store.read(keyOf(tabId)))
    return kept.success ? kept.data : null
  }

  /** The frames of a check that are still the same documents of the same site. */
  const framesOf = async (tabId: number, claimId: string): Promise<Outcome<SeenFrame[]>> => {
    const kept = await read(tabId)
    const tab = await desk.door.tab(tabId)
    if (kept === null || kept.claimId !== claimId || tab === null || webOrigin(tab.url) !== kept.origin)
      return fail("page-changed", "Another page stands here now. Look again.")
    const places = await placesNow(desk.door, tabId)
    return succeed(kept.frames.filter((frame) => places.some((place) => isSameDocument(place, frame) && place.origin === frame.origin)))
  }

  const clear = async (tabId: number): Promise<void> => {
    const kept = await read(tabId)
    for (const frame of kept?.frames ?? []) await marks(tabId, frame, "clear", [])
  }

  const handlers: ClaimHandlers = {
    "claim.read": async ({ tabId }) => {
      await clear(tabId)
      const checked = await checkPage(desk, tabId)
      if (!checked.ok) return checked
      const { claim, frames } = checked.value
      await store.write(keyOf(tabId), { claimId: claim.claimId, origin: claim.origin, frames })
      return succeed(claim)
    },
    "claim.mark": async ({ tabId, claimId, marks: wanted }) => {
      const frames = await framesOf(tabId, claimId)
      if (!frames.ok) return frames
      let shown = 0
      for (const frame of frames.value) {
        const mine = wanted.filter(({ ref }: PageMark) => ref.frameId === frame.frameId)
        const list = mine.map(({ ref, sign, tone }: PageMark) => ({ index: ref.index, sign, tone }))
        shown += mine.length > 0 ? ((await marks(tabId, frame, "show", [frame.readingId, list])) ?? 0) : 0
        if (mine.length === 0) await marks(tabId, frame, "clear", [])
      }
      return succeed({ shown })
    },
    "claim.point": async ({ tabId, claimId, ref }) => {
      const frames = await framesOf(tabId, claimId)
      if (!frames.ok) return frames
      const frame = frames.value.find(({ frameId }) => frameId === ref.frameId)
      const isFound = frame ? await marks(tabId, frame, "point", [frame.readingId, ref.index]) : false
      return succeed({ isFound: isFound === true })
    },
    "claim.unmark": async ({ tabId }) => {
      await clear(tabId)
      return succeed({})
    }
  }
  return { handlers, forget: (tabId: number): Promise<void> => store.remove([keyOf(tabId)]) }
}

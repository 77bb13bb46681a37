import * as z from "zod"
import { watchSession } from "../platform/watch-session"

/** Where the background notes that what there is to say of a page may have changed. No value of anybody. */
export const hintsMovedKey = "hintsMoved"

const HintsMoved = z.strictObject({ tabId: z.int(), at: z.number() })
export type HintsMoved = z.infer<typeof HintsMoved>

/** Tells an open side panel that the boxes of a page are worth another look. */
export const watchHints = (onMoved: (tabId: number) => void, signal: AbortSignal): void =>
  watchSession(
    hintsMovedKey,
    (value) => {
      const moved = HintsMoved.safeParse(value)
      if (moved.success) onMoved(moved.data.tabId)
    },
    signal
  )

import * as z from "zod"
import { watchSession } from "../platform/watch-session"

/** Where the background notes that the shortcut for Fill was pressed. */
export const fillAskedKey = "fillAsked"

const FillAsked = z.strictObject({ tabId: z.int(), at: z.number() })

/** Tells an open screen that Fill was pressed by shortcut while a page was in front: do what the screen's own button does. */
export const watchFillAsked = (onAsked: (tabId: number) => void, signal: AbortSignal): void =>
  watchSession(
    fillAskedKey,
    (value) => {
      const asked = FillAsked.safeParse(value)
      if (asked.success) onAsked(asked.data.tabId)
    },
    signal
  )

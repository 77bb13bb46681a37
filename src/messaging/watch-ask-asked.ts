import * as z from "zod"
import { watchSession } from "../platform/watch-session"

/** Where the background notes that something is to be looked up. In the session's memory, because it may be a text of a chart. */
export const askAskedKey = "askAsked"

export const longestAsked = 2000

/**
 * "look-up": put it into the box and show what is found. "ask": answer it. "open": an entry of the address bar was chosen, do
 * what the entry of that name does. An empty text only brings the box to the front.
 */
export const AskAsked = z.strictObject({
  text: z.string().max(longestAsked),
  how: z.enum(["look-up", "ask", "open"]),
  /** Milliseconds since 1970: what lies longer was for a window that never opened. */
  at: z.number()
})
export type AskAsked = z.infer<typeof AskAsked>

/** Tells an open screen that something is to be looked up. */
export const watchAskAsked = (onAsked: (asked: AskAsked) => void, signal: AbortSignal): void =>
  watchSession(
    askAskedKey,
    (value) => {
      const asked = AskAsked.safeParse(value)
      if (asked.success) onAsked(asked.data)
    },
    signal
  )

import { useEffect, useState } from "react"
import { sessionStore } from "../platform/session-store"

const key = "desk.initials"
export const longestInitials = 12

/** Who ticks and verifies: asked for once a session, in memory alone, gone when everything is erased. "" where nobody said. */
export const useInitials = (): [string, (initials: string) => void] => {
  const [initials, setInitials] = useState("")
  useEffect(() => {
    const stop = new AbortController()
    // What cannot be read back is typed again.
    void sessionStore.read(key).then(
      (kept) => {
        if (!stop.signal.aborted && typeof kept === "string") setInitials((typed) => typed || kept.slice(0, longestInitials))
      },
      () => undefined
    )
    return () => stop.abort()
  }, [])
  return [
    initials,
    (typed) => {
      setInitials(typed)
      // A session's memory that is full loses them when the screen closes, not while they are shown.
      void sessionStore.write(key, typed.slice(0, longestInitials)).catch(() => undefined)
    }
  ]
}

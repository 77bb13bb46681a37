import { useEffect, useState } from "react"
import { sessionStore } from "../../platform/session-store"

const key = "desk.initials"
export const longestInitials = 12

/** Whose hand ticks: asked for once a session, in memory alone, gone when the screen locks. "" where nobody said. */
export const useInitials = (): [string, (initials: string) => void] => {
  const [initials, setInitials] = useState("")
  useEffect(() => {
    const stop = new AbortController()
    void sessionStore.read(key).then((kept) => {
      if (!stop.signal.aborted && typeof kept === "string") setInitials((typed) => typed || kept.slice(0, longestInitials))
    })
    return () => stop.abort()
  }, [])
  return [
    initials,
    (typed) => {
      setInitials(typed)
      void sessionStore.write(key, typed.slice(0, longestInitials))
    }
  ]
}

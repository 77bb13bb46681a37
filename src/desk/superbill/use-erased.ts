import { useEffect, useRef } from "react"
import { patientSessionKey } from "../../messaging/watch-patients"
import { sessionStore } from "../../platform/session-store"
import { watchSession } from "../../platform/watch-session"

/** Says only that names are on a screen, never which: an erase takes it away, and so is heard also where nobody is held. */
const markKey = "desk.named"

/** Calls `onErased` when the patients are erased by button, lock or idleness. `isNamed`: the screen shows names, or is about to. */
export const useErased = (isNamed: boolean, onErased: () => void): void => {
  const erased = useRef(onErased)
  useEffect(() => {
    erased.current = onErased
  })
  useEffect(() => {
    const stop = new AbortController()
    for (const key of [markKey, patientSessionKey])
      watchSession(key, (value) => (value === undefined ? erased.current() : undefined), stop.signal)
    return () => stop.abort()
  }, [])
  useEffect(() => {
    // Memory that is full: the erase is still heard wherever patients are held.
    if (isNamed) void sessionStore.write(markKey, true).catch(() => undefined)
  }, [isNamed])
}

import { useEffect, useState } from "react"
import { sessionStore } from "../../platform/session-store"
import { watchSession } from "../../platform/watch-session"

const key = "desk.paste"

/**
 * The pasted text, kept in the session's memory so that it outlives a popup that closes; it goes with the patients when they
 * are erased. Not for texts longer than a message.
 */
export const useKeptText = (): [string, (text: string) => void] => {
  const [text, setText] = useState("")

  useEffect(() => {
    const stop = new AbortController()
    // A text that cannot be read back is pasted again.
    void sessionStore.read(key).then(
      (kept) => (typeof kept === "string" ? setText(kept) : undefined),
      () => undefined
    )
    // Gone altogether means erased; any other change is the echo of what was typed here.
    watchSession(key, (kept) => (kept === undefined ? setText("") : undefined), stop.signal)
    return () => stop.abort()
  }, [])

  const keep = (next: string) => {
    setText(next)
    void sessionStore.write(key, next)
  }
  return [text, keep]
}

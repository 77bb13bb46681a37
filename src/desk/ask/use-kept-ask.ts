import { useCallback, useEffect, useRef, useState } from "react"
import { sessionStore } from "../../platform/session-store"
import { watchSession } from "../../platform/watch-session"
import { askKey, KeptAsk, nothingKept } from "./kept-ask"

/**
 * The conversation, shared by the windows of the session. null until it was read. `change` is given what is kept at that moment;
 * `onErased` is told when everything was erased.
 */
export const useKeptAsk = (onErased: () => void): { kept: KeptAsk | null; change: (make: (kept: KeptAsk) => KeptAsk) => void } => {
  const [kept, setKept] = useState<KeptAsk | null>(null)
  const now = useRef<KeptAsk>(nothingKept)
  const erased = useRef(onErased)
  useEffect(() => {
    erased.current = onErased
  })

  useEffect(() => {
    const stop = new AbortController()
    const take = (value: unknown) => {
      const read = KeptAsk.safeParse(value)
      now.current = read.success ? read.data : nothingKept
      setKept(now.current)
    }
    // What cannot be read is an empty conversation, and the next question writes a new one.
    void sessionStore.read(askKey).then(take, () => take(null))
    watchSession(
      askKey,
      (value) => {
        take(value)
        if (value === undefined) erased.current()
      },
      stop.signal
    )
    return () => stop.abort()
  }, [])

  const change = useCallback((make: (kept: KeptAsk) => KeptAsk) => {
    const next = make(now.current)
    if (next === now.current) return
    now.current = next
    setKept(next)
    // A session's memory that is full loses the conversation when the window closes, not while it is read.
    void sessionStore.write(askKey, next).catch(() => undefined)
  }, [])

  return { kept, change }
}

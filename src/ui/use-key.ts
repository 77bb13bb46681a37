import { useEffect, useRef } from "react"

/** Acts on a function key wherever the focus is; `act` is told whether Shift was down. Not while a question waits for its answer. */
export const useKey = (key: string, act: (isShift: boolean) => void): void => {
  const now = useRef(act)
  useEffect(() => {
    now.current = act
  })
  useEffect(() => {
    const stop = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.altKey || event.ctrlKey || event.metaKey) return
      if (document.querySelector("[role=alertdialog],[role=dialog]")) return
      event.preventDefault()
      now.current(event.shiftKey)
    }
    document.addEventListener("keydown", onKey, { signal: stop.signal })
    return () => stop.abort()
  }, [key])
}

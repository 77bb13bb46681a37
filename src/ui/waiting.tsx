import "./waiting.css"
import { useEffect, useState } from "react"

/** Grey lines while something comes; nothing for the first 200 ms, so that what is quick does not flicker. */
export const Waiting = ({ what, lines = 5 }: { what: string; lines?: number }) => {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return (
    <div className="waiting" role="status">
      <p className="soft">{what}…</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden />
      ))}
    </div>
  )
}

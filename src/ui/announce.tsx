import { useEffect, useState, type ReactNode } from "react"

const said = "deskhand-say"

const say = (words: string): void => void document.dispatchEvent(new CustomEvent(said, { detail: words }))

/** Speaks words to people who hear the screen, without moving the focus. It goes by the document: a part loaded later has a context of its own. */
export const useAnnounce = (): ((words: string) => void) => say

/** Holds the live region; stands once around a window's content. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [words, setWords] = useState({ text: "", turn: 0 })
  useEffect(() => {
    const stop = new AbortController()
    const hear = (event: Event) => setWords((last) => ({ text: String((event as CustomEvent<unknown>).detail), turn: last.turn + 1 }))
    document.addEventListener(said, hear, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return (
    <>
      {children}
      <div className="only-heard" role="status">
        {/* A new element each time, so that the same sentence is spoken twice. */}
        <span key={words.turn}>{words.text}</span>
      </div>
    </>
  )
}

import { createContext, useCallback, useContext, useState, type ReactNode } from "react"

const Announce = createContext<(words: string) => void>(() => undefined)

/** Speaks words to people who hear the screen, without moving the focus. */
export const useAnnounce = (): ((words: string) => void) => useContext(Announce)

/** Holds the live region; stands once around a window's content. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [words, setWords] = useState({ text: "", turn: 0 })
  const announce = useCallback((text: string) => setWords((last) => ({ text, turn: last.turn + 1 })), [])
  return (
    <Announce.Provider value={announce}>
      {children}
      <div className="only-heard" role="status">
        {/* A new element each time, so that the same sentence is spoken twice. */}
        <span key={words.turn}>{words.text}</span>
      </div>
    </Announce.Provider>
  )
}

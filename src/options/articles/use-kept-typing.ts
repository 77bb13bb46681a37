import { useCallback, useEffect, useRef, useState } from "react"
import { articleDrafts } from "../../storage/article-drafts"
import { patientDataIn, type ArticleBoxes } from "./article-boxes"

const drafts = articleDrafts()
const PAUSE = 500

/** Whether what was typed would outlive this tab. "not-kept": it looks like a patient's data, so it is nowhere but on the screen. */
export type Kept = "clean" | "kept" | "not-kept" | "failed"

/**
 * Keeps what is typed and not saved, shortly after each stop and when the tab goes. What looks like a patient's data is not kept.
 * `id`: the article's slug, "" for a new one. `saved`: what is stored and was asked about.
 */
export const useKeptTyping = (
  id: string,
  saved: ArticleBoxes | null
): { kept: Kept; note: (boxes: ArticleBoxes) => void; forget: () => Promise<void> } => {
  const [kept, setKept] = useState<Kept>("clean")
  const waiting = useRef<{ boxes: ArticleBoxes; timer: ReturnType<typeof setTimeout> } | null>(null)

  const savedNow = useRef(saved)
  useEffect(() => {
    savedNow.current = saved
  }, [saved])

  const flush = useCallback(async () => {
    const held = waiting.current
    waiting.current = null
    if (!held) return
    clearTimeout(held.timer)
    if (patientDataIn(held.boxes, savedNow.current).length > 0) {
      await drafts.drop(id)
      return setKept("not-kept")
    }
    const done = await drafts.write({ id, boxes: held.boxes, typedAt: Date.now() })
    setKept(done.ok ? "kept" : "failed")
  }, [id])

  const note = useCallback(
    (boxes: ArticleBoxes) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { boxes, timer: setTimeout(() => void flush(), PAUSE) }
    },
    [flush]
  )

  const forget = useCallback(async () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = null
    await drafts.drop(id)
    setKept("clean")
  }, [id])

  useEffect(() => {
    const leave = () => void flush()
    document.addEventListener("visibilitychange", leave)
    window.addEventListener("pagehide", leave)
    return () => {
      document.removeEventListener("visibilitychange", leave)
      window.removeEventListener("pagehide", leave)
      void flush()
    }
  }, [flush])

  return { kept, note, forget }
}

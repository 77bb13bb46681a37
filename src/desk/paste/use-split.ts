import { useEffect, useMemo, useState } from "react"
import type { SplitText } from "../../intake/split-text"

/** The reader of free text comes when this screen does: a popup's first box must not wait for it. */
const loadSplit = () => import("../../intake/split-text").then((part) => part.splitText)

/**
 * The text taken apart; null for an empty one, and in the moment before the reader is there. `asOf` is the day two-digit years
 * are read against.
 */
export const useSplit = (text: string, asOf: string): SplitText | null => {
  const [splitText, setSplitText] = useState<Awaited<ReturnType<typeof loadSplit>> | null>(null)
  useEffect(() => {
    let isLeft = false
    void loadSplit().then((split) => {
      if (!isLeft) setSplitText(() => split)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return useMemo(() => (splitText === null || text.trim() === "" ? null : splitText(text, asOf)), [splitText, text, asOf])
}

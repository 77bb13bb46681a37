import type { Meaning } from "./meaning"
import { readLabelAtEnd } from "./read-label"

/** The label words just before `at`, behind the last thing that was found. */
export const labelBefore = (text: string, at: number, from: number): Meaning | null => {
  const before = text
    .slice(Math.max(from, at - 70), at)
    .trimEnd()
    .replace(/[:#=(.)-][\s:#=(.)-]{0,12}$/, "")
    .trimEnd()
    .replace(/(?:(?:^|\s+)(?:is now|is|are|=|at|on|es|now|to|from|with|by|in|of|for|and|or))+$/i, "")
  const line = before.slice(before.lastIndexOf("\n") + 1)
  return (
    readLabelAtEnd(line.slice(Math.max(line.lastIndexOf(","), line.lastIndexOf(";"), line.lastIndexOf("|")) + 1), 7, true)?.meaning ??
    (line.includes(",") ? (readLabelAtEnd(line, 5, true)?.meaning ?? null) : null)
  )
}

import { Button } from "../ui/button"
import { Notice } from "../ui/notice"

/** What came of something just done: taken in, refused line by line, or not saved. */
export type Told = { tone: "verified" | "look" | "stop"; words: string; lines?: readonly string[] }

/** Said politely, above what it is about. `onClose` null: it stays until the next thing is done. */
export const ToldNotice = ({ told, onClose }: { told: Told | null; onClose: (() => void) | null }) =>
  told ? (
    <Notice tone={told.tone} spoken="polite" title={told.words} actions={onClose ? <Button onClick={onClose}>Close</Button> : undefined}>
      {told.lines?.length ? (
        <ul>
          {told.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  ) : null

import type { FrameAnswer } from "../../autofill/outline"
import { attr, collapse } from "./page-text"
import { outlinePage } from "./outline-page"
import { readBoxes } from "./read-boxes"
import { keepReading } from "./reading"

/** What this frame shows of its boxes, and remembers where they are; `isPassing`: until the next such reading. No value typed into a box is read. */
export const readPage = (document: Document, window: Window, isPassing = false): FrameAnswer => {
  const { boxes, drafts, found, isTruncated } = readBoxes(document, window)
  // `crypto.randomUUID` is missing on plain http, where old charts still live.
  const readingId = crypto.getRandomValues(new Uint32Array(4)).join("-")
  keepReading({ readingId, boxes }, isPassing)
  return {
    readingId,
    url: window.location.href.slice(0, 2000),
    title: collapse(document.title),
    language: attr(document.documentElement, "lang"),
    framePath: framePathOf(window),
    fields: JSON.stringify(boxes.map(({ fact }) => fact)),
    isTruncated,
    nodes: JSON.stringify(outlinePage(document, found, drafts))
  }
}

/** Names of the frame and its ancestors as far as they are of the same origin, outermost first. */
const framePathOf = (window: Window): string[] => {
  const path: string[] = []
  try {
    for (let inner: Window = window; inner !== inner.top && path.length < 12; inner = inner.parent) {
      const frame = inner.frameElement
      if (!frame) break
      path.unshift(attr(frame, "name") || attr(frame, "title") || attr(frame, "id"))
    }
  } catch {
    // A parent of another origin may not be asked; the names found so far stand.
  }
  return path.filter(Boolean)
}

import type { FrameFacts } from "../../autofill/facts"
import { collapse } from "./page-text"
import { readBoxes } from "./read-boxes"
import { keepReading } from "./reading"

/** What this frame shows of its boxes, and remembers where they are. No value typed into a box is read. */
export const readPage = (document: Document, window: Window): FrameFacts => {
  const { boxes, isTruncated } = readBoxes(document, window)
  const readingId = newId()
  keepReading({ readingId, boxes })
  return {
    readingId,
    url: window.location.href.slice(0, 2000),
    title: collapse(document.title),
    language: collapse(
      document.documentElement.lang || document.querySelector("meta[http-equiv=content-language i]")?.getAttribute("content")
    ),
    framePath: framePathOf(window),
    fields: boxes.map(({ fact }) => fact),
    isTruncated
  }
}

/** `crypto.randomUUID` is missing on plain http, where old charts still live. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-")

/** Names of the frame and its ancestors as far as they are of the same origin, outermost first. */
const framePathOf = (window: Window): string[] => {
  const path: string[] = []
  try {
    for (let inner: Window = window; inner !== inner.top && path.length < 12; inner = inner.parent) {
      const frame = inner.frameElement
      path.unshift(collapse(frame ? frame.getAttribute("name") || frame.getAttribute("title") || frame.id : inner.name))
      if (!frame) break
    }
  } catch {
    // A parent of another origin may not be asked; the names found so far stand.
  }
  return path.filter(Boolean)
}

import { useEffect, useRef } from "react"

type Span = { start: number; end: number }
type Props = { text: string; spans: readonly Span[]; active: Span | null }

/** Spans in order, those that touch joined into one. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** The pasted text with the places marked that something was taken from; the one in question stands out and is scrolled to. */
export const MarkedText = ({ text, spans, active }: Props) => {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    const [found, frame] = [mark.current, mark.current?.parentElement]
    // Moves the text alone: the list below must stay where the hand is.
    if (found && frame) frame.scrollTop = found.offsetTop - frame.offsetTop - frame.clientHeight / 3
  }, [active])
  const pieces: { start: number; text: string; tone: "none" | "taken" | "active" }[] = []
  let at = 0
  const put = (end: number, tone: (typeof pieces)[number]["tone"]) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), tone })
    at = Math.max(at, end)
  }
  for (const span of joined(spans)) {
    put(span.start, "none")
    if (active && active.start >= span.start && active.end <= span.end) {
      put(active.start, "taken")
      put(active.end, "active")
    }
    put(span.end, "taken")
  }
  put(text.length, "none")
  return (
    <p className="marked-text">
      {pieces.map((piece) =>
        piece.tone === "none" ? (
          piece.text
        ) : (
          <mark key={piece.start} ref={piece.tone === "active" ? mark : undefined} data-active={piece.tone === "active" || undefined}>
            {piece.text}
          </mark>
        )
      )}
    </p>
  )
}

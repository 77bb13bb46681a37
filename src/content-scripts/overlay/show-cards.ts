import type { HintCard } from "../../messaging/page-hints-calls"
import { boxSelector, elementOf } from "./box-element"
import { drawHint } from "./draw-hint"
import { findCardRoom, type Area } from "./find-room"
import { hintTheme } from "./hint-theme"
import { clipsOf, isInSight } from "./in-sight"
import { openHost } from "./open-host"

/** Cards to be read, one at each box that is in sight; they follow the page until they are taken away. Nothing in them can be pressed. */
export const showCards = (window: Window & typeof globalThis, readingId: string, cards: readonly HintCard[]) => {
  const { document } = window
  const stop = new AbortController()
  const { signal } = stop
  const { host, root } = openHost(document)
  const theme = hintTheme(window)
  let frame = 0

  const hide = (): void => {
    stop.abort()
    window.cancelAnimationFrame(frame)
    host.remove()
  }

  const drawn = cards.flatMap(({ index, hints }) => {
    const box = elementOf(readingId, index)
    if (!box) return []
    const card = drawHint(document, theme, hints, null)
    root.append(card)
    return [{ box, card, clips: clipsOf(box, window), size: { width: 0, height: 0 } }]
  })

  /** Cards keep their size; only the window's width changes it. All are laid out at once, then read. */
  const measure = (): void => {
    for (const { card } of drawn) card.style.display = "grid"
    for (const each of drawn) {
      const { width, height } = each.card.getBoundingClientRect()
      each.size = { width, height }
    }
    for (const { card } of drawn) card.style.display = "none"
  }

  const place = (): number => {
    frame = 0
    const view = { width: window.innerWidth, height: window.innerHeight }
    // Everything of the page is read before anything is written: a page of many boxes is laid out once a frame.
    const seen = drawn.flatMap(({ box, card, clips, size }) => {
      const { left, top, right, bottom } = box.getBoundingClientRect()
      const area = { left, top, right, bottom }
      const isSeen =
        bottom > 0 &&
        top < view.height &&
        box.isConnected &&
        box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        isInSight(area, clips)
      return isSeen ? [{ card, area, size }] : []
    })
    const taken: Area[] =
      seen.length === 0
        ? []
        : Array.from(document.querySelectorAll(`${boxSelector},label`), (box) => box.getBoundingClientRect()).filter(
            ({ width, top, bottom }) => width > 2 && bottom > 0 && top < view.height
          )
    const placed = new Map<HTMLElement, Area>()
    for (const { card, area, size } of seen) {
      const room = findCardRoom(area, size, taken, view)
      if (!room) continue
      placed.set(card, room)
      taken.push(room)
    }
    for (const { card } of drawn) {
      const room = placed.get(card)
      const display = room ? "grid" : "none"
      if (card.style.display !== display) card.style.display = display
      if (room) Object.assign(card.style, { left: `${room.left}px`, top: `${room.top}px` })
    }
    return placed.size
  }
  const placeSoon = () => (frame ||= window.requestAnimationFrame(place))
  const resize = () => {
    measure()
    placeSoon()
  }

  window.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal })
  window.addEventListener("resize", resize, { passive: true, signal })
  window.addEventListener("pagehide", hide, { signal })
  window.addEventListener("beforeprint", hide, { signal })
  window.addEventListener("keydown", (event) => (event.isTrusted && event.key === "Escape" ? hide() : undefined), {
    capture: true,
    passive: true,
    signal
  })
  document.documentElement.append(host)
  try {
    host.popover = "manual"
    host.style.setProperty("display", "block", "important")
    host.showPopover()
  } catch {
    // No top layer here: the highest layer of the page does.
  }
  measure()
  return { hide, shown: place(), isShown: () => !signal.aborted }
}

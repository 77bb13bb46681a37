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
    return [{ box, card, clips: clipsOf(box, window) }]
  })

  const place = (): number => {
    frame = 0
    const view = { width: window.innerWidth, height: window.innerHeight }
    const taken: Area[] = Array.from(document.querySelectorAll(`${boxSelector},label`), (box) => box.getBoundingClientRect()).filter(
      ({ width, top, bottom }) => width > 2 && bottom > 0 && top < view.height
    )
    let shown = 0
    for (const { box, card, clips } of drawn) {
      const { left, top, right, bottom } = box.getBoundingClientRect()
      const area = { left, top, right, bottom }
      card.style.display = "grid"
      const isSeen =
        box.isConnected &&
        box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        bottom > 0 &&
        top < view.height &&
        isInSight(area, clips)
      const { width, height } = card.getBoundingClientRect()
      const room = isSeen ? findCardRoom(area, { width, height }, taken, view) : null
      if (room) {
        Object.assign(card.style, { left: `${room.left}px`, top: `${room.top}px` })
        taken.push(room)
        shown++
      } else card.style.display = "none"
    }
    return shown
  }
  const placeSoon = () => (frame ||= window.requestAnimationFrame(place))

  window.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal })
  window.addEventListener("resize", placeSoon, { passive: true, signal })
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
  return { hide, shown: place(), isShown: () => !signal.aborted }
}

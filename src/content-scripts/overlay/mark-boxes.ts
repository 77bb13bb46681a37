import type { BoxMark, PageMarks } from "../../messaging/page-marks-calls"
import { colourOf, drawMark, type Drawing } from "./draw-mark"
import { boxSelector, elementOf } from "./box-element"
import { findRoom, type Area } from "./find-room"
import { clipsOf, isInSight } from "./in-sight"
import { openHost } from "./open-host"

type Mark = Drawing & { tone: BoxMark["tone"]; index: number; readingId: string; element: HTMLElement; clips: HTMLElement[] }

const pulseMs = 2100

/**
 * Marks on the boxes of one frame. They lie in a closed shadow tree that takes no click, no focus and no room; they follow the boxes,
 * and go with the page, with the address, or when asked.
 */
export const markBoxes = (window: Window & typeof globalThis): PageMarks => {
  const { document } = window
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null
  let marks: Mark[] = []
  let address = ""
  let frame = 0
  let watch = new AbortController()

  const clear = (): boolean => {
    window.cancelAnimationFrame(frame)
    frame = 0
    watch.abort()
    host?.remove()
    host = root = null
    marks = []
    return true
  }

  const place = () => {
    frame = 0
    if (window.location.href !== address) return void clear()
    const view = { width: window.innerWidth, height: window.innerHeight }
    const all = Array.from(document.querySelectorAll(boxSelector), (box) => box.getBoundingClientRect()).filter(
      ({ width, top, bottom }) => width > 2 && bottom > 0 && top < view.height
    )
    const taken: Area[] = [...all]
    for (const mark of marks) {
      // A page that draws a box anew leaves the old one behind.
      if (!mark.element.isConnected) mark.element = elementOf(mark.readingId, mark.index) ?? mark.element
      const { element, clips, ring, badge } = mark
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const isShown =
        element.isConnected &&
        right - left > 2 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isInSight({ left, top, right, bottom }, clips)
      ring.style.display = badge.style.display = isShown ? "block" : "none"
      if (!isShown) continue
      const grown = Number.parseInt(ring.style.borderTopWidth) || 2
      Object.assign(ring.style, {
        left: `${left - grown}px`,
        top: `${top - grown}px`,
        width: `${right - left + 2 * grown}px`,
        height: `${bottom - top + 2 * grown}px`
      })
      const room =
        badge.textContent === "" ? null : findRoom({ left, top, right, bottom }, badge.offsetWidth, badge.offsetHeight, taken, view)
      if (room) {
        Object.assign(badge.style, { left: `${room.left}px`, top: `${room.top}px`, visibility: "visible" })
        taken.push(room)
      } else badge.style.visibility = "hidden"
    }
  }

  const placeSoon = () => (frame ||= window.requestAnimationFrame(place))

  const open = (): ShadowRoot => {
    if (root && host?.isConnected) return root
    clear()
    address = window.location.href
    const made = openHost(document)
    host = made.host
    root = made.root
    host.ariaHidden = "true"
    document.documentElement.append(host)
    watch = new AbortController()
    const { signal } = watch
    const show = (isShown: boolean) => () => host?.style.setProperty("display", isShown ? "block" : "none", "important")
    window.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal })
    window.addEventListener("resize", placeSoon, { passive: true, signal })
    window.addEventListener("transitionend", placeSoon, { capture: true, passive: true, signal })
    window.addEventListener("pagehide", clear, { signal })
    window.addEventListener("beforeprint", show(false), { signal })
    window.addEventListener("afterprint", show(true), { signal })
    const sizes = new ResizeObserver(placeSoon)
    sizes.observe(document.documentElement)
    // What the page draws anew moves boxes about; our own tree is closed to this.
    const changes = new MutationObserver(placeSoon)
    changes.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "open"]
    })
    signal.addEventListener("abort", () => {
      sizes.disconnect()
      changes.disconnect()
    })
    return root
  }

  const add = (readingId: string, element: HTMLElement, mark: BoxMark): Mark => {
    const drawing = drawMark(document, mark)
    open().append(drawing.ring, drawing.badge)
    const made = { ...drawing, readingId, element, tone: mark.tone, index: mark.index, clips: clipsOf(element, window) }
    marks.push(made)
    return made
  }

  return {
    clear,

    show(readingId, wanted) {
      clear()
      for (const mark of wanted) {
        const element = elementOf(readingId, mark.index)
        if (element) add(readingId, element, mark)
      }
      if (marks.length > 0) place()
      return marks.length
    },

    point(readingId, index) {
      const found = elementOf(readingId, index)
      // The same number in another reading may be another box.
      const isIt = (mark: Mark) => (mark.index === index && mark.readingId === readingId) || mark.element === found
      const known = marks.find((mark) => mark.element.isConnected && isIt(mark))
      const element = known?.element ?? found
      if (!element) return false
      const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" })
      const mark = known ?? add(readingId, element, { index, sign: "", tone: "look" })
      place()
      const colour = colourOf(mark.tone)
      const wide = { boxShadow: `0 0 0 6px ${colour}80` }
      mark.ring.animate(isCalm ? [wide, wide] : [{ boxShadow: `0 0 0 0 ${colour}` }, wide, { boxShadow: `0 0 0 14px ${colour}00` }], {
        duration: isCalm ? pulseMs : pulseMs / 3,
        iterations: isCalm ? 1 : 3
      })
      if (!known)
        window.setTimeout(() => {
          mark.ring.remove()
          mark.badge.remove()
          marks = marks.filter((each) => each !== mark)
          if (marks.length === 0) clear()
        }, pulseMs)
      return true
    }
  }
}

import type { PageHint } from "../../messaging/hint-views"
import { boxSelector } from "./box-element"
import { drawElement, drawHint, spokenHint, type SilenceScope } from "./draw-hint"
import { findCardRoom, type Area } from "./find-room"
import { hintTheme } from "./hint-theme"
import { clipsOf, isInSight } from "./in-sight"
import { isCovered } from "./is-covered"
import { openHost } from "./open-host"

export type HintWays = {
  why(slug: string): void
  silence(id: string, scope: SilenceScope): void
  /** Something was typed into the box while its hint stands. */
  typed(): void
  /** The hint went: `box` is asked about again at its next focus. */
  gone(): void
}

const tickMs = 250
const buttonsOf = (card: HTMLElement): HTMLButtonElement[] =>
  Array.from(card.querySelectorAll("button")).filter((button) => button.checkVisibility())

/** Inside a dialog of the page's own, or what stands outside of it could not be pressed. */
const homeOf = (box: HTMLElement): Element =>
  box.closest("dialog,[role=dialog],[role=alertdialog],[aria-modal=true]") ?? box.ownerDocument.documentElement

/**
 * The hint beside one box of a frame. Listeners and the slow timer live as long as the hint is shown. Nothing of the page is changed but
 * for one empty element, and nothing of the page can make this throw.
 */
export const showHint = (
  window: Window & typeof globalThis,
  box: HTMLElement,
  anchor: HTMLElement,
  hints: readonly PageHint[],
  ways: HintWays
) => {
  const { document } = window
  const stop = new AbortController()
  const { signal } = stop
  const { host, root } = openHost(document)
  const clips = clipsOf(anchor, window)
  let frame = 0
  let last = ""
  let beside: Area[] = []
  let stands: Area | null = null

  const hide = (): void => {
    if (signal.aborted) return
    stop.abort()
    window.clearInterval(timer)
    window.cancelAnimationFrame(frame)
    if (root.activeElement !== null && box.isConnected) box.focus({ preventScroll: true })
    host.remove()
    ways.gone()
  }

  const card = drawHint(document, hintTheme(window), hints, {
    why: (slug) => ways.why(slug),
    hide: (id, scope) => ways.silence(id, scope),
    onResize: () => place(true)
  })
  const heard = drawElement(document, "div", {
    position: "fixed",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap"
  })
  heard.role = "status"

  const measure = (from: Area): void => {
    const near = document.querySelectorAll<HTMLElement>(`${boxSelector},label`)
    beside = []
    for (const element of near) {
      if (element === anchor || element === box) continue
      const { left, top, right, bottom } = element.getBoundingClientRect()
      // Its own label is what the clerk reads the box by: it counts for more.
      const weight = element instanceof HTMLLabelElement && element.control === box ? 4 : 1
      const isNear = right - left > 2 && Math.abs(top - from.top) < 400 && left < from.right + 400 && right > from.left - 400
      const area = { left: left - from.left, top: top - from.top, right: right - from.left, bottom: bottom - from.top }
      if (isNear) beside.push(...Array<Area>(weight).fill(area))
    }
  }

  /** Puts the card beside the box as it stands now, or takes it away where the box cannot be seen. */
  const place = (isNew: boolean): void => {
    frame = 0
    const { left, top, right, bottom } = anchor.getBoundingClientRect()
    const view = { width: window.innerWidth, height: window.innerHeight }
    const isSeen =
      host.isConnected &&
      anchor.isConnected &&
      anchor.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      bottom > 0 &&
      top < view.height &&
      right > 0 &&
      left < view.width &&
      isInSight({ left, top, right, bottom }, clips) &&
      !isCovered(anchor, host)
    if (!isSeen) return hide()
    const now = [left, top, right, bottom, view.width, view.height].join()
    if (!isNew && now === last) return
    last = now
    card.style.maxHeight = "none"
    const { width, height } = card.getBoundingClientRect()
    if (isNew || beside.length === 0) measure({ left, top, right, bottom })
    const others = beside.map((area) => ({
      left: area.left + left,
      top: area.top + top,
      right: area.right + left,
      bottom: area.bottom + top
    }))
    const room = findCardRoom({ left, top, right, bottom }, { width, height }, others, view, isNew ? stands : null)
    if (!room) return hide()
    stands = room
    Object.assign(card.style, { left: `${room.left}px`, top: `${room.top}px`, maxHeight: `${Math.ceil(room.bottom - room.top)}px` })
  }
  const placeSoon = () => (frame ||= window.requestAnimationFrame(() => place(false)))

  const onKeyInside = (event: KeyboardEvent): void => {
    // Keys in the hint are the hint's: the page has shortcuts of its own.
    event.stopPropagation()
    if (!event.isTrusted) return
    const buttons = buttonsOf(card)
    const at = buttons.indexOf(root.activeElement as HTMLButtonElement)
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Tab: event.shiftKey ? -1 : 1 }[event.key]
    if (event.key === "Escape" || (event.key === "Tab" && (at + (step ?? 0) < 0 || at + (step ?? 0) >= buttons.length))) {
      event.preventDefault()
      if (event.key === "Escape") hide()
      else box.focus({ preventScroll: true })
    } else if (step !== undefined) {
      event.preventDefault()
      buttons[(at + step + buttons.length) % buttons.length]?.focus()
    }
  }

  // A click in the hint is none outside the page's own dialog, and takes the keyboard from nowhere.
  root.addEventListener("mousedown", (event) => event.preventDefault(), { signal })
  for (const kind of ["pointerdown", "mousedown", "mouseup", "click", "focusin", "focusout"])
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal })
  root.addEventListener("keydown", (event) => onKeyInside(event as KeyboardEvent), { signal })
  window.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal })
  window.addEventListener("resize", placeSoon, { passive: true, signal })
  window.addEventListener("pagehide", hide, { signal })
  window.addEventListener("beforeprint", hide, { signal })
  box.addEventListener("input", (event) => (event.isTrusted ? ways.typed() : undefined), { passive: true, signal })
  // Esc is the page's as well: it is heard, not taken.
  window.addEventListener("keydown", (event) => (event.isTrusted && event.key === "Escape" ? hide() : undefined), {
    capture: true,
    passive: true,
    signal
  })
  // In the frame that the page draws anyway: its layout is worked out once, not twice.
  const timer = window.setInterval(placeSoon, tickMs)

  root.append(heard, card)
  homeOf(box).append(host)
  try {
    host.popover = "manual"
    host.style.setProperty("display", "block", "important")
    host.showPopover()
  } catch {
    // No top layer here (an old browser, a document that is being left): the highest layer of the page does.
  }
  place(true)
  const spoken = window.setTimeout(() => (heard.textContent = hints.map(spokenHint).join(" ")), 120)
  signal.addEventListener("abort", () => window.clearTimeout(spoken))

  return {
    box,
    hide,
    isShown: () => !signal.aborted,
    /** Does an event's other side (`relatedTarget`) lie in the hint? The page sees the host alone. */
    owns: (other: EventTarget | null) => other === host,
    /** Gives the keyboard to the hint's first button. */
    enter: () => buttonsOf(card)[0]?.focus()
  }
}
export type ShownHintCard = ReturnType<typeof showHint>

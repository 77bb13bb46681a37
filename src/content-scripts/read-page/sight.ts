/** Whether a person can see and reach a box: "off-page" is moved away, clipped or shrunk to nothing. */
export type Sight = "open" | "hidden" | "off-page"

type Window4 = { left: number; top: number; right: number; bottom: number }

const everywhere: Window4 = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 }
const nowhere: Window4 = { left: 0, top: 0, right: 0, bottom: 0 }

/** Smallest side, in pixels, that a person could aim at. */
const leastSide = 3
const clippedAway = /inset\((?:5\d|[6-9]\d|100)(?:\.\d+)?%|circle\(0|polygon\(0(?:px)? 0(?:px)?, 0(?:px)? 0/

export type Eye = {
  sightOf(element: Element): Sight
  rectOf(element: Element): DOMRect
}

/**
 * Judges visibility by style, size and the clipping of every ancestor, each ancestor measured once. It reads only:
 * after the first question the layout stands, so no question after it costs a new one. What covers a box is not
 * judged, because that could only be asked of boxes on screen.
 */
export const openEye = (window: Window): Eye => {
  const views = new Map<Element, Window4>()
  const rects = new Map<Element, DOMRect>()
  const root = window.document.documentElement
  const body = window.document.body as HTMLElement | null
  const isRightToLeft = window.getComputedStyle(root).direction === "rtl"
  const isFrameOpen = canFrameBeSeen(window)

  const rectOf = (element: Element): DOMRect => {
    let rect = rects.get(element)
    if (!rect) rects.set(element, (rect = element.getBoundingClientRect()))
    return rect
  }

  /** The part of the page in which children of this element can show. */
  const viewOf = (element: Element): Window4 => {
    const known = views.get(element)
    if (known) return known
    const outside = element.parentElement ?? hostOf(element)
    let view = outside ? viewOf(outside) : everywhere
    const style = window.getComputedStyle(element)
    if (Number(style.opacity) < 0.1 || (style.clipPath !== "none" && clippedAway.test(style.clipPath))) view = nowhere
    else if (
      view !== nowhere &&
      (style.overflowX !== "visible" || style.overflowY !== "visible") &&
      style.display !== "inline" &&
      style.display !== "contents"
    ) {
      view = clip(view, element, style)
    }
    views.set(element, view)
    return view
  }

  const clip = (view: Window4, element: Element, style: CSSStyleDeclaration): Window4 => {
    const rect = rectOf(element)
    const isPage = element === root || element === body
    // The page itself always scrolls down: a body locked by a dialog is no hiding place.
    const shown = { left: rect.left, right: rect.right, top: isPage ? -1e9 : rect.top, bottom: isPage ? 1e9 : rect.bottom }
    const both = meet(view, shown)
    if (isTooSmall(both)) return nowhere
    const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll"
    // What a scroller holds can be scrolled into sight, however far away it is now.
    const isWide = scrolls(style.overflowX) || (isPage && style.overflowX === "visible")
    return {
      left: isWide ? -1e9 : both.left,
      right: isWide ? 1e9 : both.right,
      top: scrolls(style.overflowY) ? -1e9 : both.top,
      bottom: scrolls(style.overflowY) ? 1e9 : both.bottom
    }
  }

  const sightOf = (element: Element): Sight => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return "hidden"
    if (!isFrameOpen) return "off-page"
    const rect = rectOf(element)
    if (isTooSmall(rect)) return "off-page"
    const style = window.getComputedStyle(element)
    if (Number(style.opacity) < 0.1) return "hidden"
    if (style.clipPath !== "none" && clippedAway.test(style.clipPath)) return "off-page"
    const isFixed = style.position === "fixed"
    const scrollX = isFixed ? 0 : window.scrollX
    const scrollY = isFixed ? 0 : window.scrollY
    if ((!isRightToLeft && rect.right + scrollX <= 0) || rect.bottom + scrollY <= 0) return "off-page"
    const outside = element.parentElement ?? hostOf(element)
    const view = outside ? viewOf(outside) : everywhere
    return isTooSmall(isFixed && view !== nowhere ? rect : meet(view, rect)) ? "off-page" : "open"
  }

  return { sightOf, rectOf }
}

const meet = (one: Window4, other: Window4): Window4 => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom)
})

const isTooSmall = (area: Window4): boolean => area.right - area.left < leastSide || area.bottom - area.top < leastSide

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** A frame that is itself hidden or shrunk shows nothing; a frame of another origin can only be asked for its own size. */
const canFrameBeSeen = (window: Window): boolean => {
  if (window === window.top) return true
  if (window.innerWidth < leastSide || window.innerHeight < leastSide) return false
  try {
    const frame = window.frameElement
    if (!frame) return true
    return openEye(frame.ownerDocument.defaultView!).sightOf(frame) === "open"
  } catch {
    return true // another origin: it cannot be asked, and its size was checked
  }
}

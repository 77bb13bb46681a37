/** Whether a person can see and reach a box: "off-page" is moved away, clipped or shrunk to nothing. */
export type Sight = "open" | "hidden" | "off-page"

type View = Pick<DOMRect, "left" | "top" | "right" | "bottom">

const far = 1e9
const everywhere: View = { left: -far, top: -far, right: far, bottom: far }
const nowhere: View = { left: 0, top: 0, right: 0, bottom: 0 }
/** Nowhere, because something around is see-through. */
const faded: View = { ...nowhere }

/** Smallest side, in pixels, that a person could aim at. */
const leastSide = 3
const clippedAway = /inset\((5\d|[6-9]\d|100)(\.\d+)?%|circle\(0|polygon\(0(px)? 0(px)?, 0(px)? 0/

export type Eye = { sightOf(element: Element): Sight }

/**
 * Judges visibility by style, size and the clipping of every ancestor, each ancestor measured once. It reads only:
 * after the first question the layout stands, so no question after it costs a new one. What covers a box is not
 * judged, because that could only be asked of boxes on screen.
 */
export const openEye = (window: Window): Eye => {
  const views = new Map<Element | undefined, View>([[undefined, everywhere]])
  const { documentElement, body } = window.document
  const styleOf = (element: Element) => window.getComputedStyle(element)
  const isRightToLeft = styleOf(documentElement).direction === "rtl"
  const isFrameOpen = canFrameBeSeen(window)

  /** The part of the page in which what stands in this element can show. */
  const viewOf = (element: Element | undefined): View => {
    let view = views.get(element)
    if (!view) {
      view = viewOf(around(element!))
      const style = styleOf(element!)
      if (isFaded(style)) view = faded
      else if (isClipped(style)) view = nowhere
      else if (style.overflow !== "visible" && view.left < view.right && !/^(inline|contents)$/.test(style.display))
        view = clip(view, element!, style)
      views.set(element, view)
    }
    return view
  }

  const clip = (view: View, element: Element, { overflowX, overflowY }: CSSStyleDeclaration): View => {
    const isPage = element === documentElement || element === body
    const both = meet(view, element.getBoundingClientRect(), isPage)
    if (isTooSmall(both)) return nowhere
    // What a scroller holds can be scrolled into sight, however far away it is now.
    const scrolls = (overflow: string) => /auto|scroll/.test(overflow)
    if (scrolls(overflowX) || (isPage && overflowX === "visible")) Object.assign(both, { left: -far, right: far })
    return scrolls(overflowY) ? { ...both, top: -far, bottom: far } : both
  }

  const sightOf = (element: Element): Sight => {
    const style = styleOf(element)
    const view = viewOf(around(element))
    if (view === faded || isFaded(style) || !element.checkVisibility({ visibilityProperty: true })) return "hidden"
    const rect = element.getBoundingClientRect()
    const isFixed = style.position === "fixed"
    const isLeft = !isRightToLeft && rect.right + (isFixed ? 0 : window.scrollX) <= 0
    const isAbove = rect.bottom + (isFixed ? 0 : window.scrollY) <= 0
    const isOut =
      isTooSmall(rect) || isClipped(style) || isLeft || isAbove || view === nowhere || (!isFixed && isTooSmall(meet(view, rect, false)))
    return isOut || !isFrameOpen ? "off-page" : "open"
  }

  return { sightOf }
}

const isFaded = ({ opacity }: CSSStyleDeclaration): boolean => Number(opacity) < 0.1

const isClipped = ({ clipPath }: CSSStyleDeclaration): boolean => clipPath !== "none" && clippedAway.test(clipPath)

/** Where both are. A page itself always scrolls down: a body locked by a dialog is no hiding place. */
const meet = (one: View, other: View, isPage: boolean): View => ({
  left: Math.max(one.left, other.left),
  top: isPage ? one.top : Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: isPage ? one.bottom : Math.min(one.bottom, other.bottom)
})

const isTooSmall = ({ left, top, right, bottom }: View): boolean => right - left < leastSide || bottom - top < leastSide

/** The element around, out of a shadow root if need be. */
const around = (element: Element): Element | undefined => element.parentElement ?? (element.getRootNode() as ShadowRoot).host

/** A frame that is itself hidden or shrunk shows nothing; a frame of another origin can only be asked for its own size. */
const canFrameBeSeen = (window: Window): boolean => {
  if (window.innerWidth < leastSide || window.innerHeight < leastSide) return window === window.top
  try {
    const frame = window.frameElement
    return !frame || openEye(frame.ownerDocument.defaultView!).sightOf(frame) === "open"
  } catch {
    return true // another origin: it cannot be asked, and its size was checked
  }
}

import type { KeyboardEvent } from "react"

/**
 * Moves the focus among the elements marked `data-arrow` inside the element this listens on: up and down by one, Home and
 * End to the ends. Give it as `onKeyDown`. Elements stay in the tab order too.
 */
export const arrowKeys = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-arrow]")].filter((stop) => stop.offsetParent !== null)
  const at = stops.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key]
  const stop = to === undefined ? undefined : stops[to]
  if (!stop) return
  event.preventDefault()
  stop.focus()
}

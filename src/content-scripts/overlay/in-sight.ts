import type { Area } from "./find-room"

/** Everything around an element that can cut off what it holds. */
export const clipsOf = (element: HTMLElement, window: Window): HTMLElement[] => {
  const found: HTMLElement[] = []
  for (let around = element.parentElement; around && around !== window.document.body; around = around.parentElement)
    if (window.getComputedStyle(around).overflow !== "visible") found.push(around)
  return found
}

/** Does some of this place show through everything that could cut it off? */
export const isInSight = (area: Area, clips: HTMLElement[]): boolean =>
  clips.every((clip) => {
    const { left, top, right, bottom } = clip.getBoundingClientRect()
    return area.left < right - 2 && area.right > left + 2 && area.top < bottom - 2 && area.bottom > top + 2
  })

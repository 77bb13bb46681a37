import { settle } from "./settle"
import { press } from "./type-text"
import { isShown } from "./widget"

const calendars = "[class*=calendar i],[class*=picker i],[role=dialog],[role=grid]"

const onShow = (): Element[] => [...document.querySelectorAll(calendars)].filter(isShown)

/**
 * Notes what stands open before a box is entered. The answer closes a calendar that opened with the box and stayed: by Tab, as a
 * person would, and by an Escape that the box alone hears, so that no dialog of the page closes with it.
 */
export const watchCalendar = (element: HTMLElement): (() => Promise<void>) => {
  const earlier = new Set(onShow())
  return async () => {
    for (const [key, bubbles] of [
      ["Tab", true],
      ["Escape", false]
    ] as const) {
      if (onShow().every((one) => earlier.has(one))) return
      press(element, "keydown", key, { bubbles })
      await settle()
    }
  }
}

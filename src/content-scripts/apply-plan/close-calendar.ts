import { isShown } from "./widget"
import { settle } from "./settle"
import { press } from "./type-text"

const calendars =
  "[class*=calendar i],[class*=datepicker i],[class*=date-picker i],[class*=picker-dropdown i],[class*=picker__popper i],[role=dialog],[role=grid]"

const onShow = (): Element[] => [...document.querySelectorAll(calendars)].filter(isShown)

/** Notes what stands open before a box is entered; gives what opened since. */
export const watchCalendar = (): (() => Element[]) => {
  const earlier = new Set(onShow())
  return () => onShow().filter((one) => !earlier.has(one))
}

/**
 * Closes a calendar that opened with the box and stayed when it was left. Tab is what a person would press; Escape is
 * heard by the box alone, so that no dialog of the page closes with it.
 */
export const closeCalendar = async (element: HTMLElement, opened: () => Element[]): Promise<void> => {
  if (!opened().length) return
  press(element, "keydown", "Tab", { keyCode: 9, code: "Tab" })
  await settle()
  if (!opened().length) return
  press(element, "keydown", "Escape", { keyCode: 27, code: "Escape", bubbles: false })
  await settle()
}

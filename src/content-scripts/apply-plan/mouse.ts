import { send } from "./send"

/** A whole press of the mouse on one element. Only ever used on a drop-down in hand, its own options and its own clear cross. */
export const mouse = (element: HTMLElement): void => {
  const { left, top, width, height } = element.getBoundingClientRect()
  const at = {
    view: window,
    clientX: left + width / 2,
    clientY: top + height / 2,
    detail: 1,
    pointerId: 1,
    pointerType: "mouse",
    isPrimary: true
  }
  for (const step of ["over", "enter", "move", "down", "up"]) {
    const buttons = step === "down" ? 1 : 0
    send(element, `pointer${step}`, { ...at, buttons }, PointerEvent)
    send(element, `mouse${step}`, { ...at, buttons }, MouseEvent)
  }
  send(element, "click", at, MouseEvent)
}

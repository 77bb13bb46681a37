import { send, sendChange } from "./send"

/** A stay in one box: begun by focus, ended by change and blur. */
export type Visit = { end(): void }

const names = ["focus", "input", "change", "blur"]

/**
 * Enters a box as a person does. A page that is not in front (the popup has the keyboard) gets no focus, change
 * or blur from the browser, and typing ends without change when the page moves the focus on by itself:
 * events that did not come are sent, those that came are not repeated.
 */
export const visitBox = (element: HTMLElement): Visit => {
  const came = new Set<string>()
  const hear = (event: Event) => {
    if (event.target !== element) return
    came.add(event.type)
    if (event.type === "input") came.delete("change")
  }
  const isInFront = () => document.hasFocus() && (element.getRootNode() as Document).activeElement === element
  const sendBoth = (own: string, around: string) => {
    send(element, own, { bubbles: false }, FocusEvent)
    send(element, around, {}, FocusEvent)
  }
  const change = () => came.has("input") && !came.has("change") && sendChange(element)

  for (const name of names) element.addEventListener(name, hear, true)
  element.focus({ preventScroll: true })
  if (!came.has("focus") && !isInFront()) sendBoth("focus", "focusin")
  return {
    end: () => {
      // In front, the browser sends change itself as the box is left.
      if (!isInFront()) change()
      came.delete("blur")
      element.blur()
      change()
      if (!came.has("blur") && !document.hasFocus()) sendBoth("blur", "focusout")
      for (const name of names) element.removeEventListener(name, hear, true)
    }
  }
}

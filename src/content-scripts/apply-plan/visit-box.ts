/** A stay in one box: begun by focus, ended by change and blur. */
export type Visit = { end(): void }

const isActive = (element: HTMLElement): boolean => (element.getRootNode() as Document | ShadowRoot).activeElement === element

/**
 * Enters a box as a person does. A page that is not in front (the popup has the keyboard) gets no focus, change
 * or blur from the browser, and typing ends without change when the page moves the focus on by itself:
 * events that did not come are sent, those that came are not repeated.
 */
export const visitBox = (element: HTMLElement): Visit => {
  const came = new Set<string>()
  const names = ["focus", "input", "change", "blur"]
  const hear = (event: Event) => {
    if (event.target !== element) return
    came.add(event.type)
    if (event.type === "input") came.delete("change")
  }
  for (const name of names) element.addEventListener(name, hear, { capture: true })
  element.focus({ preventScroll: true })
  if (!came.has("focus") && !(isActive(element) && document.hasFocus())) {
    element.dispatchEvent(new FocusEvent("focus", { composed: true }))
    element.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }))
  }
  return {
    end: () => {
      const change = () => {
        if (came.has("input") && !came.has("change")) element.dispatchEvent(new Event("change", { bubbles: true }))
      }
      // In front, the browser sends change itself as the box is left.
      if (!document.hasFocus() || !isActive(element)) change()
      came.delete("blur")
      element.blur()
      change()
      if (!came.has("blur") && !document.hasFocus()) {
        element.dispatchEvent(new FocusEvent("blur", { composed: true }))
        element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }))
      }
      for (const name of names) element.removeEventListener(name, hear, { capture: true })
    }
  }
}

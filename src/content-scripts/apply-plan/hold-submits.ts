/**
 * Filling never sends a form, also where the page would send it by itself at the last box. Returns the release.
 * What cannot be held is a page's own `form.submit()`, which no listener hears.
 */
export const holdSubmits = (): (() => void) => {
  const hold = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener("submit", hold, { capture: true })
  return () => window.removeEventListener("submit", hold, { capture: true })
}

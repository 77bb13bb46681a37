const never = /^(password|hidden|submit|button|reset|image|file|checkbox|range|color|search)$/

/** Could this element hold a value that a hint is about? Asked inside the page's own focus: nothing of style or layout is looked at. */
export const canAskAbout = (element: EventTarget | undefined): element is HTMLElement => {
  if (!(element instanceof HTMLElement)) return false
  if (element instanceof HTMLInputElement) return !never.test(element.type)
  return /^(SELECT|TEXTAREA)$/.test(element.tagName) || element.isContentEditable || element.getAttribute("role") === "combobox"
}

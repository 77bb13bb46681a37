type Kind = new (type: string, init: object) => Event

/** Sends an event as the browser would: it bubbles, leaves shadow roots and can be refused. False when the page refused it. */
export const send = (element: Element, type: string, more: object = {}, kind: Kind = Event): boolean =>
  element.dispatchEvent(new kind(type, { bubbles: true, composed: true, cancelable: true, ...more }))

/** The browser's own `change` stays inside a shadow root. */
export const sendChange = (element: Element): boolean => send(element, "change", { composed: false })

/** True when Enter on this element means nothing of its own, so that it may act as the screen's primary action. */
export const isFreeForEnter = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("button, a, textarea, select, input:not([type=checkbox]), [role=menu], [role=listbox], [role=dialog]") === null

/** True when letters typed on this element are text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("textarea, select, input:not([type=checkbox]):not([type=radio]), [contenteditable]") !== null

/** How far up from a box what is drawn over it still belongs to it: the frame of a styled drop-down, a floating label. */
const widgetDepth = 3

/**
 * Does something of the page lie over the middle of a box? What stands in the box's own widget, and what is of ours, covers nothing. A
 * middle that is scrolled out of the window cannot be asked and counts as free.
 */
export const isCovered = (box: HTMLElement, ours: Element): boolean => {
  const { left, top, width, height } = box.getBoundingClientRect()
  const hit = (box.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2)
  if (!hit || hit === ours || hit.contains(box) || box.contains(hit)) return false
  if (hit instanceof HTMLLabelElement && hit.control === box) return false
  let around: Element | null = box
  for (let depth = 0; depth < widgetDepth; depth++) {
    around = around.parentElement
    // What is much higher than the box is a part of the page, not of its widget.
    if (!around || around.getBoundingClientRect().height > 3 * height + 24) return true
    if (around.contains(hit)) return false
  }
  return true
}

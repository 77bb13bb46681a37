export type Area = { left: number; top: number; right: number; bottom: number }

const meets = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/**
 * Where a badge of this size can stand beside a box without lying on any box of the page: right of it, over or under its right end, left
 * of it. Null where there is no room; the frame around the box must do then. Coordinates of the window.
 */
export const findRoom = (
  box: Area,
  width: number,
  height: number,
  others: readonly Area[],
  view: { width: number; height: number }
): Area | null => {
  const middle = (box.top + box.bottom - height) / 2
  const at = (left: number, top: number): Area => ({ left, top, right: left + width, bottom: top + height })
  const choices = [
    at(box.right + 3, middle),
    at(box.right - width, box.top - height - 3),
    at(box.right - width, box.bottom + 3),
    at(box.left - width - 3, middle),
    at(box.left, box.top - height - 3)
  ]
  return (
    choices.find(
      (choice) =>
        choice.left >= 0 &&
        choice.top >= 0 &&
        choice.right <= view.width &&
        choice.bottom <= view.height &&
        !others.some((other) => meets(choice, other))
    ) ?? null
  )
}

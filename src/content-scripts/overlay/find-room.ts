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

const coveredArea = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))

/** Between a card and its box, and between a card and the window's edge. */
const gap = 6
const edge = 4
/** A card lower than this says nothing any more. */
const leastHeight = 44

/**
 * Where a card can stand beside a box: never on the box, never out of the window, and over as little of the rest as can be. A window
 * with too little room makes the card lower (it scrolls then). A card that only grew stays where it was (`before`) if it can. Null where there
 * is no room at all. Coordinates of the window.
 */
export const findCardRoom = (
  box: Area,
  size: { width: number; height: number },
  others: readonly Area[],
  view: { width: number; height: number },
  before: Area | null = null
): Area | null => {
  const width = Math.min(size.width, view.width - 2 * edge)
  const within = (from: number, length: number, most: number): number => Math.max(edge, Math.min(from, most - edge - length))
  const below = view.height - edge - box.bottom - gap
  const above = box.top - gap - edge
  const at = (left: number, top: number, height = size.height): Area => ({ left, top, right: left + width, bottom: top + height })
  const columns = [within(box.left, width, view.width), within(box.right - width, width, view.width)]
  const beside = within(box.top, size.height, view.height)
  const lowest = size.height <= view.height - 2 * edge
  const choices = [
    ...(lowest && box.right + gap + width <= view.width - edge ? [at(box.right + gap, beside)] : []),
    ...(below >= size.height ? columns.map((left) => at(left, box.bottom + gap)) : []),
    ...(above >= size.height ? columns.map((left) => at(left, box.top - gap - size.height)) : []),
    ...(lowest && box.left - gap - width >= edge ? [at(box.left - gap - width, beside)] : [])
  ]
  const isWhereItWas = (choice: Area): boolean =>
    choice.left === before?.left && (choice.top === before.top || choice.bottom === before.bottom)
  const cost = (choice: Area): number => (isWhereItWas(choice) ? -1 : others.reduce((sum, other) => sum + coveredArea(choice, other), 0))
  const [first] = choices.map((choice) => ({ choice, cost: cost(choice) })).sort((one, other) => one.cost - other.cost)
  if (first) return first.choice
  const room = Math.min(Math.max(above, below), size.height)
  if (room < leastHeight) return null
  return at(columns[0] ?? edge, below >= above ? box.bottom + gap : box.top - gap - room, room)
}

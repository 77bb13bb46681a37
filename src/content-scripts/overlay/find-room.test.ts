import { expect, it } from "vitest"
import { findCardRoom, findRoom, type Area } from "./find-room"

const view = { width: 400, height: 300 }
const box = { left: 100, top: 100, right: 200, bottom: 120 }

it("stands right of a box that is alone, and never on one of the boxes", () => {
  expect(findRoom(box, 20, 14, [box], view)).toMatchObject({ left: 203 })
  const beside = { left: 201, top: 90, right: 300, bottom: 130 }
  expect(findRoom(box, 20, 14, [box, beside], view)).toMatchObject({ bottom: 97 })
  const above = { left: 0, top: 60, right: 400, bottom: 99 }
  expect(findRoom(box, 20, 14, [box, beside, above], view)).toMatchObject({ top: 123 })
})

it("gives up where a box has neighbours on all sides, and stays inside the window", () => {
  const wall = { left: 0, top: 0, right: 400, bottom: 300 }
  expect(findRoom(box, 20, 14, [wall], view)).toBeNull()
  const atEdge = { left: 300, top: 4, right: 398, bottom: 24 }
  expect(findRoom(atEdge, 20, 14, [atEdge], view)).toMatchObject({ top: 27 })
})

const wide = { width: 1000, height: 800 }
const card = { width: 300, height: 100 }
const middle = { left: 350, top: 300, right: 550, bottom: 330 }
const meets = (one: Area, other: Area) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

it("puts a card beside its box, and where it covers least", () => {
  expect(findCardRoom(middle, card, [], wide)).toMatchObject({ left: 556, top: 300 })
  const right = { left: 560, top: 300, right: 760, bottom: 330 }
  expect(findCardRoom(middle, card, [right], wide)).toMatchObject({ left: 350, top: 336 })
  const below = { left: 350, top: 350, right: 750, bottom: 380 }
  expect(findCardRoom(middle, card, [right, below], wide)).toMatchObject({ bottom: 294 })
})

it("never lies on the box nor leaves the window, however small that is", () => {
  for (const view of [wide, { width: 600, height: 450 }, { width: 320, height: 256 }, { width: 320, height: 480 }])
    for (let left = 0; left < view.width - 60; left += 37)
      for (let top = 0; top < view.height - 30; top += 23) {
        const area = { left, top, right: left + 60, bottom: top + 30 }
        const room = findCardRoom(area, card, [], view)
        if (!room) continue
        expect(meets(room, area)).toBe(false)
        expect([room.left >= 0, room.top >= 0, room.right <= view.width, room.bottom <= view.height]).toEqual([true, true, true, true])
      }
  expect(findCardRoom({ left: 0, top: 20, right: 320, bottom: 240 }, card, [], { width: 320, height: 256 })).toBeNull()
})

it("makes a card lower where it does not fit, and lets one that grew stay where it was", () => {
  const low = findCardRoom({ left: 10, top: 100, right: 200, bottom: 130 }, { width: 300, height: 400 }, [], { width: 320, height: 300 })
  expect(low).toMatchObject({ top: 136, bottom: 296 })
  const before = { left: 350, top: 336, right: 650, bottom: 436 }
  expect(findCardRoom(middle, { width: 300, height: 130 }, [], wide, before)).toMatchObject({ left: 350, top: 336, bottom: 466 })
})

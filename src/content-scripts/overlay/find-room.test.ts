import { expect, it } from "vitest"
import { findRoom } from "./find-room"

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

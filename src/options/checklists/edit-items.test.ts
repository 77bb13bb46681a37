import { expect, it } from "vitest"
import { editedFrom, freeId, itemsFrom, moved } from "./edit-items"
import { suitsChoiceOf, suitsChoices, suitsFor } from "./suits-choice"

const items = [
  { id: "card", text: "Card copied", why: "Both sides.", article: null, tick: null },
  { id: "copay", text: "Copay", article: "copay-collection", tick: null }
]

it("what was not changed is kept as it was", () => {
  expect(itemsFrom(editedFrom(items))).toEqual(items)
})

it("a new item gets a name of its own, a blank one goes", () => {
  const blank = { id: "", why: " ", article: null, tick: null }
  const edited = [
    ...editedFrom(items),
    { ...blank, row: 7, text: " Card! " },
    { ...blank, row: 8, text: "" },
    { ...blank, row: 9, text: "???" }
  ]
  expect(itemsFrom(edited).map(({ id, text }) => [id, text])).toEqual([
    ["card", "Card copied"],
    ["copay", "Copay"],
    ["card-2", "Card!"],
    ["item", "???"]
  ])
  expect(freeId("DOT physical (truck drivers)", new Set())).toBe("dot-physical-truck-drivers")
})

it("moves by one place, and not beyond the ends", () => {
  const edited = editedFrom(items)
  expect(moved(edited, 1, -1).map(({ id }) => id)).toEqual(["copay", "card"])
  expect(moved(edited, 0, -1)).toBe(edited)
  expect(moved(edited, 1, 1)).toBe(edited)
})

it("every line of the form makes a condition that is read back as that line", () => {
  const never = { op: "never" as const }
  for (const [choice] of suitsChoices) expect(suitsChoiceOf(suitsFor(choice, never))).toBe(choice)
  const several = { op: "any" as const, of: [never] }
  expect([suitsChoiceOf(several), suitsFor("as-is", several)]).toEqual(["as-is", several])
})

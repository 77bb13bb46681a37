import { expect, it } from "vitest"
import { hintBadge } from "./hint-badge"

it("shows how much there is to look at, and a fill's number until something is changed after it", async () => {
  let now = 10_000
  const shown: string[] = []
  const badge = hintBadge({ show: async (_, text) => void shown.push(text), now: () => now })
  await badge.count(1, 2, true)
  await badge.told(1, "14")
  await badge.count(1, 3, false)
  now += 500
  await badge.count(1, 3, true)
  expect(shown).toEqual(["2", "14"])
  now += 5000
  await badge.count(1, 3, false)
  await badge.count(1, 3, true)
  await badge.count(1, 0, true)
  expect(shown).toEqual(["2", "14", "3", ""])
  await badge.told(1, "")
  await badge.count(1, 1, false)
  expect(shown.at(-1)).toBe("1")
})

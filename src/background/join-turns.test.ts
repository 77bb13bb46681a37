import { expect, it } from "vitest"
import { joinTurns } from "./join-turns"

it("runs one at a time, and once more for all who asked meanwhile", async () => {
  const begun: [number, boolean][] = []
  const ends: (() => void)[] = []
  const turn = joinTurns((tabId, isChange) => {
    begun.push([tabId, isChange])
    return new Promise((resolve) => ends.push(resolve))
  })
  const first = turn(1, false)
  await expect.poll(() => begun).toEqual([[1, false]])
  const later = [turn(1, false), turn(1, true), turn(2, false)]
  await expect
    .poll(() => begun)
    .toEqual([
      [1, false],
      [2, false]
    ])
  ends[0]?.()
  await first
  await expect.poll(() => begun).toHaveLength(3)
  expect(begun[2]).toEqual([1, true])
  for (const end of ends) end()
  await Promise.all(later)
})

it("tells a failure to those who asked for it, and goes on", async () => {
  let times = 0
  const turn = joinTurns(async () => {
    if (++times === 1) throw new Error("the page was left")
  })
  const first = turn(1, false)
  await expect(first).rejects.toThrow("left")
  await turn(1, false)
  expect(times).toBe(2)
})

import { expect, it } from "vitest"
import { registerHints } from "./register-hints"

it("keeps the script on approved sites alone, and gives it to their open pages", async () => {
  let origins = ["https://portal.example"]
  const calls: unknown[] = []
  let onChange = () => {}
  const { refresh, watch } = registerHints(
    { approvedOrigins: async () => origins },
    {
      keep: async (given) => void calls.push(["keep", ...given]),
      tabs: async (given) => (given.length > 0 ? [4, 9] : []),
      put: async (tabId) => {
        calls.push(["put", tabId])
        if (tabId === 4) throw new Error("a page that stands in an error")
      },
      watch: (then) => (onChange = then)
    }
  )
  await refresh()
  expect(calls).toEqual([
    ["keep", "https://portal.example"],
    ["put", 4],
    ["put", 9]
  ])
  origins = []
  watch()
  onChange()
  await expect.poll(() => calls.at(-1)).toEqual(["keep"])
})

it("lets a change of sites pass where the browser refuses, and does the next", async () => {
  let times = 0
  let onChange = () => {}
  const { watch } = registerHints(
    { approvedOrigins: async () => [] },
    {
      keep: async () => {
        if (++times === 1) throw new Error("the browser is being closed")
      },
      tabs: async () => [],
      put: async () => undefined,
      watch: (then) => (onChange = then)
    }
  )
  watch()
  onChange()
  onChange()
  await expect.poll(() => times).toBe(2)
})

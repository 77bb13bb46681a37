import { expect, it } from "vitest"
import { memorySession } from "../../tests/support/memory-session"
import { leaveForNewArticle, takeForNewArticle } from "./new-article-asked"

it("a question is taken once, and only soon after it was left", async () => {
  const store = memorySession()
  expect(await takeForNewArticle(1000, store)).toBeNull()
  await leaveForNewArticle("where is the spare key", 1000, store)
  expect(await takeForNewArticle(2000, store)).toBe("where is the spare key")
  expect(await takeForNewArticle(2000, store)).toBeNull()
  await leaveForNewArticle("where is the spare key", 1000, store)
  expect(await takeForNewArticle(1000 + 120_000, store)).toBeNull()
  expect(await store.keys()).toEqual([])
})

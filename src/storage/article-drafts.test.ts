import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { articleDrafts } from "./article-drafts"

it("outlive the window, one an article, and go when they are saved", async () => {
  const db = memoryDatabase()
  await articleDrafts(db).write({ id: "lost-keys", boxes: { title: "When a" }, typedAt: 1 })
  await articleDrafts(db).write({ id: "lost-keys", boxes: { title: "When a key" }, typedAt: 2 })
  expect(await articleDrafts(db).read("lost-keys")).toEqual({
    ok: true,
    value: { id: "lost-keys", boxes: { title: "When a key" }, typedAt: 2 }
  })
  expect(await articleDrafts(db).read("")).toEqual({ ok: true, value: null })
  await articleDrafts(db).drop("lost-keys")
  expect(await articleDrafts(db).read("lost-keys")).toEqual({ ok: true, value: null })
})

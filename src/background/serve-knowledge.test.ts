import { expect, it } from "vitest"
import { anArticle } from "../../tests/support/an-article"
import { memoryDatabase } from "../../tests/support/memory-database"
import { jargon } from "../knowledge/jargon/jargon"
import { buildArticleIndex, writeArticleIndex } from "../knowledge/search/article-index"
import { articleIndex } from "../storage/article-index"
import { articles } from "../storage/articles"
import { serveKnowledge } from "./serve-knowledge"

const packText = (version: string, some = [anArticle()]) =>
  `${version}\n${JSON.stringify({ articles: some, index: writeArticleIndex(buildArticleIndex(some, jargon)) })}\n`

const withPack = (db: ReturnType<typeof memoryDatabase>, readPack: () => Promise<string>) =>
  serveKnowledge({ readPack, articles: articles(db), articleIndex: articleIndex(db), now: () => 9 })["knowledge.ready"]({}, "popup")

it("copies the pack at first run, with the search that came along", async () => {
  const db = memoryDatabase()
  expect(await withPack(db, async () => packText("one"))).toEqual({ ok: true, value: { version: "one" } })
  expect(await articles(db).all()).toMatchObject({ value: [{ slug: "lost-keys", office: null }] })
  expect(await articleIndex(db).readIndex()).toMatchObject({ value: { fingerprint: "one" } })
})

it("does nothing for a version that is there, and takes a new one", async () => {
  const db = memoryDatabase()
  await withPack(db, async () => packText("one"))
  await withPack(db, async () => "one\nnot even JSON")
  await withPack(db, async () => packText("two", [anArticle({ title: "Anew" })]))
  expect(await articles(db).all()).toMatchObject({ value: [{ builtIn: { title: "Anew" }, changedAt: 9 }] })
})

it.each([
  ["missing", () => Promise.reject(new Error("gone"))],
  ["cut off", async () => packText("two").slice(0, 200)],
  ["empty", async () => ""],
  ["no pack", async () => `two\n{"articles":[{"slug":"x"}],"index":""}`]
])("a pack that is %s leaves everything as it was, and says so", async (_what, readPack) => {
  const db = memoryDatabase()
  await withPack(db, async () => packText("one"))
  expect(await withPack(db, readPack)).toMatchObject({ ok: false, problem: { code: "unexpected" } })
  expect(await articles(db).all()).toMatchObject({ value: [{ slug: "lost-keys", builtIn: anArticle() }] })
})

it("asks for the file once however many windows ask, and again after a failure", async () => {
  const db = memoryDatabase()
  let reads = 0
  const handler = serveKnowledge({
    readPack: async () => {
      reads++
      if (reads === 1) throw new Error("not yet")
      return packText("one")
    },
    articles: articles(db),
    articleIndex: articleIndex(db),
    now: () => 9
  })["knowledge.ready"]
  expect(await handler({}, "popup")).toMatchObject({ ok: false })
  expect(await Promise.all([handler({}, "popup"), handler({}, "options")])).toMatchObject([{ ok: true }, { ok: true }])
  expect(reads).toBe(2)
})

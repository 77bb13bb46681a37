import { expect, it } from "vitest"
import { anArticle } from "../../tests/support/an-article"
import { memoryDatabase } from "../../tests/support/memory-database"
import { articles, currentOf } from "./articles"

const keys = anArticle()
const permits = anArticle({ slug: "parking-permits", title: "Parking permits" })
const pack = { version: "one", articles: [keys, permits] }

const opened = async () => {
  const db = memoryDatabase()
  const store = articles(db)
  await store.takePack(pack, 1)
  const read = async (slug: string) => {
    const row = await store.read(slug)
    return row.ok ? row.value : null
  }
  return { db, store, read }
}

it("the first pack is there whole, and counts as no change", async () => {
  const { store, read } = await opened()
  expect(await store.packVersion()).toEqual({ ok: true, value: "one" })
  expect(await read("lost-keys")).toEqual({
    slug: "lost-keys",
    builtIn: keys,
    office: null,
    isOvertaken: false,
    isPinned: false,
    reviewAsked: null,
    changedAt: 0
  })
})

it("a new pack adds, updates what nobody touched, and never overwrites the office's text", async () => {
  const { store, read } = await opened()
  const ours = { ...keys, title: "Our keys" }
  await store.save(ours, 5)
  await store.pin("parking-permits", true)
  const report = await store.takePack(
    {
      version: "two",
      articles: [{ ...keys, title: "Keys, shipped anew" }, { ...permits, title: "Permits, shipped anew" }, anArticle({ slug: "bike-rack" })]
    },
    9
  )
  expect(report).toEqual({ ok: true, value: { added: 1, updated: 1, kept: 1 } })
  expect(await read("lost-keys")).toMatchObject({ office: ours, builtIn: { title: "Keys, shipped anew" }, isOvertaken: true, changedAt: 5 })
  expect(await read("parking-permits")).toMatchObject({ builtIn: { title: "Permits, shipped anew" }, isPinned: true, changedAt: 9 })
  expect(await read("bike-rack")).toMatchObject({ changedAt: 9 })
})

it("what is no longer shipped goes, unless the office has a text of its own there", async () => {
  const { store, read } = await opened()
  await store.save({ ...keys, title: "Our keys" }, 5)
  await store.takePack({ version: "two", articles: [anArticle({ slug: "bike-rack" })] }, 9)
  expect(await read("lost-keys")).toMatchObject({ builtIn: null, office: { title: "Our keys" }, isOvertaken: false })
  expect(await read("parking-permits")).toBeNull()
})

it("an edit decides about an overtaken text, and so does taking the shipped one", async () => {
  const { store, read } = await opened()
  await store.save({ ...keys, title: "Our keys" }, 5)
  await store.takePack({ version: "two", articles: [{ ...keys, title: "Anew" }, permits] }, 9)
  await store.save({ ...keys, title: "Ours after all" }, 10)
  expect(await read("lost-keys")).toMatchObject({ isOvertaken: false, office: { title: "Ours after all" } })
  expect(await store.takeBuiltIn("lost-keys", 11)).toMatchObject({
    ok: true,
    value: { office: null, builtIn: { title: "Anew" }, changedAt: 11 }
  })
  const row = await read("lost-keys")
  expect(row && currentOf(row).title).toBe("Anew")
})

it("every former text is in the history and comes back", async () => {
  const { store, read } = await opened()
  await store.save({ ...keys, title: "Second" }, 5)
  await store.save({ ...keys, title: "Third", state: "retired" }, 6)
  const history = await store.history("lost-keys")
  if (!history.ok) throw new Error("no history")
  expect(history.value.map(({ article, wasShipped, keptAt }) => [article.title, wasShipped, keptAt])).toEqual([
    ["Second", false, 6],
    ["When a key is lost", true, 5]
  ])
  await store.restore("lost-keys", history.value[1]!.id, 7)
  expect(await read("lost-keys")).toMatchObject({ office: { title: "When a key is lost" }, changedAt: 7 })
  expect(await store.history("lost-keys")).toMatchObject({ value: [{ article: { title: "Third" } }, {}, {}] })
  expect(await store.restore("parking-permits", history.value[0]!.id, 8)).toMatchObject({ ok: false, problem: { code: "not-found" } })
})

it("the history of one article holds fifty texts, and leaves the others alone", async () => {
  const { store } = await opened()
  await store.save({ ...permits, title: "Permits of ours" }, 2)
  for (let turn = 1; turn <= 55; turn++) await store.save({ ...keys, title: `Text ${turn}` }, turn)
  const history = await store.history("lost-keys")
  expect(history.ok && history.value.length).toBe(50)
  expect(history.ok && history.value[0]?.article.title).toBe("Text 54")
  expect(await store.history("parking-permits")).toMatchObject({ value: [{ article: permits }] })
})

it("what is no article is refused by the names of its fields, and nothing is changed", async () => {
  const { store, read } = await opened()
  const bad = { ...keys, title: "", reviewEveryDays: 0 }
  expect(await store.save(bad, 5)).toMatchObject({ ok: false, problem: { code: "bad-request", fields: ["title", "reviewEveryDays"] } })
  expect(await store.addMany([{ ...permits, title: "Good" }, bad], 5)).toMatchObject({ ok: false })
  expect(await read("parking-permits")).toMatchObject({ office: null })
})

it("several are added at once; pins and wishes for review need an article that is there", async () => {
  const { store, read } = await opened()
  expect(await store.addMany([anArticle({ slug: "own-one" }), anArticle({ slug: "own-two" })], 5)).toMatchObject({
    ok: true,
    value: [{}, {}]
  })
  expect(await read("own-two")).toMatchObject({ builtIn: null, changedAt: 5 })
  expect(await store.askReview("own-two", "  the fee changed ")).toMatchObject({ value: { reviewAsked: "the fee changed", changedAt: 5 } })
  expect(await store.askReview("own-two", null)).toMatchObject({ value: { reviewAsked: null } })
  expect(await store.pin("no-such-article", true)).toMatchObject({ ok: false, problem: { code: "not-found" } })
})

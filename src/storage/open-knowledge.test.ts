import { expect, it } from "vitest"
import { threeArticles } from "../../tests/support/an-article"
import { memoryDatabase } from "../../tests/support/memory-database"
import { jargon } from "../knowledge/jargon/jargon"
import { searchArticles } from "../knowledge/search/search-articles"
import { articleIndex } from "./article-index"
import { articles } from "./articles"
import { openKnowledge } from "./open-knowledge"

const find = async (db: ReturnType<typeof memoryDatabase>, question: string) => {
  const opened = await openKnowledge(db)
  if (!opened.ok) throw new Error("not opened")
  return searchArticles(opened.value.index, question, 1, jargon)[0]?.slug
}

it("builds the search at first, saves it, and uses what was saved", async () => {
  const db = memoryDatabase()
  await articles(db).takePack({ version: "one", articles: threeArticles() }, 1)
  expect(await find(db, "bike chained to the ramp")).toBe("bike-rack")
  const saved = await articleIndex(db).readIndex()
  if (!saved.ok || !saved.value) throw new Error("nothing saved")
  // A saved search that knows another title shows that it is the one in use.
  await articleIndex(db).writeIndex({ ...saved.value, text: saved.value.text.replaceAll("Bicycles at the door", "From the saved one") })
  const opened = await openKnowledge(db)
  expect(opened.ok && opened.value.index.articles.get("bike-rack")?.title).toBe("From the saved one")
})

it("builds anew after any change of the articles, and leaves retired ones out", async () => {
  const db = memoryDatabase()
  const store = articles(db)
  const [keys, , bikes] = threeArticles()
  await store.takePack({ version: "one", articles: threeArticles() }, 1)
  await openKnowledge(db)
  await store.save({ ...keys!, askedAs: ["zeppelin moored at the roof"] }, 2)
  expect(await find(db, "zeppelin on the roof")).toBe("lost-keys")
  await store.save({ ...bikes!, state: "retired" }, 3)
  const opened = await openKnowledge(db)
  expect(opened.ok && opened.value.articles.map(({ slug }) => slug)).toEqual(["lost-keys", "parking-permits"])
  expect(opened.ok && opened.value.rows).toHaveLength(3)
  await store.takeBuiltIn("bike-rack", 4)
  expect(await find(db, "bike chained to the ramp")).toBe("bike-rack")
})

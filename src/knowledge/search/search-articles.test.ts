import { describe, expect, it } from "vitest"
import { anArticle, threeArticles } from "../../../tests/support/an-article"
import { readSections } from "../sections"
import { buildArticleIndex, loadArticleIndex, writeArticleIndex } from "./article-index"
import { searchArticles } from "./search-articles"

const jargon = [
  { say: ["rack"], means: ["bicycle"] },
  { say: ["estacionar", "parqueo"], means: ["parking"] },
  { say: ["two wheeler", "2 wheeler"], means: ["bicycle"] }
]
const articles = threeArticles()
const index = buildArticleIndex(articles, jargon)

const first = (question: string): string | undefined => searchArticles(index, question, 3, jargon)[0]?.slug

describe("search over articles", () => {
  it.each([
    ["words of the title", "parking permit", "parking-permits"],
    ["words of the text", "plate number", "parking-permits"],
    ["another form of a word", "bicyclists chaining bicycles", "bike-rack"],
    ["a line of how people ask", "car got towed", "parking-permits"],
    ["a slip of the finger", "wehre is the bicylce", "bike-rack"],
    ["two letters exchanged", "parkign", "parking-permits"],
    ["jargon of two words", "where does the two wheeler go", "bike-rack"],
    ["Spanish through jargon", "¿dónde puedo estacionar?", "parking-permits"],
    ["Spanish with an accent left out or put in", "múlta de estaciónamiento", "parking-permits"],
    ["words written as one", "supplycloset", "lost-keys"]
  ])("finds by %s", (_, question, slug) => {
    expect(first(question)).toBe(slug)
  })

  it("gives the place of the section that fits", () => {
    const [hit] = searchArticles(index, "how many days does a plate stay on the list", 1, jargon)
    const sections = readSections(articles.find(({ slug }) => slug === hit?.slug)?.body ?? "")
    expect(sections[hit?.section ?? -1]?.kind).toBe("deadlines")
  })

  it("answers with nothing where nothing fits, or nothing is asked", () => {
    expect(searchArticles(index, "zebra", 3, jargon)).toEqual([])
    expect(searchArticles(index, "", 3, jargon)).toEqual([])
    expect(searchArticles(index, "¿?!… 🙂", 3, jargon)).toEqual([])
  })

  it("leaves retired articles out", () => {
    const retired = buildArticleIndex([anArticle({ state: "retired" })], jargon)
    expect(searchArticles(retired, "lost key", 3, jargon)).toEqual([])
  })

  it("survives a question of 20,000 characters", () => {
    expect(searchArticles(index, `parking permit ${"word ".repeat(4000)}`, 1, jargon)[0]?.slug).toBe("parking-permits")
  })

  it("ranks the same after it was written and loaded", () => {
    const loaded = loadArticleIndex(writeArticleIndex(index))
    for (const question of ["parking permit for medicaid", "two wheeler at the ramp", "parkign"])
      expect(searchArticles(loaded, question, 3, jargon)).toEqual(searchArticles(index, question, 3, jargon))
  })
})

import { describe, expect, it } from "vitest"
import { readArticles } from "../../bench/evals/read-articles"
import { lintArticle } from "../../src/knowledge/lint-article"
import { parseArticle } from "../../src/knowledge/parse-article"
import { writeArticle } from "../../src/knowledge/write-article"

/** The built-in articles. `readArticles` throws for one that cannot be read, with its path and field. */
describe("the built-in articles", () => {
  const articles = readArticles()
  /** A day before any built-in review is due: what is past due later is the office's to see, not a defect of the file. */
  const asOf = articles.map(({ reviewedOn }) => reviewedOn).sort()[0] ?? "2026-01-01"

  it("have nothing to mend but the blanks that an office fills in", () => {
    const findings = articles.flatMap((article) =>
      lintArticle(article, { articles, asOf })
        .filter(({ id }) => id !== "office-blank")
        .map(({ id, where }) => `${article.slug}: ${id} at ${where}`)
    )
    expect(findings).toEqual([])
  })

  it("are each one of a kind: slug, title and lines of how people ask", () => {
    const doubles = (texts: readonly string[]): string[] => texts.filter((text, place) => texts.indexOf(text) < place)
    expect(doubles(articles.map(({ slug }) => slug))).toEqual([])
    expect(doubles(articles.map(({ title }) => title))).toEqual([])
    expect(doubles(articles.flatMap(({ askedAs }) => askedAs.map((line) => line.toLowerCase())))).toEqual([])
  })

  it("come back as they were written", () => {
    for (const article of articles) expect(parseArticle(writeArticle(article))).toEqual({ ok: true, value: article })
  })
})

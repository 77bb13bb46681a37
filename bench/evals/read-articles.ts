import { readdirSync, readFileSync } from "node:fs"
import type { Article } from "../../src/knowledge/article"
import { parseArticle } from "../../src/knowledge/parse-article"

/** The built-in articles as they stand in the tree. One that cannot be read fails the measure. */
export const readArticles = (folder = "src/knowledge/articles"): Article[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`
      const parsed = parseArticle(readFileSync(path, "utf8"))
      if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.map(({ field, message }) => `${field} ${message}`).join("; ")}`)
      return parsed.value
    })

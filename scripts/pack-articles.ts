/**
 * Checks every article of src/knowledge/articles and writes them, with the search over them, into the one file that ships:
 * `assets/knowledge/articles.txt`. Its first line is the version (a hash of the rest), so that whoever has it already need not read on.
 * Run by every build; an article with an error fails the build, and so does a link that leads nowhere.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Article } from "../src/knowledge/article"
import { findPatientData } from "../src/knowledge/find-patient-data"
import { jargon } from "../src/knowledge/jargon/jargon"
import { lintArticle } from "../src/knowledge/lint-article"
import { parseArticle } from "../src/knowledge/parse-article"
import { buildArticleIndex, writeArticleIndex } from "../src/knowledge/search/article-index"
import { root } from "./setup/run.mjs"

/** What only says that somebody should look: a blank for the office, a review that is due. The rest is a mistake. */
const mayShip = new Set(["office-blank", "review-past"])

/** Medicare's own published specimen of a number. */
const SPECIMEN = "1EG4-TE5-MK73"

const folder = path.join(root, "src/knowledge/articles")
const target = path.join(root, "assets/knowledge/articles.txt")
const asOf = new Date().toISOString().slice(0, 10)

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .sort()

const wrong: string[] = []
const articles: Article[] = []
const placeOf = new Map<string, string>()
for (const name of files) {
  const parsed = parseArticle(readFileSync(path.join(folder, name), "utf8"))
  if (!parsed.ok) {
    wrong.push(...parsed.problems.map(({ field, message }) => `${name}: ${field} ${message}`))
    continue
  }
  const article = parsed.value
  const [category, file] = name.split(path.sep)
  if (`${article.slug}.md` !== file || article.category !== category) wrong.push(`${name}: slug and category are not its file and folder`)
  if (placeOf.has(article.slug)) wrong.push(`${name}: ${placeOf.get(article.slug)} has the same slug`)
  placeOf.set(article.slug, name)
  articles.push(article)
}
for (const article of articles) {
  const name = placeOf.get(article.slug)
  for (const { id, where, message } of lintArticle(article, { articles, asOf }))
    if (!mayShip.has(id)) wrong.push(`${name}: ${where} ${message}`)
  for (const { what, line } of findPatientData(article.body.replaceAll(SPECIMEN, "")))
    wrong.push(`${name}: body line ${line} looks like a patient's ${what}`)
}
if (wrong.length > 0) {
  console.error(`${wrong.join("\n")}\n${wrong.length} mistakes in ${files.length} articles`)
  process.exit(1)
}

const pack = JSON.stringify({ articles, index: writeArticleIndex(buildArticleIndex(articles, jargon)) })
const text = `${createHash("sha256").update(pack).digest("hex").slice(0, 16)}\n${pack}\n`
// A file that is as it was stays untouched, so that what was built of it counts as fresh.
if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}
console.log(`${articles.length} articles packed, ${Math.round(text.length / 1024)} kB`)

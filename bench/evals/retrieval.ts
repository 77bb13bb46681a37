import { readFileSync } from "node:fs"
import * as z from "zod"
import type { Article } from "../../src/knowledge/article"
import { buildArticleIndex } from "../../src/knowledge/search/article-index"
import { jargon } from "../../src/knowledge/jargon/jargon"
import { searchArticles } from "../../src/knowledge/search/search-articles"

export type RetrievalReport = { ndcg10: number; mrr10: number; recall5: number; queries: number }

const Docs = z.array(z.object({ id: z.string(), title: z.string(), text: z.string() }))
const Queries = z.record(z.string(), z.string())
const Qrels = z.record(z.string(), z.record(z.string(), z.number()))

/** A text of the collection as an article with a title and a body alone. */
const asArticle = ({ id, title, text }: { id: string; title: string; text: string }): Article => ({
  slug: id,
  title,
  category: "collection",
  owner: "nobody",
  reviewedOn: "2026-01-01",
  reviewEveryDays: 365,
  state: "verified",
  stateVaries: false,
  payerVaries: false,
  siteSpecific: false,
  clinicalSignOff: false,
  sources: [],
  related: [],
  askedAs: [],
  body: text
})

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"))

const discount = (place: number): number => 1 / Math.log2(place + 2)

const meanOf = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0) / figures.length

/** The article engine, with the jargon table and without `askedAs`, on a public test collection. nDCG with the grades as gains, as trec_eval counts it. */
export const evalRetrieval = (folder: string): RetrievalReport => {
  const index = buildArticleIndex(Docs.parse(readJson(`${folder}/docs.json`)).map(asArticle), jargon)
  const queries = Queries.parse(readJson(`${folder}/queries.json`))
  const qrels = Qrels.parse(readJson(`${folder}/qrels.json`))
  const figures = Object.entries(queries).flatMap(([id, query]) => {
    const grades = qrels[id] ?? {}
    const best = Object.values(grades)
      .filter((grade) => grade > 0)
      .sort((a, b) => b - a)
    if (best.length === 0) return []
    const found = searchArticles(index, query, 10, jargon).map(({ slug }) => grades[slug] ?? 0)
    const ideal = best.slice(0, 10).reduce((sum, grade, place) => sum + grade * discount(place), 0)
    const first = found.findIndex((grade) => grade > 0)
    return [
      {
        ndcg: found.reduce((sum, grade, place) => sum + grade * discount(place), 0) / ideal,
        mrr: first < 0 ? 0 : 1 / (first + 1),
        recall: found.slice(0, 5).filter((grade) => grade > 0).length / best.length
      }
    ]
  })
  return {
    ndcg10: meanOf(figures.map(({ ndcg }) => ndcg)),
    mrr10: meanOf(figures.map(({ mrr }) => mrr)),
    recall5: meanOf(figures.map(({ recall }) => recall)),
    queries: figures.length
  }
}

import { readFileSync } from "node:fs"
import FlexSearch from "flexsearch"
import Fuse from "fuse.js"
import MiniSearch from "minisearch"
import { answerQuestion } from "../src/knowledge/answers/answer-question"
import { jargon } from "../src/knowledge/jargon/jargon"
import { buildArticleIndex, loadArticleIndex, writeArticleIndex } from "../src/knowledge/search/article-index"
import { searchArticles } from "../src/knowledge/search/search-articles"
import { readArticles } from "./evals/read-articles"
import { middle, type Row } from "./row"

/** The same articles and questions in four engines: how often the right article comes first, and how long a question takes. */
const QUESTIONS = "tests/corpus/questions-dev.json"
const RUNS = 3
/** Questions that are timed in each engine: fuse.js takes most of a second for one. */
const TIMED = 10
/** Quickest a person can notice is far above this; DESIGN's budget from question to answer. */
const ANSWER_BUDGET = 30

type Find = (question: string) => (string | undefined)[]

const plainDocs = (articles: ReturnType<typeof readArticles>): { id: string; title: string; askedAs: string; body: string }[] =>
  articles.map(({ slug, title, askedAs, body }) => ({ id: slug, title, askedAs: askedAs.join("\n"), body }))

/** Each peer as its own page shows it first, over title, lines of `askedAs` and body. */
const peers = (articles: ReturnType<typeof readArticles>): [string, Find][] => {
  const docs = plainDocs(articles)
  const mini = new MiniSearch({ fields: ["title", "askedAs", "body"] })
  mini.addAll(docs)
  const fuse = new Fuse(docs, { keys: ["title", "askedAs", "body"], ignoreLocation: true })
  const flex = new FlexSearch.Document({ document: { id: "id", index: ["title", "askedAs", "body"] }, tokenize: "forward" })
  for (const doc of docs) flex.add(doc)
  return [
    [
      "MiniSearch, as it comes",
      (question) =>
        mini
          .search(question)
          .slice(0, 3)
          .map(({ id }) => String(id))
    ],
    ["fuse.js, as it comes", (question) => fuse.search(question, { limit: 3 }).map(({ item }) => item.id)],
    [
      "FlexSearch, as it comes",
      (question) => {
        const found = flex.search(question, { limit: 3, suggest: true, merge: true })
        return found.map(({ id }) => String(id))
      }
    ]
  ]
}

const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const times = (work: () => void): number => middle(Array.from({ length: RUNS }, () => timeOf(work)))

export const benchSearchQuestions = (): Promise<Row[]> => {
  const articles = readArticles()
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const asked = (JSON.parse(readFileSync(QUESTIONS, "utf8")) as { q: string; expect: string[] | null }[]).flatMap(({ q, expect }) =>
    expect ? [{ q, expect }] : []
  )
  const index = buildArticleIndex(articles, jargon)
  const saved = writeArticleIndex(index)
  const engines: [string, Find][] = [
    ["Deskhand", (question) => searchArticles(index, question, 3, jargon).map(({ slug }) => slug)],
    ...peers(articles)
  ]
  const rows: Row[] = []
  for (const [name, find] of engines) {
    const hits = asked.filter(({ q, expect }) => expect.includes(find(q)[0] ?? "")).length
    const each = asked.slice(0, TIMED).map(({ q }) => times(() => void find(q)))
    rows.push({
      what: `question search, ${name}: right first of ${asked.length}`,
      figure: (hits * 100) / asked.length,
      unit: "%",
      budget: null
    })
    rows.push({ what: `question search, ${name}: a question`, figure: middle(each), unit: "ms", budget: null })
  }
  const answering = asked
    .map(({ q }) => times(() => void answerQuestion({ question: q, conversation: [], index, articles: bySlug, asOf: "2026-11-21" })))
    .sort((a, b) => a - b)
  rows.push({
    what: "question to answer, gates and passage, p95",
    figure: answering[Math.floor(answering.length * 0.95)] ?? NaN,
    unit: "ms",
    budget: ANSWER_BUDGET
  })
  rows.push({
    what: `index of ${articles.length} articles: build`,
    figure: times(() => void buildArticleIndex(articles, jargon)),
    unit: "ms",
    budget: null
  })
  rows.push({
    what: `index of ${articles.length} articles: load`,
    figure: times(() => void loadArticleIndex(saved)),
    unit: "ms",
    budget: null
  })
  rows.push({ what: `index of ${articles.length} articles: as text`, figure: saved.length / 1024, unit: "kB", budget: null })
  return Promise.resolve(rows)
}

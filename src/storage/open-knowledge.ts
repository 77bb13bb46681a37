import type { Article } from "../knowledge/article"
import { jargon } from "../knowledge/jargon/jargon"
import { buildArticleIndex, loadArticleIndex, writeArticleIndex, type ArticleIndex } from "../knowledge/search/article-index"
import { articleIndex } from "./article-index"
import { articles, currentOf, type StoredArticle } from "./articles"
import { database, type Database } from "./database"
import type { Stored } from "./keep"

export type OpenKnowledge = {
  rows: StoredArticle[]
  /** The texts in use, retired ones left out. */
  articles: Article[]
  index: ArticleIndex
}

/** Names the set of articles a search was built of: the pack, and every text of the office with the time of its change. */
export const fingerprintOf = (packVersion: string | null, rows: readonly StoredArticle[]): string =>
  [packVersion ?? "", ...rows.filter(({ office }) => office).map(({ slug, changedAt }) => `${slug}@${changedAt}`)].join(" ")

/** What a screen needs to find and show articles: the saved search where it fits, else a new one that is saved for the next window. */
export const openKnowledge = async (db: () => Database = database): Promise<Stored<OpenKnowledge>> => {
  const store = articles(db)
  const saved = articleIndex(db)
  const [rows, version, index] = await Promise.all([store.all(), store.packVersion(), saved.readIndex()])
  if (!rows.ok) return rows
  if (!version.ok) return version
  const inUse = rows.value.map(currentOf).filter(({ state }) => state !== "retired")
  const fingerprint = fingerprintOf(version.value, rows.value)
  if (index.ok && index.value?.fingerprint === fingerprint)
    return { ok: true, value: { rows: rows.value, articles: inUse, index: loadArticleIndex(index.value.text) } }
  const built = buildArticleIndex(inUse, jargon)
  // A full disk keeps the search from being saved, not from being used.
  await saved.writeIndex({ fingerprint, text: writeArticleIndex(built) })
  return { ok: true, value: { rows: rows.value, articles: inUse, index: built } }
}

import { Article } from "../knowledge/article"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** One article as this machine holds it. */
export type StoredArticle = {
  slug: string
  /** As shipped; null for the office's own. */
  builtIn: Article | null
  /** The office's edit, or its own article; null while nobody touched it. */
  office: Article | null
  /** The shipped text has changed since the office made its edit: both are shown until somebody decides. */
  isOvertaken: boolean
  isPinned: boolean
  /** Why a review was asked for, in the clerk's words; null = not asked. */
  reviewAsked: string | null
  /** Milliseconds since 1970; 0 for what came with the first pack. */
  changedAt: number
}

/** A former text of an article. */
export type ArticleVersion = { id: number; slug: string; article: Article; wasShipped: boolean; keptAt: number }

export type PackRow = { id: "pack"; version: string }

export type PackReport = { added: number; updated: number; kept: number }

/** The text in use: the office's where there is one. */
export const currentOf = (row: StoredArticle): Article => {
  const article = row.office ?? row.builtIn
  if (!article) throw new Error("an article without a text")
  return article
}

const LONGEST_HISTORY = 50

const notThere: Stored<never> = { ok: false, problem: { code: "not-found", message: "This article is not there any more." } }

const sameText = (one: Article | null, other: Article | null): boolean => JSON.stringify(one) === JSON.stringify(other)

const freshRow = (slug: string): StoredArticle => ({
  slug,
  builtIn: null,
  office: null,
  isOvertaken: false,
  isPinned: false,
  reviewAsked: null,
  changedAt: 0
})

/** Fields that do not fit, by name. */
const unfit = (given: Article): Stored<never> | null => {
  const checked = Article.safeParse(given)
  if (checked.success) return null
  const fields = [...new Set(checked.error.issues.map(({ path }) => path.map(String).join(".")))]
  return {
    ok: false,
    problem: { code: "bad-request", message: `This article cannot be kept as it is. Look at: ${fields.join(", ")}.`, fields }
  }
}

/** The articles of this machine: what was shipped, what the office made of it, and the former texts. `at` is milliseconds since 1970. */
export const articles = (db: () => Database = database) => {
  const tables = () => [db().articles, db().articleHistory, db().articlePack]
  const change = <T>(work: () => Promise<T>): Promise<T> => db().transaction("rw", tables(), work)

  /** Puts the text that is about to be replaced into the history; the oldest go beyond fifty. */
  const keepFormer = async (row: StoredArticle, at: number): Promise<void> => {
    const article = row.office ?? row.builtIn
    if (!article) return
    await db().articleHistory.add({ slug: row.slug, article, wasShipped: row.office === null, keptAt: at })
    const ids = await db().articleHistory.where("slug").equals(row.slug).primaryKeys()
    await db().articleHistory.bulkDelete(ids.slice(0, Math.max(0, ids.length - LONGEST_HISTORY)))
  }

  const put = async (article: Article, at: number): Promise<StoredArticle> => {
    const before = (await db().articles.get(article.slug)) ?? freshRow(article.slug)
    await keepFormer(before, at)
    const row = { ...before, office: article, isOvertaken: false, changedAt: at }
    await db().articles.put(row)
    return row
  }

  /** Changes a row that must be there. */
  const edit = async (slug: string, work: (row: StoredArticle) => Promise<StoredArticle>): Promise<Stored<StoredArticle>> => {
    const done = await keep(() =>
      change(async () => {
        const row = await db().articles.get(slug)
        if (!row) return null
        const next = await work(row)
        await db().articles.put(next)
        return next
      })
    )
    return !done.ok ? done : done.value ? { ok: true, value: done.value } : notThere
  }

  return {
    all: (): Promise<Stored<StoredArticle[]>> => keep(() => db().articles.toArray()),

    read: (slug: string): Promise<Stored<StoredArticle | null>> => keep(async () => (await db().articles.get(slug)) ?? null),

    /**
     * Takes the articles that came with this version of the extension, whole or not at all. An office's text is never overwritten: where
     * the shipped one has changed, the row is marked. What is no longer shipped goes, unless the office has a text of its own there.
     */
    takePack: (pack: { version: string; articles: readonly Article[] }, at: number): Promise<Stored<PackReport>> =>
      keep(() =>
        change(async () => {
          const isFirst = (await db().articlePack.get("pack")) === undefined
          const before = new Map((await db().articles.toArray()).map((row) => [row.slug, row]))
          const report: PackReport = { added: 0, updated: 0, kept: 0 }
          const rows = pack.articles.map((article): StoredArticle => {
            const row = before.get(article.slug)
            if (!row) report.added++
            if (!row) return { ...freshRow(article.slug), builtIn: article, changedAt: isFirst ? 0 : at }
            if (sameText(row.builtIn, article)) return row
            report[row.office ? "kept" : "updated"]++
            return { ...row, builtIn: article, isOvertaken: row.office !== null, changedAt: row.office ? row.changedAt : at }
          })
          const shipped = new Set(rows.map(({ slug }) => slug))
          const gone = [...before.values()].filter((row) => row.builtIn !== null && !shipped.has(row.slug))
          await db().articles.bulkDelete(gone.filter(({ office }) => !office).map(({ slug }) => slug))
          await db().articles.bulkPut([
            ...rows,
            ...gone.filter(({ office }) => office).map((row) => ({ ...row, builtIn: null, isOvertaken: false }))
          ])
          await db().articlePack.put({ id: "pack", version: pack.version })
          return report
        })
      ),

    /** Which pack lies in the database; null before the first. */
    packVersion: (): Promise<Stored<string | null>> => keep(async () => (await db().articlePack.get("pack"))?.version ?? null),

    /** Keeps the office's text; the former one goes to the history. State `retired` takes the article out of use. */
    save: async (article: Article, at: number): Promise<Stored<StoredArticle>> =>
      unfit(article) ?? keep(() => change(() => put(article, at))),

    /** Keeps several at once, all or none. */
    addMany: async (given: readonly Article[], at: number): Promise<Stored<StoredArticle[]>> => {
      for (const article of given) {
        const problem = unfit(article)
        if (problem) return problem
      }
      return keep(() =>
        change(async () => {
          const rows: StoredArticle[] = []
          for (const article of given) rows.push(await put(article, at))
          return rows
        })
      )
    },

    /** A former text comes back; the one it replaces goes to the history. */
    restore: async (slug: string, historyId: number, at: number): Promise<Stored<StoredArticle>> => {
      const former = await keep(async () => (await db().articleHistory.get(historyId)) ?? null)
      if (!former.ok) return former
      const { value } = former
      if (value?.slug !== slug) return notThere
      return keep(() => change(() => put(value.article, at)))
    },

    /** The shipped text comes back; the office's goes to the history. */
    takeBuiltIn: (slug: string, at: number): Promise<Stored<StoredArticle>> =>
      edit(slug, async (row) => {
        if (!row.builtIn || !row.office) return row
        await keepFormer(row, at)
        return { ...row, office: null, isOvertaken: false, changedAt: at }
      }),

    pin: (slug: string, isPinned: boolean): Promise<Stored<StoredArticle>> => edit(slug, async (row) => ({ ...row, isPinned })),

    /** `why` in a clerk's words (checked for a patient's data by whoever asks); null takes the wish back. */
    askReview: (slug: string, why: string | null): Promise<Stored<StoredArticle>> =>
      edit(slug, async (row) => ({ ...row, reviewAsked: why === null ? null : why.trim().slice(0, 500) || "No reason given" })),

    /** Former texts, newest first. */
    history: (slug: string): Promise<Stored<ArticleVersion[]>> =>
      keep(async () => (await db().articleHistory.where("slug").equals(slug).toArray()).sort((a, b) => b.keptAt - a.keptAt || b.id - a.id))
  }
}

import { useCallback, useEffect, useState } from "react"
import type { Article } from "../../knowledge/article"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import type { ArticleIndex } from "../../knowledge/search/article-index"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { articles, currentOf, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { openCodeSets } from "../../storage/open-code-sets"
import { fingerprintOf, openKnowledge } from "../../storage/open-knowledge"

/** The articles as they stand on this machine, and the search over them. */
export type Base = {
  rows: readonly StoredArticle[]
  /** The texts in use by slug. */
  bySlug: ReadonlyMap<string, Article>
  index: ArticleIndex
}

type Held = { base: Base; fingerprint: string }

/** Kept as long as the window: the screen comes and goes with its tab. */
let held: Held | null = null

/** The texts in use by slug. */
export const articlesInUse = (rows: readonly StoredArticle[]): Map<string, Article> =>
  new Map(
    rows
      .map(currentOf)
      .filter(({ state }) => state !== "retired")
      .map((article) => [article.slug, article])
  )

/** Reads the rows, and the search only where another one is needed. */
const read = async (): Promise<Stored<Held>> => {
  const store = articles()
  const version = await store.packVersion()
  if (!version.ok) return version
  if (held !== null) {
    const rows = await store.all()
    if (!rows.ok) return rows
    const fingerprint = fingerprintOf(version.value, rows.value)
    if (fingerprint === held.fingerprint)
      return { ok: true, value: { base: { ...held.base, rows: rows.value, bySlug: articlesInUse(rows.value) }, fingerprint } }
  }
  const opened = await openKnowledge()
  if (!opened.ok) return opened
  const { rows, index } = opened.value
  return { ok: true, value: { base: { rows, bySlug: articlesInUse(rows), index }, fingerprint: fingerprintOf(version.value, rows) } }
}

const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))

export type Knowledge = {
  /** The articles, before the search over them is open. */
  rows: readonly StoredArticle[] | null
  base: Base | null
  sets: CodeSet[] | null
  problem: Problem | null
  reload: () => void
}

/** What Ask answers from. The articles come first; the code sets follow when the window has a moment to spare. */
export const useKnowledge = (): Knowledge => {
  const [base, setBase] = useState(held?.base ?? null)
  const [rows, setRows] = useState<readonly StoredArticle[] | null>(null)
  const [sets, setSets] = useState<CodeSet[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const load = useCallback(async () => {
    const begun = performance.now()
    if (held === null) {
      // Titles can be found, and articles read, while the search over their texts is still being opened.
      const first = await articles().all()
      if (first.ok && first.value.length > 0) {
        setRows(first.value)
        performance.measure("ask-rows", { start: begun, end: performance.now() })
        await nextFrame()
      }
    }
    let opened = await read()
    if (opened.ok && opened.value.base.rows.length === 0) {
      // The first run: the articles that came with this version are still on their way into the database.
      const ready = await send("knowledge.ready", {})
      if (!ready.ok) return setProblem(ready.problem)
      opened = await read()
    }
    if (!opened.ok) return setProblem(opened.problem)
    const isFirst = held === null
    held = opened.value
    setBase(opened.value.base)
    setProblem(null)
    if (isFirst) performance.measure("ask-open", { start: begun, end: performance.now() })
  }, [])

  const loadSets = useCallback(async () => {
    const opened = await openCodeSets()
    if (opened.ok) setSets(opened.value)
    else setProblem(opened.problem)
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    void load()
    // Somebody may have edited an article or loaded a code set in another tab meanwhile.
    const again = () => {
      void load()
      void loadSets()
    }
    window.addEventListener("focus", again, { signal: stop.signal })
    return () => stop.abort()
  }, [load, loadSets])

  const isOpen = base !== null
  useEffect(() => {
    if (!isOpen) return
    // Opening the built-in sets takes long enough to hold up a key.
    const idle = requestIdleCallback(() => void loadSets(), { timeout: 1000 })
    return () => cancelIdleCallback(idle)
  }, [isOpen, loadSets])

  const reload = useCallback(() => {
    void load()
    void loadSets()
  }, [load, loadSets])

  return { rows: base?.rows ?? rows, base, sets, problem, reload }
}

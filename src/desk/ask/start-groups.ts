import type { QuickEntry, QuickGroup } from "../../knowledge/quick-search/quick-entry"
import { categoryTitle } from "../../knowledge/quick-search/article-source"
import { currentOf, type StoredArticle } from "../../storage/articles"

const MOST_CHANGED = 5
const MOST_RECENT = 5
/** What changed longer ago is no news. */
const NEWS_MS = 30 * 86_400_000

const entryOf = (row: StoredArticle, note: string): QuickEntry => ({
  id: `article ${row.slug}`,
  text: currentOf(row).title,
  note,
  act: { kind: "article", slug: row.slug }
})

/** What stands below an empty box: pinned articles, those opened in this session, and what changed lately. `now`: milliseconds since 1970. */
export const startGroups = (rows: readonly StoredArticle[], recent: readonly string[], now: number): QuickGroup[] => {
  const inUse = rows.filter((row) => currentOf(row).state !== "retired")
  const shown = new Set<string>()
  const group = (id: string, title: string, found: readonly StoredArticle[], note: (row: StoredArticle) => string): QuickGroup => {
    const fresh = found.filter(({ slug }) => !shown.has(slug))
    for (const { slug } of fresh) shown.add(slug)
    return { id, title, entries: fresh.map((row) => entryOf(row, note(row))), isSure: false }
  }
  const category = (row: StoredArticle): string => categoryTitle(currentOf(row).category)
  const title = (row: StoredArticle): string => currentOf(row).title
  return [
    group(
      "pinned",
      "Pinned",
      inUse.filter(({ isPinned }) => isPinned).sort((a, b) => title(a).localeCompare(title(b))),
      category
    ),
    group(
      "recent",
      "Opened lately",
      recent.flatMap((slug) => inUse.find((row) => row.slug === slug) ?? []).slice(0, MOST_RECENT),
      category
    ),
    group(
      "changed",
      "What changed",
      inUse
        .filter(({ changedAt }) => changedAt > 0 && now - changedAt < NEWS_MS)
        .sort((a, b) => b.changedAt - a.changedAt)
        .slice(0, MOST_CHANGED),
      (row) => (row.builtIn === null ? "new in your office" : row.office ? "changed by your office" : "new text from Deskhand")
    )
  ].filter(({ entries }) => entries.length > 0)
}

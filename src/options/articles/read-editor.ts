import { takeForNewArticle } from "../../messaging/new-article-asked"
import { articleDrafts } from "../../storage/article-drafts"
import { articles, currentOf, type ArticleVersion, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { boxesOf, emptyBoxes, type ArticleBoxes } from "./article-boxes"
import { readArticleRows } from "./read-knowledge"

/** What the editor of one article begins with. `row` is null for a new one. */
export type EditorStart = {
  row: StoredArticle | null
  rows: StoredArticle[]
  boxes: ArticleBoxes
  history: ArticleVersion[]
  /** When the typing was done that is shown instead of the saved text; null while there is none. */
  typedAt: number | null
}

/** Reads an article with its history and whatever was typed and not saved. `slug` "" begins a new one, `on` is today. */
export const readEditor = async (slug: string, on: string): Promise<Stored<EditorStart>> => {
  const rows = await readArticleRows()
  if (!rows.ok) return rows
  const row = rows.value.find((one) => one.slug === slug) ?? null
  if (slug !== "" && row === null)
    return {
      ok: false,
      problem: { code: "not-found", message: "There is no article at this place. It may have been renamed or taken away." }
    }
  const [draft, history] = await Promise.all([articleDrafts().read(slug), articles().history(slug)])
  if (!history.ok) return history
  const saved = row ? boxesOf(currentOf(row)) : emptyBoxes(on)
  const typed = draft.ok ? draft.value : null
  const boxes: ArticleBoxes = typed ? { ...saved, ...typed.boxes } : saved
  // A question that the manual did not answer is the first line of how people ask for the new article.
  const question = slug === "" ? await takeForNewArticle(Date.now()) : null
  return {
    ok: true,
    value: {
      row,
      rows: rows.value,
      boxes: question === null ? boxes : { ...boxes, askedAs: [boxes.askedAs, question.slice(0, 300)].filter(Boolean).join("\n") },
      history: history.value,
      typedAt: typed?.typedAt ?? null
    }
  }
}

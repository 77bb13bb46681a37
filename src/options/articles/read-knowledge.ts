import { send } from "../../messaging/send"
import { articles, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"

/** Every article, once those that came with this version lie in the database. A pack that does not come hides nothing of the office's. */
export const readArticleRows = async (): Promise<Stored<StoredArticle[]>> => {
  const ready = await send("knowledge.ready", {})
  const rows = await articles().all()
  if (rows.ok && rows.value.length === 0 && !ready.ok)
    return { ok: false, problem: { code: "storage-failed", message: ready.problem.message } }
  return rows
}

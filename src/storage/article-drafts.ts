import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** What was typed into an editor and not saved yet: box by box. `id` is the article's slug, "" for a new one. */
export type ArticleDraft = { id: string; boxes: Record<string, string>; typedAt: number }

/** Typing that outlives a closed tab. Whoever calls looks for a patient's data first. */
export const articleDrafts = (db: () => Database = database) => ({
  read: (id: string): Promise<Stored<ArticleDraft | null>> => keep(async () => (await db().articleDrafts.get(id)) ?? null),

  write: (draft: ArticleDraft): Promise<Stored<void>> => keep(async () => void (await db().articleDrafts.put(draft))),

  drop: (id: string): Promise<Stored<void>> => keep(() => db().articleDrafts.delete(id))
})

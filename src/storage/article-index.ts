import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** The search over the articles as text, and the fingerprint of the set it was built of. */
export type SavedIndex = { fingerprint: string; text: string }

/** Keeps the built search, so that a window need not build it again. */
export const articleIndex = (db: () => Database = database) => ({
  readIndex: (): Promise<Stored<SavedIndex | null>> =>
    keep(async () => {
      const row = await db().articleIndex.get("whole")
      return row ? { fingerprint: row.fingerprint, text: row.text } : null
    }),

  writeIndex: (index: SavedIndex): Promise<Stored<void>> => keep(async () => void (await db().articleIndex.put({ id: "whole", ...index })))
})

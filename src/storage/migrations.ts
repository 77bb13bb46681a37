import type { Transaction } from "dexie"

/** One step of the database. Numbers only grow; a step that was released is never changed, a new one is added. */
export type Migration = {
  version: number
  name: string
  /** Tables of this step: "&" marks the unique key. null drops a table. */
  tables: Record<string, string | null>
  /** Turns the rows of the step before into rows of this one. */
  upgrade?: (change: Transaction) => Promise<void>
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "sites the office approved",
    tables: { sites: "&origin" }
  },
  {
    version: 2,
    name: "what the office taught of the boxes of a site",
    tables: { siteMaps: "&origin" }
  },
  {
    version: 3,
    name: "settings, and the office's own name for a site",
    tables: { settings: "&id" },
    upgrade: async (change) => {
      await change
        .table("sites")
        .toCollection()
        .modify((site: { name?: string }) => {
          site.name ??= ""
        })
    }
  },
  {
    version: 4,
    name: "articles of the knowledge base",
    tables: { articles: "&slug", articleHistory: "++id, slug", articlePack: "&id", articleIndex: "&id", articleDrafts: "&id" }
  },
  {
    version: 5,
    name: "what articles need from people",
    tables: { missedQuestions: "++id, &question", unhelpfulAnswers: "++id, slug" }
  },
  {
    version: 6,
    name: "code sets",
    tables: { codeSets: "&system", codeSetBytes: "&system", referenceTables: "&id", referenceTableBytes: "&id" }
  },
  {
    version: 7,
    name: "payers as the office knows them",
    tables: { payers: "&id" }
  },
  {
    version: 8,
    name: "how the office wants superbills checked",
    tables: { superbillSettings: "&id", officeRules: "&id" }
  },
  {
    version: 9,
    name: "providers and what they code often",
    tables: { favourites: "&id" }
  },
  {
    version: 10,
    name: "hints as the office wants them, and where they are silent",
    tables: { officeHints: "&id", hintSilences: "&id" }
  },
  {
    version: 11,
    name: "checklists as the office wants them",
    tables: { checklists: "&id" }
  },
  {
    version: 12,
    name: "taught boxes that were found by other marks, or not at all",
    tables: { lostBoxes: "&id" }
  }
]

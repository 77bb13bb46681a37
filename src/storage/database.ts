import Dexie, { type DexieOptions, type EntityTable } from "dexie"
import type { OfficeHint } from "../autofill/hints/hint-table"
import type { SiteMap } from "../autofill/site-map/site-map"
import type { OfficeRule } from "../superbill/office-rule"
import type { ApprovedSite } from "./approved-sites"
import type { ArticleDraft } from "./article-drafts"
import type { SavedIndex } from "./article-index"
import type { ArticleVersion, PackRow, StoredArticle } from "./articles"
import type { OfficeChecklist } from "./checklists"
import type { CodeSetBytesRow, CodeSetLine } from "./code-sets"
import type { Favourite } from "./favourites"
import type { HintSilenceRow } from "./hint-silences"
import { migrations, type Migration } from "./migrations"
import type { MissedQuestion } from "./missed-questions"
import type { LostBox } from "./lost-boxes"
import type { OfficePayer } from "./payers"
import type { ReferenceTableBytesRow, ReferenceTableLine } from "./reference-tables"
import type { SettingsRow } from "./settings"
import type { SuperbillSettingsRow } from "./superbill-settings"
import type { UnhelpfulAnswer } from "./unhelpful-answers"

export type Database = Dexie & {
  sites: EntityTable<ApprovedSite, "origin">
  siteMaps: EntityTable<SiteMap, "origin">
  lostBoxes: EntityTable<LostBox, "id">
  settings: EntityTable<SettingsRow, "id">
  articles: EntityTable<StoredArticle, "slug">
  articleHistory: EntityTable<ArticleVersion, "id">
  articlePack: EntityTable<PackRow, "id">
  articleIndex: EntityTable<SavedIndex & { id: "whole" }, "id">
  articleDrafts: EntityTable<ArticleDraft, "id">
  missedQuestions: EntityTable<MissedQuestion, "id">
  unhelpfulAnswers: EntityTable<UnhelpfulAnswer, "id">
  codeSets: EntityTable<CodeSetLine, "system">
  codeSetBytes: EntityTable<CodeSetBytesRow, "system">
  referenceTables: EntityTable<ReferenceTableLine, "id">
  referenceTableBytes: EntityTable<ReferenceTableBytesRow, "id">
  payers: EntityTable<OfficePayer, "id">
  superbillSettings: EntityTable<SuperbillSettingsRow, "id">
  officeRules: EntityTable<OfficeRule, "id">
  favourites: EntityTable<Favourite, "id">
  checklists: EntityTable<OfficeChecklist, "id">
  officeHints: EntityTable<OfficeHint, "id">
  hintSilences: EntityTable<HintSilenceRow, "id">
}

/** The database of this extension. No patient is ever in it. `steps` and `options` differ from the default in tests alone. */
export const openDatabase = (steps: readonly Migration[] = migrations, options: DexieOptions = {}): Database => {
  const database = new Dexie("deskhand", options)
  for (const { version, tables, upgrade } of steps) {
    const step = database.version(version).stores(tables)
    if (upgrade) step.upgrade(upgrade)
  }
  return database as Database
}

let opened: Database | null = null

/** The one connection of this context, opened at first use. */
export const database = (): Database => (opened ??= openDatabase())

import Dexie, { type DexieOptions, type EntityTable } from "dexie"
import type { SiteMap } from "../autofill/site-map"
import type { ApprovedSite } from "./approved-sites"
import { migrations, type Migration } from "./migrations"
import type { SettingsRow } from "./settings"

export type Database = Dexie & {
  sites: EntityTable<ApprovedSite, "origin">
  siteMaps: EntityTable<SiteMap, "origin">
  settings: EntityTable<SettingsRow, "id">
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

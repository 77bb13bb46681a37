import * as z from "zod"
import { HintSilence, OfficeHint } from "../autofill/hints/hint-table"
import { SiteMap } from "../autofill/site-map/site-map"
import { Article } from "../knowledge/article"
import { Payer } from "../knowledge/payers/payer"
import { OfficeRule } from "../superbill/office-rule"
import { OfficeSettings } from "../superbill/office-settings"
import { ApprovedSite } from "./approved-sites"
import { articles, currentOf, type ArticleVersion, type StoredArticle } from "./articles"
import { OfficeChecklist } from "./checklists"
import { database, type Database } from "./database"
import { Favourite } from "./favourites"
import { silenceRow } from "./hint-silences"
import { keep, type Stored } from "./keep"
import { defaultSettings, settings, Settings } from "./settings"

const Version = z.strictObject({ article: Article, wasShipped: z.boolean(), keptAt: z.number() })

const BackupArticle = z.strictObject({
  slug: Article.shape.slug,
  /** The shipped text that the office knew, so that a newer one on the other machine is noticed. */
  builtIn: Article.nullable(),
  office: Article.nullable(),
  isOvertaken: z.boolean(),
  isPinned: z.boolean(),
  reviewAsked: z.string().max(500).nullable(),
  changedAt: z.number(),
  history: z.array(Version).max(60)
})

/** null for a shipped payer that the office does not use. */
const BackupPayer = z.strictObject({ id: z.string().min(1).max(80), payer: Payer.nullable() })

const Backup = z.strictObject({
  format: z.literal("deskhand-backup"),
  version: z.literal(1),
  writtenOn: z.iso.date(),
  articles: z.array(BackupArticle).max(5000),
  sites: z.array(ApprovedSite).max(2000),
  siteMaps: z.array(SiteMap).max(2000),
  payers: z.array(BackupPayer).max(5000),
  officeRules: z.array(OfficeRule).max(2000),
  superbillSettings: OfficeSettings,
  favourites: z.array(Favourite).max(2000),
  /** Backups from before there were hints have none. */
  officeHints: z.array(OfficeHint).max(2000).default([]),
  hintSilences: z.array(HintSilence).max(5000).default([]),
  checklists: z.array(OfficeChecklist).max(1000).default([]),
  settings: Settings
})
export type Backup = z.infer<typeof Backup>

/** What a restore would do, in articles by title and in numbers of the rest. */
export type BackupPreview = {
  writtenOn: string
  /** Not here yet. */
  added: string[]
  /** Another text here: it goes to the history. */
  replaced: string[]
  /** The same text here; pins and notes may differ. */
  same: number
  /** The office's texts here that the backup does not know: they stay. */
  staying: string[]
  sites: number
  siteMaps: number
  payers: number
  rules: number
  providers: number
}

const LARGEST = 50_000_000

const refuse = (message: string, fields?: string[]): Stored<never> => ({
  ok: false,
  problem: fields ? { code: "bad-request", message, fields } : { code: "bad-request", message }
})

const isTouched = (row: StoredArticle, hasHistory: boolean): boolean =>
  row.office !== null || row.isPinned || row.reviewAsked !== null || hasHistory

/** The rows that are whole; a damaged one would make the backup unreadable. */
const sound = <T extends z.ZodType>(shape: T, rows: readonly unknown[]): z.infer<T>[] =>
  rows.flatMap((row) => {
    const read = shape.safeParse(row)
    return read.success ? [read.data] : []
  })

const sameText = (one: Article | null, other: Article | null): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Reads a backup's text. One that is not sound changes nothing; the places are named, never what stands there. */
export const readBackup = (text: string): Stored<Backup> => {
  if (text.length > LARGEST) return refuse("This file is too large to be a backup. Nothing was changed.")
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse("This is not a backup: it is not JSON, or it was cut off. Nothing was changed.")
  }
  const version = z.object({ format: z.literal("deskhand-backup"), version: z.number() }).safeParse(json)
  if (!version.success) return refuse("This is not a backup of Deskhand. Nothing was changed.")
  if (version.data.version > 1) return refuse("This backup was made by a newer Deskhand. Update Deskhand first. Nothing was changed.")
  const backup = Backup.safeParse(json)
  if (backup.success) return { ok: true, value: backup.data }
  const fields = [...new Set(backup.error.issues.map(({ path }) => path.map(String).join(".").slice(0, 120)))].filter((path) => path !== "")
  return refuse("This backup is damaged. Nothing was changed.", fields.slice(0, 20))
}

/**
 * Everything the office made: its texts with their history, pins, wishes for review, sites, taught boxes, payers, rules for superbills,
 * providers, hints and where they are silent, checklists, settings. Nothing of a patient,
 * and not the questions that were asked. Shipped articles that nobody touched come with Deskhand itself.
 */
export const backups = (db: () => Database = database) => ({
  /** The backup as text. `on`: calendar date. */
  write: (on: string): Promise<Stored<string>> =>
    keep(async () => {
      const [rows, history, sites, siteMaps, payers, rules, superbill, favourites, hints, silences, lists, chosen] = await Promise.all([
        db().articles.toArray(),
        db().articleHistory.orderBy("id").toArray(),
        db().sites.toArray(),
        db().siteMaps.toArray(),
        db().payers.toArray(),
        db().officeRules.toArray(),
        db().superbillSettings.get("office"),
        db().favourites.toArray(),
        db().officeHints.toArray(),
        db().hintSilences.toArray(),
        db().checklists.toArray(),
        settings(db).read()
      ])
      const former = new Map<string, ArticleVersion[]>()
      for (const version of history) former.set(version.slug, [...(former.get(version.slug) ?? []), version])
      const made: Backup = {
        format: "deskhand-backup",
        version: 1,
        writtenOn: on,
        articles: rows
          .filter((row) => isTouched(row, former.has(row.slug)))
          .map((row) => ({
            ...row,
            history: (former.get(row.slug) ?? []).map(({ article, wasShipped, keptAt }) => ({ article, wasShipped, keptAt }))
          })),
        sites,
        siteMaps: sound(SiteMap, siteMaps),
        payers: sound(BackupPayer, payers),
        officeRules: sound(OfficeRule, rules),
        superbillSettings: OfficeSettings.catch({ changes: [], silences: [] }).parse({
          changes: superbill?.changes ?? [],
          silences: superbill?.silences ?? [],
          ...(superbill?.claimSender ? { claimSender: superbill.claimSender } : {})
        }),
        favourites: sound(Favourite, favourites),
        checklists: sound(OfficeChecklist, lists),
        officeHints: sound(OfficeHint, hints),
        hintSilences: sound(
          HintSilence,
          silences.map(({ hintId, origin }) => ({ hintId, origin }))
        ),
        settings: chosen.ok ? chosen.value : defaultSettings
      }
      return `${JSON.stringify(made, null, 1)}\n`
    }),

  /** What a restore would change, and changes nothing. */
  preview: async (backup: Backup): Promise<Stored<BackupPreview>> => {
    const rows = await articles(db).all()
    if (!rows.ok) return rows
    const here = new Map(rows.value.map((row) => [row.slug, row]))
    const preview: BackupPreview = {
      writtenOn: backup.writtenOn,
      added: [],
      replaced: [],
      same: 0,
      staying: [],
      sites: backup.sites.length,
      siteMaps: backup.siteMaps.length,
      payers: backup.payers.length,
      rules: backup.officeRules.length,
      providers: backup.favourites.length
    }
    for (const row of backup.articles) {
      const known = here.get(row.slug)
      const next = row.office ?? known?.builtIn
      if (!next) continue
      if (!known) preview.added.push(next.title)
      else if (sameText(currentOf(known), next)) preview.same++
      else preview.replaced.push(currentOf(known).title)
    }
    const inBackup = new Set(backup.articles.map(({ slug }) => slug))
    preview.staying = rows.value.filter((row) => row.office !== null && !inBackup.has(row.slug)).map((row) => currentOf(row).title)
    return { ok: true, value: preview }
  },

  /**
   * Puts everything of the backup in, or nothing at all. A text that is replaced goes to the history; texts of the office that the backup
   * does not know stay. `at`: milliseconds since 1970.
   */
  restore: (backup: Backup, at: number): Promise<Stored<void>> =>
    keep(() =>
      db().transaction("rw", db().tables, async () => {
        for (const { history, ...row } of backup.articles) {
          const known = await db().articles.get(row.slug)
          // This machine's own shipped text stays the shipped one.
          const builtIn = known?.builtIn ?? null
          if (!row.office && !builtIn) continue
          const before = await db().articleHistory.where("slug").equals(row.slug).toArray()
          const isKnown = (article: Article) => before.some((one) => sameText(one.article, article))
          await db().articleHistory.bulkAdd(history.filter(({ article }) => !isKnown(article)).map((one) => ({ slug: row.slug, ...one })))
          const next: StoredArticle = {
            ...row,
            builtIn,
            isOvertaken: row.office !== null && builtIn !== null && (row.isOvertaken || !sameText(builtIn, row.builtIn))
          }
          // A shipped text stays at hand as the shipped one; an office's goes to the history.
          const ours = known?.office
          if (ours && !sameText(ours, next.office) && !isKnown(ours) && !history.some(({ article }) => sameText(article, ours)))
            await db().articleHistory.add({ slug: row.slug, article: ours, wasShipped: false, keptAt: at })
          // The search is built anew where the text differs, even if both were changed in the same moment.
          await db().articles.put(
            known && !sameText(known.office, next.office) && known.changedAt === next.changedAt ? { ...next, changedAt: at } : next
          )
        }
        await db().sites.bulkPut(backup.sites)
        await db().siteMaps.bulkPut(backup.siteMaps)
        await db().payers.bulkPut(backup.payers)
        await db().officeRules.bulkPut(backup.officeRules)
        await db().superbillSettings.put({ id: "office", ...backup.superbillSettings })
        await db().favourites.bulkPut(backup.favourites)
        await db().checklists.bulkPut(backup.checklists)
        await db().officeHints.bulkPut(backup.officeHints)
        await db().hintSilences.bulkPut(backup.hintSilences.map(silenceRow))
        await db().settings.put({ id: "office", ...backup.settings })
      })
    )
})

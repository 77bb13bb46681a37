import { SiteMap, type Correction } from "../autofill/site-map"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"
import { mergeSiteMap, readSiteMapsFile, writeSiteMapsFile, type MergeReport } from "./site-maps-file"

const broken = (): Stored<never> => ({
  ok: false,
  problem: { code: "bad-request", message: "This correction cannot be kept: its site or box is not known.", fields: ["origin"] }
})

/** What the office taught of the boxes of each site: page words and keys, never a value. */
export const siteMaps = (db: () => Database = database) => {
  const read = async (origin: string): Promise<SiteMap> => {
    const kept = SiteMap.safeParse(await db().siteMaps.get(origin))
    return kept.success ? kept.data : { origin, corrections: [] }
  }

  const readAll = async (): Promise<SiteMap[]> =>
    (await db().siteMaps.orderBy("origin").toArray()).flatMap((row) => {
      const kept = SiteMap.safeParse(row)
      return kept.success ? [kept.data] : []
    })

  /** Adds to what is there and tells how many were new, replaced or the same. */
  const merge = (maps: SiteMap[]): Promise<MergeReport> =>
    db().transaction("rw", db().siteMaps, async () => {
      const report: MergeReport = { sites: maps.length, added: 0, replaced: 0, same: 0 }
      for (const map of maps) {
        const { merged, counts } = mergeSiteMap(await read(map.origin), map)
        await db().siteMaps.put(merged)
        report.added += counts.added
        report.replaced += counts.replaced
        report.same += counts.same
      }
      return report
    })

  return {
    list: (): Promise<Stored<SiteMap[]>> => keep(readAll),

    /** An empty map for a site nobody taught. */
    read: (origin: string): Promise<Stored<SiteMap>> => keep(() => read(origin)),

    /** A second lesson about the same box takes the place of the first. */
    teach: async (origin: string, correction: Correction): Promise<Stored<MergeReport>> => {
      const map = SiteMap.safeParse({ origin, corrections: [correction] })
      return map.success ? keep(() => merge([map.data])) : broken()
    },

    /** Forgets one lesson, by its place in the list shown; a place that is not there changes nothing. */
    forget: (origin: string, place: number): Promise<Stored<SiteMap>> =>
      keep(() =>
        db().transaction("rw", db().siteMaps, async () => {
          const map = await read(origin)
          const left = { origin, corrections: map.corrections.filter((_, at) => at !== place) }
          if (left.corrections.length === 0) await db().siteMaps.delete(origin)
          else await db().siteMaps.put(left)
          return left
        })
      ),

    forgetSite: (origin: string): Promise<Stored<void>> => keep(() => db().siteMaps.delete(origin)),

    /** Text of a file that another office can import. `on`: calendar date. */
    exportFile: (on: string): Promise<Stored<string>> => keep(async () => writeSiteMapsFile(await readAll(), on)),

    /** Merges a file into what is there; a file that is not sound changes nothing. */
    importFile: async (text: string): Promise<Stored<MergeReport>> => {
      const file = readSiteMapsFile(text)
      return file.ok ? keep(() => merge(file.value)) : file
    }
  }
}

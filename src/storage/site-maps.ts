import { correctionId } from "../autofill/site-map/correction-id"
import { SiteMap, type Correction } from "../autofill/site-map/site-map"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"
import { afterNote, LostBox, lostBoxId, type BoxNote } from "./lost-boxes"
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

  /** Changes one correction of a site, by its short name, and forgets what was noted of it. One that is gone changes nothing. */
  const change = (origin: string, id: string, make: (correction: Correction, lost: LostBox | undefined) => Correction) =>
    keep(() =>
      db().transaction("rw", db().siteMaps, db().lostBoxes, async () => {
        const map = await read(origin)
        const row = LostBox.safeParse(await db().lostBoxes.get(lostBoxId(origin, id)))
        const corrections = map.corrections.map((each) => (correctionId(each) === id ? make(each, row.data) : each))
        if (map.corrections.length > 0) await db().siteMaps.put({ origin, corrections })
        await db().lostBoxes.delete(lostBoxId(origin, id))
      })
    )

  /** Takes the anchors of today in place of those remembered, which are kept for taking back. */
  const renewed = (correction: Correction, lost: LostBox | undefined, on: string): Correction =>
    lost?.anchorsNow ? { ...correction, anchors: lost.anchorsNow, before: correction.anchors, healedOn: on, foundOn: on } : correction

  const withoutRenewal = ({ before, healedOn: _, ...correction }: Correction): Correction =>
    before ? { ...correction, anchors: before } : correction

  return {
    /** Notes what a look at a page found of the taught boxes of a site. `on`: calendar date. */
    note: (origin: string, notes: readonly BoxNote[], on: string): Promise<Stored<void>> =>
      keep(() =>
        db().transaction("rw", db().siteMaps, db().lostBoxes, async () => {
          const map = await read(origin)
          const found = new Set(notes.flatMap(({ state, correctionId: id }) => (state === "exact" || state === "healed" ? [id] : [])))
          const isNews = (each: Correction) => each.foundOn !== on && found.has(correctionId(each))
          // One write a day and site: most looks find what the look before found.
          if (map.corrections.some(isNews))
            await db().siteMaps.put({
              origin,
              corrections: map.corrections.map((each) => (isNews(each) ? { ...each, foundOn: on } : each))
            })
          for (const note of notes) {
            const id = lostBoxId(origin, note.correctionId)
            const before = LostBox.safeParse(await db().lostBoxes.get(id)).data
            const row = afterNote(origin, before, note, on)
            if (row) await db().lostBoxes.put(row)
            else if (before) await db().lostBoxes.delete(id)
          }
        })
      ),

    /** Boxes found by other anchors, and boxes not found, of all sites. */
    lost: (): Promise<Stored<LostBox[]>> =>
      keep(async () => (await db().lostBoxes.toArray()).flatMap((row) => LostBox.safeParse(row).data ?? [])),

    /** A fill was made with a box found again, or a manager says that it is right: its anchors of today take the place of the old ones. */
    renew: (origin: string, id: string, on: string): Promise<Stored<void>> =>
      change(origin, id, (correction, lost) => renewed(correction, lost, on)),

    /** "Not this box": it is never taken for the taught one again. `mark`: the box's mark on its page. */
    refuse: (origin: string, id: string, mark: string): Promise<Stored<void>> =>
      change(origin, id, (correction) => ({ ...correction, refused: [...(correction.refused ?? []), mark].slice(-50) })),

    /** The anchors from before the last renewal, again. */
    takeBack: (origin: string, id: string): Promise<Stored<void>> => change(origin, id, withoutRenewal),

    list: (): Promise<Stored<SiteMap[]>> => keep(readAll),

    /** An empty map for a site nobody taught. */
    read: (origin: string): Promise<Stored<SiteMap>> => keep(() => read(origin)),

    /** A second lesson about the same box takes the place of the first; `insteadOf`: the first one's short name, where its box has changed. */
    teach: async (origin: string, correction: Correction, insteadOf?: string): Promise<Stored<MergeReport>> => {
      const map = SiteMap.safeParse({ origin, corrections: [correction] })
      if (!map.success) return broken()
      return keep(() =>
        db().transaction("rw", db().siteMaps, db().lostBoxes, async () => {
          if (insteadOf !== undefined) {
            const { corrections } = await read(origin)
            await db().siteMaps.put({ origin, corrections: corrections.filter((each) => correctionId(each) !== insteadOf) })
            await db().lostBoxes.delete(lostBoxId(origin, insteadOf))
          }
          return merge([map.data])
        })
      )
    },

    /** Forgets one lesson, by its place in the list shown; a place that is not there changes nothing. */
    forget: (origin: string, place: number): Promise<Stored<SiteMap>> =>
      keep(() =>
        db().transaction("rw", db().siteMaps, db().lostBoxes, async () => {
          const map = await read(origin)
          const gone = map.corrections[place]
          if (gone) await db().lostBoxes.delete(lostBoxId(origin, correctionId(gone)))
          const left = { origin, corrections: map.corrections.filter((_, at) => at !== place) }
          if (left.corrections.length === 0) await db().siteMaps.delete(origin)
          else await db().siteMaps.put(left)
          return left
        })
      ),

    forgetSite: (origin: string): Promise<Stored<void>> =>
      keep(() =>
        db().transaction("rw", db().siteMaps, db().lostBoxes, async () => {
          await db().siteMaps.delete(origin)
          await db()
            .lostBoxes.filter((row) => row.origin === origin)
            .delete()
        })
      ),

    /** Text of a file that another office can import. `on`: calendar date. */
    exportFile: (on: string): Promise<Stored<string>> => keep(async () => writeSiteMapsFile(await readAll(), on)),

    /** Merges a file into what is there; a file that is not sound changes nothing. */
    importFile: async (text: string): Promise<Stored<MergeReport>> => {
      const file = readSiteMapsFile(text)
      return file.ok ? keep(() => merge(file.value)) : file
    }
  }
}

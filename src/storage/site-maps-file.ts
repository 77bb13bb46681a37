import * as z from "zod"
import { boxOfCorrection } from "../autofill/site-map/correction-id"
import { SiteMap, type Correction } from "../autofill/site-map/site-map"
import type { Stored } from "./keep"

const SiteMapsFile = z.strictObject({
  format: z.literal("deskhand-site-maps"),
  version: z.literal(1),
  writtenOn: z.iso.date(),
  sites: z.array(SiteMap).max(2000)
})

export type MergeReport = { sites: number; added: number; replaced: number; same: number }

const largest = 5_000_000

const refuse = (message: string, fields?: string[]): Stored<never> => ({
  ok: false,
  problem: fields ? { code: "bad-request", message, fields } : { code: "bad-request", message }
})

/** Two spaces deep, so that an office can read what it hands on. */
export const writeSiteMapsFile = (sites: SiteMap[], writtenOn: string): string =>
  JSON.stringify({ format: "deskhand-site-maps", version: 1, writtenOn, sites }, null, 2) + "\n"

export const readSiteMapsFile = (text: string): Stored<SiteMap[]> => {
  if (text.length > largest) return refuse("This file is too large to be a file of site maps.")
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse("This is not a file of site maps: it is not JSON. Nothing was changed.")
  }
  const file = SiteMapsFile.safeParse(json)
  if (file.success) return { ok: true, value: file.data.sites }
  const fields = [...new Set(file.error.issues.map((issue) => issue.path.map(String).join(".").slice(0, 120)))].filter(
    (path) => path !== ""
  )
  return refuse("This file of site maps is damaged or was made by another program. Nothing was changed.", fields.slice(0, 20))
}

/** The later lesson about a box wins; on the same day the incoming one does. */
export const mergeSiteMap = (mine: SiteMap, theirs: SiteMap): { merged: SiteMap; counts: Omit<MergeReport, "sites"> } => {
  const byBox = new Map<string, Correction>(mine.corrections.map((correction) => [boxOfCorrection(correction), correction]))
  const counts = { added: 0, replaced: 0, same: 0 }
  for (const correction of theirs.corrections) {
    const box = boxOfCorrection(correction)
    const known = byBox.get(box)
    if (known && (known.key === correction.key || known.madeOn > correction.madeOn)) {
      counts.same++
      continue
    }
    counts[known ? "replaced" : "added"]++
    byBox.set(box, correction)
  }
  return { merged: { origin: mine.origin, corrections: [...byBox.values()].slice(-2000) }, counts }
}

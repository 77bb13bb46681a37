import * as z from "zod"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

export const ApprovedSite = z.strictObject({
  origin: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^/\s?#@]+$/),
  /** What the office calls it ("Billing portal"); "" when nobody named it. */
  name: z.string().max(80),
  /** Calendar date. */
  approvedOn: z.iso.date()
})
export type ApprovedSite = z.infer<typeof ApprovedSite>

const notAnOrigin: Stored<never> = {
  ok: false,
  problem: { code: "bad-request", message: "Only web pages (https or http) can be approved.", fields: ["origin"] }
}

/**
 * The office's list of sites, for showing and naming. The grant itself is the browser's (`platform/permissions`): a site that is
 * listed here but was taken back there is not served.
 */
export const approvedSites = (db: () => Database = database) => ({
  list: (): Promise<Stored<ApprovedSite[]>> => keep(() => db().sites.orderBy("origin").toArray()),

  /** Remembers a site; one that is known keeps its first date. */
  approve: async (origin: string, approvedOn: string, name?: string): Promise<Stored<ApprovedSite>> => {
    const made = ApprovedSite.safeParse({ origin, approvedOn, name: name ?? "" })
    if (!made.success) return notAnOrigin
    return keep(() =>
      db().transaction("rw", db().sites, async () => {
        const before = await db().sites.get(origin)
        const site = before ? { ...before, name: name ?? before.name } : made.data
        await db().sites.put(site)
        return site
      })
    )
  },

  forget: (origin: string): Promise<Stored<void>> => keep(() => db().sites.delete(origin))
})

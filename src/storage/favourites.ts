import * as z from "zod"
import { Superbill } from "../superbill/record"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

const words = z.string().max(200)
const FavouriteCode = z.strictObject({ code: z.string().min(1).max(10), words, modifiers: z.array(z.string().max(2)).max(4) })

/** One treating provider: how they stand on a superbill, and what they code often. `words` are the office's own. */
export const Favourite = z.strictObject({
  /** The NPI, or the name where there is none yet. */
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(120),
  parts: z.strictObject({
    renderingProvider: Superbill.shape.renderingProvider,
    billingProvider: Superbill.shape.billingProvider,
    serviceFacility: Superbill.shape.serviceFacility
  }),
  /** Where this provider mostly sees patients; not there while nobody has said. */
  placeOfService: z.string().max(2).optional(),
  /** Which of the built-in lists of a visit this provider begins with. */
  templateId: z.string().max(40).nullable(),
  services: z.array(FavouriteCode).max(60),
  diagnoses: z.array(FavouriteCode).max(60)
})
export type Favourite = z.infer<typeof Favourite>

/** Providers of this office and their favourites. No patient is in it. */
export const favourites = (db: () => Database = database) => {
  const parse = (row: unknown): Favourite[] => {
    const kept = Favourite.safeParse(row)
    return kept.success ? [kept.data] : []
  }

  return {
    list: (): Promise<Stored<Favourite[]>> =>
      keep(async () => (await db().favourites.toArray()).flatMap(parse).sort((a, b) => a.name.localeCompare(b.name))),

    save: async (favourite: Favourite): Promise<Stored<Favourite>> => {
      const [made] = parse(favourite)
      if (!made)
        return { ok: false, problem: { code: "bad-request", message: "A provider needs a name or an NPI first.", fields: ["name"] } }
      return keep(async () => {
        await db().favourites.put(made)
        return made
      })
    },

    drop: (id: string): Promise<Stored<void>> => keep(() => db().favourites.delete(id))
  }
}

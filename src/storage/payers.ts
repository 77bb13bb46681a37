import { Payer } from "../knowledge/payers/payer"
import { payers as shipped } from "../knowledge/payers/payers"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** What the office keeps of a payer: its own words for it, or null for one that shipped and is not used here. */
export type OfficePayer = { id: string; payer: Payer | null }

/** A payer as the office sees it. `origin` says whether it shipped, was changed here, or is the office's own. */
export type KnownPayer = { payer: Payer; origin: "shipped" | "changed" | "own" }

const notAPayer = (issue: { path: PropertyKey[]; message: string } | undefined): Stored<never> => ({
  ok: false,
  problem: {
    code: "bad-request",
    message: `${issue?.path.join(".") ?? "A box"}: ${issue?.message ?? "cannot be read"}.`,
    fields: [issue?.path.join(".") ?? ""]
  }
})

/** The payers that ship, with what the office changed, added and took out laid over them. */
export const payerStore = (db: () => Database = database) => {
  const list = (): Promise<Stored<KnownPayer[]>> =>
    keep(async () => {
      const own = new Map((await db().payers.toArray()).map((row) => [row.id, row.payer]))
      const known = shipped.flatMap((payer): KnownPayer[] => {
        const mine = own.get(payer.id)
        return mine === undefined ? [{ payer, origin: "shipped" }] : mine === null ? [] : [{ payer: mine, origin: "changed" }]
      })
      const isShipped = new Set(shipped.map(({ id }) => id))
      for (const [id, payer] of own) if (payer && !isShipped.has(id)) known.push({ payer, origin: "own" })
      return known.toSorted((one, other) => one.payer.name.localeCompare(other.payer.name))
    })

  return {
    list,
    save: async (given: unknown): Promise<Stored<Payer>> => {
      const made = Payer.safeParse(given)
      if (!made.success) return notAPayer(made.error.issues[0])
      return keep(async () => {
        await db().payers.put({ id: made.data.id, payer: made.data })
        return made.data
      })
    },

    /** All or none: a list that came from a file. */
    saveAll: (payers: readonly Payer[]): Promise<Stored<void>> =>
      keep(async () => {
        await db().payers.bulkPut(payers.map((payer) => ({ id: payer.id, payer })))
      }),

    /** Takes a payer out: one that shipped stays out after an update too. */
    remove: (id: string): Promise<Stored<void>> =>
      keep(async () => {
        if (shipped.some((payer) => payer.id === id)) await db().payers.put({ id, payer: null })
        else await db().payers.delete(id)
      }),

    /** Back to what shipped. */
    restore: (id: string): Promise<Stored<void>> => keep(() => db().payers.delete(id))
  }
}

import * as z from "zod"
import { builtInChecklists } from "../intake/checklists/built-in-checklists"
import { Checklist } from "../intake/checklists/checklist"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** What the office keeps of a checklist: its own words, or null where the built-in ones stand; and whether it is offered. */
export const OfficeChecklist = z.strictObject({ id: Checklist.shape.id, checklist: Checklist.nullable(), isOff: z.boolean() })
export type OfficeChecklist = z.infer<typeof OfficeChecklist>

/** A checklist as the office sees it. */
export type KnownChecklist = { checklist: Checklist; origin: "built-in" | "changed" | "own"; isOff: boolean }

const builtIn = new Map(builtInChecklists.map((checklist) => [checklist.id, checklist]))

/** The checklists that ship, with what the office changed, added and switched off laid over them. A damaged row is left out. */
export const checklistStore = (db: () => Database = database) => {
  const rows = async (): Promise<Map<string, OfficeChecklist>> =>
    new Map(
      (await db().checklists.toArray()).flatMap((row) => {
        const kept = OfficeChecklist.safeParse(row)
        return kept.success ? [[kept.data.id, kept.data] as const] : []
      })
    )

  /** What differs in nothing from what ships needs no row. */
  const put = (row: OfficeChecklist): Promise<unknown> =>
    row.checklist === null && !row.isOff ? db().checklists.delete(row.id) : db().checklists.put(row)

  const change = (id: string, make: (row: OfficeChecklist) => OfficeChecklist): Promise<void> =>
    db().transaction("rw", db().checklists, async () => {
      await put(make((await rows()).get(id) ?? { id, checklist: null, isOff: false }))
    })

  return {
    list: (): Promise<Stored<KnownChecklist[]>> =>
      keep(async () => {
        const own = await rows()
        const known = builtInChecklists.map((checklist): KnownChecklist => {
          const row = own.get(checklist.id)
          return { checklist: row?.checklist ?? checklist, origin: row?.checklist ? "changed" : "built-in", isOff: row?.isOff ?? false }
        })
        for (const { id, checklist, isOff } of own.values())
          if (checklist && !builtIn.has(id)) known.push({ checklist, origin: "own", isOff })
        return known
      }),

    save: async (given: unknown): Promise<Stored<Checklist>> => {
      const made = Checklist.safeParse(given)
      if (made.success)
        return keep(async () => {
          await change(made.data.id, (row) => ({ ...row, checklist: made.data }))
          return made.data
        })
      const [issue] = made.error.issues
      return {
        ok: false,
        problem: {
          code: "bad-request",
          message: `This checklist cannot be kept: ${issue?.message ?? "a box cannot be read"}.`.slice(0, 300),
          fields: [issue?.path.join(".") ?? ""]
        }
      }
    },

    /** All of a file that was read whole: one of the same id takes the place of the old. */
    take: (lists: readonly Checklist[]): Promise<Stored<{ added: number; replaced: number }>> =>
      keep(() =>
        db().transaction("rw", db().checklists, async () => {
          const known = await rows()
          await db().checklists.bulkPut(
            lists.map((checklist) => ({ id: checklist.id, checklist, isOff: known.get(checklist.id)?.isOff ?? false }))
          )
          const replaced = lists.filter(({ id }) => known.has(id) || builtIn.has(id)).length
          return { added: lists.length - replaced, replaced }
        })
      ),

    switchTo: (id: string, isOff: boolean): Promise<Stored<void>> => keep(() => change(id, (row) => ({ ...row, isOff }))),

    /** The office's own list goes; a built-in one gets its own words back. */
    restore: (id: string): Promise<Stored<void>> =>
      keep(() => change(id, (row) => ({ ...row, checklist: null, isOff: builtIn.has(id) && row.isOff })))
  }
}

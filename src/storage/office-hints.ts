import { builtInHints } from "../autofill/hints/built-in-hints"
import type { Hint } from "../autofill/hints/hint"
import { OfficeHint } from "../autofill/hints/hint-table"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

const shipped: ReadonlySet<string> = new Set(builtInHints.map(({ id }) => id))

const checked = (row: OfficeHint): Stored<OfficeHint> => {
  const read = OfficeHint.safeParse(row)
  if (read.success) return { ok: true, value: read.data }
  const fields = read.error.issues.map(({ path }) =>
    path
      .filter((part) => part !== "hint")
      .map(String)
      .join(".")
  )
  return {
    ok: false,
    problem: { code: "bad-request", message: read.error.issues[0]?.message ?? "This hint cannot be kept.", fields: [...new Set(fields)] }
  }
}

/** What the office made of the hints: its own, its words for those that ship, and which are off. A damaged row is left out. */
export const officeHints = (db: () => Database = database) => {
  const put = async (row: OfficeHint): Promise<Stored<OfficeHint>> => {
    const read = checked(row)
    if (!read.ok) return read
    return keep(async () => {
      await db().officeHints.put(read.value)
      return read.value
    })
  }

  return {
    list: (): Promise<Stored<OfficeHint[]>> =>
      keep(async () =>
        (await db().officeHints.toArray()).flatMap((row) => {
          const read = OfficeHint.safeParse(row)
          return read.success && (read.data.hint !== null || shipped.has(read.data.id)) ? [read.data] : []
        })
      ),

    /** The office's own hint, or its words for one that ships (the same id). It is on from then on. */
    save: (hint: Hint): Promise<Stored<OfficeHint>> => put({ id: hint.id, isOn: true, hint }),

    setOn: async (id: string, isOn: boolean): Promise<Stored<void>> =>
      keep(() =>
        db().transaction("rw", db().officeHints, async () => {
          const row = await db().officeHints.get(id)
          // A shipped hint that is on and has the shipped words needs no row.
          if (isOn && shipped.has(id) && !row?.hint) await db().officeHints.delete(id)
          else if (row || shipped.has(id)) await db().officeHints.put({ id, isOn, hint: row?.hint ?? null })
        })
      ),

    /** Deletes a hint of the office's own; one that ships is as it shipped again. */
    drop: (id: string): Promise<Stored<void>> => keep(() => db().officeHints.delete(id)),

    /** Rows of a file that was read: one of the same id takes the place of the old. */
    take: (rows: readonly OfficeHint[]): Promise<Stored<{ added: number; replaced: number }>> =>
      keep(() =>
        db().transaction("rw", db().officeHints, async () => {
          const known = new Set(await db().officeHints.toCollection().primaryKeys())
          await db().officeHints.bulkPut([...rows])
          const replaced = rows.filter(({ id }) => known.has(id)).length
          return { added: rows.length - replaced, replaced }
        })
      )
  }
}

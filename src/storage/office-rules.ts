import type { OfficeRule } from "../superbill/office-rule"
import { readOfficeRules } from "../superbill/read-office-rules"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** The office's own rules over a superbill, as data. A damaged one is left out, the others stay. */
export const officeRules = (db: () => Database = database) => {
  const check = (rule: OfficeRule): Stored<OfficeRule> => {
    const reading = readOfficeRules([rule])
    const [first] = reading.ok ? reading.rules : []
    if (first) return { ok: true, value: first }
    const problems = reading.ok ? [] : reading.problems
    return {
      ok: false,
      problem: {
        code: "bad-request",
        message: problems[0]?.message.slice(0, 300) ?? "This rule cannot be kept.",
        fields: problems.map(({ part }) => part).filter((part) => part !== "")
      }
    }
  }

  return {
    list: (): Promise<Stored<OfficeRule[]>> =>
      keep(async () =>
        (await db().officeRules.toArray()).flatMap((row) => {
          const checked = check(row)
          return checked.ok ? [checked.value] : []
        })
      ),

    /** `before`: the name it had until now, when it was renamed. A name that another rule has is refused. */
    save: async (rule: OfficeRule, before: string | null): Promise<Stored<OfficeRule>> => {
      const checked = check(rule)
      if (!checked.ok) return checked
      return keep(() =>
        db().transaction("rw", db().officeRules, async () => {
          if (before !== rule.id && (await db().officeRules.get(rule.id))) return null
          if (before !== null && before !== rule.id) await db().officeRules.delete(before)
          await db().officeRules.put(checked.value)
          return checked.value
        })
      ).then((kept) =>
        kept.ok && kept.value === null
          ? { ok: false, problem: { code: "bad-request", message: "There is another rule of this name.", fields: ["id"] } }
          : (kept as Stored<OfficeRule>)
      )
    },

    drop: (id: string): Promise<Stored<void>> => keep(() => db().officeRules.delete(id)),

    /** Rules of a file that was read whole: one of the same name takes the place of the old. */
    take: (rules: readonly OfficeRule[]): Promise<Stored<{ added: number; replaced: number }>> =>
      keep(() =>
        db().transaction("rw", db().officeRules, async () => {
          const known = new Set(await db().officeRules.toCollection().primaryKeys())
          await db().officeRules.bulkPut([...rules])
          const replaced = rules.filter(({ id }) => known.has(id)).length
          return { added: rules.length - replaced, replaced }
        })
      )
  }
}

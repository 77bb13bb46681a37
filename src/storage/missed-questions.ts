import { stripQuestion } from "../knowledge/strip-question"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"
import { settings } from "./settings"

/** A question that found nothing, without digits and names. `at`: the last time, milliseconds since 1970. */
export type MissedQuestion = { id: number; question: string; times: number; at: number }

const MOST_QUESTIONS = 500

/** The manager's to-do list of what the manual does not answer. Nothing is kept unless the office switched it on. */
export const missedQuestions = (db: () => Database = database) => ({
  /** Keeps the question without digits and names; the same one again is counted. Resolves to false when it was not kept. */
  note: async (question: string, at = Date.now()): Promise<Stored<boolean>> => {
    const chosen = await settings(db).read()
    if (!chosen.ok) return chosen
    const stripped = stripQuestion(question)
    if (!chosen.value.keepsMissedQuestions || stripped === "") return { ok: true, value: false }
    return keep(() =>
      db().transaction("rw", db().missedQuestions, async () => {
        const known = await db().missedQuestions.where("question").equals(stripped).first()
        if (known) await db().missedQuestions.put({ ...known, times: known.times + 1, at })
        else await db().missedQuestions.add({ question: stripped, times: 1, at })
        const ids = await db().missedQuestions.toCollection().primaryKeys()
        await db().missedQuestions.bulkDelete(ids.slice(0, Math.max(0, ids.length - MOST_QUESTIONS)))
        return true
      })
    )
  },

  /** The most asked first. */
  all: (): Promise<Stored<MissedQuestion[]>> =>
    keep(async () => (await db().missedQuestions.toArray()).sort((a, b) => b.times - a.times || b.at - a.at)),

  drop: (id: number): Promise<Stored<void>> => keep(() => db().missedQuestions.delete(id)),

  dropAll: (): Promise<Stored<void>> => keep(() => db().missedQuestions.clear())
})

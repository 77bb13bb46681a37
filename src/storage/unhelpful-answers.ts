import { stripQuestion } from "../knowledge/strip-question"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** An answer somebody said did not help: which article, and the question without digits and names. `at`: milliseconds since 1970. */
export type UnhelpfulAnswer = { id: number; slug: string; question: string; at: number }

const MOST_ANSWERS = 500

/** The review queue of answers that did not help. */
export const unhelpfulAnswers = (db: () => Database = database) => ({
  note: ({ slug, question }: { slug: string; question: string }, at = Date.now()): Promise<Stored<void>> =>
    keep(() =>
      db().transaction("rw", db().unhelpfulAnswers, async () => {
        await db().unhelpfulAnswers.add({ slug, question: stripQuestion(question), at })
        const ids = await db().unhelpfulAnswers.toCollection().primaryKeys()
        await db().unhelpfulAnswers.bulkDelete(ids.slice(0, Math.max(0, ids.length - MOST_ANSWERS)))
      })
    ),

  /** Newest first. */
  all: (): Promise<Stored<UnhelpfulAnswer[]>> => keep(async () => (await db().unhelpfulAnswers.orderBy("id").toArray()).reverse()),

  drop: (id: number): Promise<Stored<void>> => keep(() => db().unhelpfulAnswers.delete(id))
})

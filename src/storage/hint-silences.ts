import { HintSilence } from "../autofill/hints/hint-table"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

export type HintSilenceRow = HintSilence & { id: string }

/** One row a hint and place. */
export const silenceRow = ({ hintId, origin }: HintSilence): HintSilenceRow => ({
  id: `${hintId} ${origin ?? "everywhere"}`,
  hintId,
  origin
})

/** Hints that somebody does not want to read again, on one site or anywhere. A damaged row is left out. */
export const hintSilences = (db: () => Database = database) => ({
  list: (): Promise<Stored<HintSilence[]>> =>
    keep(async () =>
      (await db().hintSilences.toArray()).flatMap(({ hintId, origin }) => {
        const read = HintSilence.safeParse({ hintId, origin })
        return read.success ? [read.data] : []
      })
    ),

  /** `origin` null: everywhere. */
  silence: async (given: HintSilence): Promise<Stored<void>> => {
    const read = HintSilence.safeParse(given)
    if (!read.success)
      return { ok: false, problem: { code: "bad-request", message: "There is no such hint to silence.", fields: ["hintId"] } }
    return keep(async () => {
      await db().hintSilences.put(silenceRow(read.data))
    })
  },

  /** Takes one silence back. */
  speakAgain: (silence: HintSilence): Promise<Stored<void>> => keep(() => db().hintSilences.delete(silenceRow(silence).id))
})

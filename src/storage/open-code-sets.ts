import { openCodeSet, type CodeSet } from "../knowledge/codes/open-code-set"
import { openStarterSets } from "../knowledge/codes/open-starter-sets"
import { codeSets } from "./code-sets"
import { database, type Database } from "./database"
import { unpack } from "./gzip"
import { keep, type Stored } from "./keep"

type Held = { stamp: string; sets: CodeSet[] }
const held = new WeakMap<Database, Held>()
let starter: CodeSet[] | null = null

/**
 * Every code set ready for `lookUpCodes`: what the office loaded, and the built-in ones, which stand in where nothing is loaded and
 * add their everyday words where something is. Opened once and kept until another file is loaded, in this window or another.
 * A set whose bytes are damaged is left out and noted, so that the options can say so.
 */
export const openCodeSets = async (db: () => Database = database): Promise<Stored<CodeSet[]>> => {
  const store = codeSets(db)
  const lines = await store.list()
  if (!lines.ok) return lines
  starter ??= openStarterSets()
  const stamp = lines.value.map(({ system, loadedAt, size }) => `${system} ${loadedAt} ${size}`).join(", ")
  const last = held.get(db())
  if (last?.stamp === stamp) return { ok: true, value: [...last.sets, ...starter] }

  const stored = lines.value.length === 0 ? { ok: true as const, value: [] } : await store.all()
  if (!stored.ok) return stored
  const opened = await keep(() =>
    Promise.all(
      stored.value.map(async ({ system, bytes }) => {
        const plain = await unpack(bytes)
        return { system, set: plain ? openCodeSet(plain) : null }
      })
    )
  )
  if (!opened.ok) return opened
  const sets = opened.value.flatMap(({ set }) => set ?? [])
  for (const { system, set } of opened.value) if (!set) await store.noteDamage(system)
  held.set(db(), { stamp, sets })
  return { ok: true, value: [...sets, ...starter] }
}

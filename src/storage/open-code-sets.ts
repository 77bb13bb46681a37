import { openCodeSet, type CodeSet } from "../knowledge/codes/open-code-set"
import { openBuiltIn, packBuiltIn } from "./built-in-sets"
import { codeSets } from "./code-sets"
import { database, type Database } from "./database"
import { unpack } from "./gzip"
import { keep, type Stored } from "./keep"

type Held = { stamp: string; sets: CodeSet[] }
const held = new WeakMap<Database, Held>()
let builtIn: CodeSet[] | null = null

/** Takes the built-in sets out of the database, or indexes them and leaves them there for the next window. */
const takeBuiltIn = (db: Database, kept: Uint8Array | undefined): CodeSet[] => {
  const opened = kept ? openBuiltIn(kept) : null
  if (opened) return opened
  const { sets, bytes } = packBuiltIn()
  // Nobody waits for it: where it cannot be kept, the next window does the same work again.
  void keep(() => db.codeSetBytes.put({ system: "built-in", bytes }))
  return sets
}

/**
 * Every code set ready for `lookUpCodes`: what the office loaded, and the built-in ones, which stand in where nothing is loaded and
 * add their everyday words where something is. Opened once and kept until another file is loaded, in this window or another.
 * A set whose bytes are damaged is left out and noted, so that the options can say so.
 */
export const openCodeSets = async (db: () => Database = database): Promise<Stored<CodeSet[]>> => {
  const last = held.get(db())
  const read = await keep(() =>
    db().transaction("r", db().codeSets, db().codeSetBytes, async () => {
      const lines = await db().codeSets.toArray()
      const stamp = lines.map(({ system, loadedAt, size }) => `${system} ${loadedAt} ${size}`).join(", ")
      const [rows, kept] = await Promise.all([
        stamp === last?.stamp ? [] : db().codeSetBytes.bulkGet(lines.map(({ system }) => system)),
        builtIn ? undefined : db().codeSetBytes.get("built-in")
      ])
      return { stamp, rows, kept }
    })
  )
  if (!read.ok) return read
  const { stamp, rows, kept } = read.value
  // Unpacking goes on beside the other work.
  const unpacking = keep(() =>
    Promise.all(rows.flatMap((row) => (row ? [unpack(row.bytes).then((plain) => ({ system: row.system, plain }))] : [])))
  )
  builtIn ??= takeBuiltIn(db(), kept?.bytes)
  const unpacked = await unpacking
  if (!unpacked.ok) return unpacked
  if (last && stamp === last.stamp) return { ok: true, value: [...last.sets, ...builtIn] }

  const sets: CodeSet[] = []
  for (const { system, plain } of unpacked.value) {
    const set = plain ? openCodeSet(plain) : null
    if (set) sets.push(set)
    else if (system !== "built-in") await codeSets(db).noteDamage(system)
  }
  held.set(db(), { stamp, sets })
  return { ok: true, value: [...sets, ...builtIn] }
}

import type { CodeSetInfo, CodeSystem } from "../knowledge/codes/code-set"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

/** What is kept beside the bytes of a set, so that a list needs none of them. */
export type CodeSetLine = {
  system: CodeSystem
  info: CodeSetInfo
  /** Those that can be billed. */
  codes: number
  /** Codes with inclusion terms. */
  terms: number
  /** Bytes on disk. */
  size: number
  fileName: string
  /** Milliseconds since 1970. */
  loadedAt: number
  /** The bytes could not be opened when they were last read. */
  isDamaged: boolean
}

/** The bytes are those of `buildCodeSet`, in gzip. */
export type StoredCodeSet = { system: CodeSystem; info: CodeSetInfo; bytes: Uint8Array<ArrayBuffer> }
export type NewCodeSet = StoredCodeSet & Pick<CodeSetLine, "codes" | "terms" | "fileName" | "loadedAt">
/** "built-in" holds the built-in sets, already indexed. */
export type CodeSetBytesRow = { system: CodeSystem | "built-in"; bytes: Uint8Array<ArrayBuffer> }

/** Code sets that the office loaded from files, one a system. The built-in ones are not in here. */
export const codeSets = (db: () => Database = database) => ({
  /** What is loaded, without the bytes. */
  list: (): Promise<Stored<CodeSetLine[]>> => keep(() => db().codeSets.toArray()),

  all: (): Promise<Stored<StoredCodeSet[]>> =>
    keep(() =>
      db().transaction("r", db().codeSets, db().codeSetBytes, async () => {
        const lines = await db().codeSets.toArray()
        const rows = await db().codeSetBytes.bulkGet(lines.map(({ system }) => system))
        return lines.flatMap(({ system, info }, at) => {
          const row = rows[at]
          return row ? [{ system, info, bytes: row.bytes }] : []
        })
      })
    ),

  read: (system: CodeSystem): Promise<Stored<StoredCodeSet | null>> =>
    keep(() =>
      db().transaction("r", db().codeSets, db().codeSetBytes, async () => {
        const [line, row] = await Promise.all([db().codeSets.get(system), db().codeSetBytes.get(system)])
        return line && row ? { system, info: line.info, bytes: row.bytes } : null
      })
    ),

  /** Puts sets in the place of those of the same systems: all of them or, when anything fails, none. */
  replace: (sets: readonly NewCodeSet[]): Promise<Stored<void>> =>
    keep(() =>
      db().transaction("rw", db().codeSets, db().codeSetBytes, async () => {
        for (const { bytes, ...line } of sets) {
          await db().codeSetBytes.put({ system: line.system, bytes })
          await db().codeSets.put({ ...line, size: bytes.length, isDamaged: false })
        }
      })
    ),

  noteDamage: (system: CodeSystem): Promise<Stored<void>> =>
    keep(async () => {
      await db().codeSets.update(system, { isDamaged: true })
    }),

  drop: (system: CodeSystem): Promise<Stored<void>> =>
    keep(() =>
      db().transaction("rw", db().codeSets, db().codeSetBytes, async () => {
        await db().codeSets.delete(system)
        await db().codeSetBytes.delete(system)
      })
    )
})

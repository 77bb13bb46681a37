import { openLimits, type LimitLookUp } from "../knowledge/edits/pack-limits"
import { openPairs, type PairLookUp } from "../knowledge/edits/pack-pairs"
import { openCodeSet, rowOf, type CodeSet } from "../knowledge/codes/open-code-set"
import type { Reference } from "../superbill/reference"
import { database, type Database } from "./database"
import { unpack } from "./gzip"
import { keep, type Stored } from "./keep"

/** `pairs`: which codes may not stand together (CMS publishes them in parts). `units`: most units of a code. */
export type ReferenceKind = "pairs" | "units"

export type ReferenceTableLine = {
  /** "units", "pairs", or "pairs 2" for the second part. */
  id: string
  kind: ReferenceKind
  edition: string
  rows: number
  /** Bytes on disk. */
  size: number
  fileName: string
  /** Milliseconds since 1970. */
  loadedAt: number
}
export type ReferenceTableBytesRow = { id: string; bytes: Uint8Array<ArrayBuffer> }

/** The bytes are those of `packPairs` or `packLimits`, in gzip. */
export type NewReferenceTable = Omit<ReferenceTableLine, "size"> & { bytes: Uint8Array<ArrayBuffer> }

/** What a superbill is checked against, as far as the office loaded it. */
export type ReferenceLookUps = Pick<Reference, "ncci" | "mue" | "feeSchedule">

/** Fee of one unit in whole cents, for a code alone or with one modifier ("99213", "25"). */
export type FeeLookUp = (code: string, modifier?: string) => number | undefined

const feesOf = (set: CodeSet | null): FeeLookUp | null => {
  if (!set || set.amounts.length === 0) return null
  const at = (code: string) => {
    const cents = set.amounts[rowOf(set, code)]
    return cents === undefined || cents < 0 ? undefined : cents
  }
  return (code, modifier = "") => (modifier === "" ? undefined : at(code + modifier)) ?? at(code)
}

/** NCCI and MUE tables that the office loaded, and its fees out of its own code list. */
export const referenceTables = (db: () => Database = database) => {
  const bytesOf = async (id: string): Promise<Uint8Array | null> => {
    const row = await db().referenceTableBytes.get(id)
    return row ? await unpack(row.bytes) : null
  }

  const readFees = async (): Promise<FeeLookUp | null> => {
    const stored = await db().codeSetBytes.get("office")
    const plain = stored ? await unpack(stored.bytes) : null
    return feesOf(plain ? openCodeSet(plain) : null)
  }

  return {
    list: (): Promise<Stored<ReferenceTableLine[]>> => keep(() => db().referenceTables.toArray()),

    /** Puts a table in the place of the one with the same id, whole or not at all. */
    replace: ({ bytes, ...line }: NewReferenceTable): Promise<Stored<void>> =>
      keep(() =>
        db().transaction("rw", db().referenceTables, db().referenceTableBytes, async () => {
          await db().referenceTableBytes.put({ id: line.id, bytes })
          await db().referenceTables.put({ ...line, size: bytes.length })
        })
      ),

    drop: (id: string): Promise<Stored<void>> =>
      keep(() =>
        db().transaction("rw", db().referenceTables, db().referenceTableBytes, async () => {
          await db().referenceTables.delete(id)
          await db().referenceTableBytes.delete(id)
        })
      ),

    /** The office's fees; null when no list with fees is loaded. */
    openFees: (): Promise<Stored<FeeLookUp | null>> => keep(readFees),

    /**
     * Plain look-ups for checking a superbill with services of `day` (yyyy-mm-dd). What is not loaded, or damaged, is left out.
     * The files of CMS say nothing of add-on codes, so none has main codes here.
     */
    open: (day: string): Promise<Stored<ReferenceLookUps>> =>
      keep(async () => {
        const number = Number(day.replaceAll("-", ""))
        const pairs: PairLookUp[] = []
        let units: LimitLookUp | null = null
        for (const { id, kind } of await db().referenceTables.toArray()) {
          const bytes = await bytesOf(id)
          const opened = bytes && kind === "pairs" ? openPairs(bytes) : null
          if (opened) pairs.push(opened)
          if (bytes && kind === "units") units = openLimits(bytes)
        }
        const fees = await readFees()
        return {
          ...(pairs.length > 0
            ? {
                ncci: {
                  indicator: (column1: string, column2: string) => {
                    for (const find of pairs) {
                      const found = find(column1, column2, number)
                      if (found !== undefined) return found
                    }
                    return undefined
                  },
                  primariesOf: () => undefined
                }
              }
            : {}),
          ...(units ? { mue: units } : {}),
          ...(fees
            ? {
                feeSchedule: (code: string) => {
                  const cents = fees(code)
                  return cents === undefined ? undefined : cents / 100
                }
              }
            : {})
        }
      })
  }
}

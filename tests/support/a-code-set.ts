import { buildCodeSet } from "../../src/knowledge/codes/build-code-set"
import type { CodeRow, CodeSystem } from "../../src/knowledge/codes/code-set"
import { finish } from "../../src/knowledge/codes/finish"
import type { NewCodeSet } from "../../src/storage/code-sets"
import { pack } from "../../src/storage/gzip"

/** A small set as the office would have loaded it from a file. */
export const aCodeSet = async (system: CodeSystem, rows: CodeRow[], loadedAt = 1): Promise<NewCodeSet> => {
  const info = { system, edition: "2026", validFrom: 20251001, validTo: 20260930, origin: "file" as const }
  const bytes = await pack(new Uint8Array(finish(buildCodeSet(info, rows))))
  return { system, info, bytes, codes: rows.length, terms: 0, fileName: `${system}.zip`, loadedAt }
}

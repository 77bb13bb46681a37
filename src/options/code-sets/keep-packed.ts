import type { CodeSystem, Progress } from "../../knowledge/codes/code-set"
import { codeSets } from "../../storage/code-sets"
import { referenceTables } from "../../storage/reference-tables"
import type { CodeFileReader } from "./code-file-reader"

const sets = codeSets()
const tables = referenceTables()

type Kept = { ok: true } | { ok: false; problem: string }

/**
 * Has the read file indexed and puts it in the place of what was loaded before, in one change of the database: when anything fails,
 * what was there stays. `joinedTo`: the loaded set that is handed over, for what the new file lacks.
 */
export const keepPacked = async (
  reader: CodeFileReader,
  fileName: string,
  joinedTo: CodeSystem | null,
  onProgress: (progress: Progress) => void
): Promise<Kept> => {
  const before = joinedTo ? await sets.read(joinedTo) : null
  if (before && !before.ok) return { ok: false, problem: before.problem.message }
  const packed = await reader.ask({ do: "pack", before: before?.value?.bytes ?? null }, onProgress)
  if (packed.says !== "packed") return { ok: false, problem: packed.says === "refused" ? packed.problem : "Choose the file again." }
  onProgress({ phase: "Keeping", done: 1, total: 1 })
  const loadedAt = Date.now()
  const kept =
    packed.sets.length > 0
      ? await sets.replace(packed.sets.map((each) => ({ ...each, system: each.info.system, fileName, loadedAt })))
      : ({ ok: true } as const)
  if (!kept.ok) return { ok: false, problem: `${kept.problem.message} What was loaded before is still there.` }
  for (const table of packed.tables) {
    const done = await tables.replace({ ...table, fileName, loadedAt })
    if (!done.ok) return { ok: false, problem: `${done.problem.message} What was loaded before is still there.` }
  }
  return { ok: true }
}

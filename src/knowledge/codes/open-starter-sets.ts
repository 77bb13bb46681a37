import { buildCodeSet } from "./build-code-set"
import type { CodeSystem } from "./code-set"
import { finish } from "./finish"
import { openCodeSet, type CodeSet } from "./open-code-set"
import hcpcs from "./starter/hcpcs.json"
import icd10cm from "./starter/icd10cm.json"
import modifiers from "./starter/modifiers.json"
import places from "./starter/places.json"
import type { StarterFile } from "./starter/starter-schema"

/** Fiscal or release year of the built-in lists: days outside are said to belong to another edition. */
const files: readonly { system: CodeSystem; file: StarterFile; validFrom: number; validTo: number }[] = [
  { system: "icd10cm", file: icd10cm, validFrom: 20251001, validTo: 20260930 },
  { system: "hcpcs", file: hcpcs, validFrom: 0, validTo: 0 },
  { system: "modifier", file: modifiers, validFrom: 0, validTo: 0 },
  { system: "pos", file: places, validFrom: 0, validTo: 0 }
]

/**
 * The built-in sets, indexed on the spot (some 2,500 rows, about 50 ms): keep the result. Given to `lookUpCodes` beside a loaded file they
 * add their everyday words to it.
 */
export const openStarterSets = (): CodeSet[] =>
  files.flatMap(({ system, file, validFrom, validTo }) => {
    const rows = file.rows.map(({ code, title, use, say }) => ({ code, title, use, alsoCalled: say, billable: true }))
    const set = openCodeSet(finish(buildCodeSet({ system, edition: file.edition, validFrom, validTo, origin: "starter" }, rows)))
    return set ? [set] : []
  })

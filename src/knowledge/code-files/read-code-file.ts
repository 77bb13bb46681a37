import type { CodeRow, CodeSetInfo, Progress } from "../codes/code-set"
import type { Refused } from "../codes/parse/file-outcome"
import { readHcpcsFile } from "../codes/parse/read-hcpcs-file"
import { readIcdFile } from "../codes/parse/read-icd-file"
import { readIcdTabular } from "../codes/parse/read-icd-tabular"
import { type EditPair, readNcciFile, type UnitLimit } from "../codes/parse/read-ncci-file"
import { type OfficeColumns, readOfficeList } from "../codes/parse/read-office-list"
import { readPlaceFile } from "../codes/parse/read-place-file"
import type { RefusalReport } from "../codes/parse/refusals"
import { editEdition } from "./edit-edition"
import type { FileKind } from "./file-kind"

/** A file read whole, not yet indexed. */
export type CodeFile = {
  ok: true
  refused: RefusalReport
  notes: readonly string[]
  /** What staff should look at before loading it. */
  warnings: readonly string[]
} & (
  | { holds: "sets"; sets: readonly { info: CodeSetInfo; rows: readonly CodeRow[] }[] }
  | { holds: "terms"; terms: ReadonlyMap<string, readonly string[]>; count: number }
  | { holds: "pairs"; pairs: readonly EditPair[]; id: string; edition: string }
  | { holds: "units"; limits: readonly UnitLimit[]; id: string; edition: string }
)

/** How staff said an office's list is to be read. */
export type OfficeReading = { columns: OfficeColumns; hasHeading: boolean; edition: string }

const none: RefusalReport = { total: 0, byReason: {}, first: [] }
/** A part of the pairs holds hundreds of thousands, the unit limits some fifteen thousand. */
const LEAST_PAIRS = 20_000
const LEAST_LIMITS = 5_000

function* readEdits(name: string, bytes: Uint8Array, inside: readonly string[]): Generator<Progress, CodeFile | Refused, void> {
  const read = yield* readNcciFile(name, bytes)
  if (!read.ok) return read
  const { edition, part, isForOffice } = editEdition([name, ...inside].join(" "))
  const count = read.kind === "pairs" ? read.pairs.length : read.limits.length
  const isThin = count < (read.kind === "pairs" ? LEAST_PAIRS : LEAST_LIMITS)
  const warnings = [
    ...(isThin ? [`${count} lines are far fewer than CMS publishes. The file may be cut off.`] : []),
    ...(isForOffice ? [] : ["Its name says it is for hospitals or suppliers. An office needs the file for practitioners."])
  ]
  return read.kind === "pairs"
    ? { ok: true, holds: "pairs", pairs: read.pairs, id: `pairs ${part}`.trim(), edition, refused: read.refused, notes: [], warnings }
    : { ok: true, holds: "units", limits: read.limits, id: "units", edition, refused: read.refused, notes: [], warnings }
}

/**
 * Reads a file of a known kind to its end, in steps. `inside` are the names in the zip; `office` says how an office's list is read.
 * A file that is refused says why in a sentence for staff, with the lines that were.
 */
export function* readCodeFile(
  kind: FileKind,
  name: string,
  bytes: Uint8Array,
  inside: readonly string[],
  office: OfficeReading | null
): Generator<Progress, CodeFile | Refused, void> {
  if (kind === "edits") return yield* readEdits(name, bytes, inside)
  if (kind === "hcpcs") {
    const read = yield* readHcpcsFile(name, bytes)
    return read.ok ? { ...read, holds: "sets", warnings: [] } : read
  }
  if (kind === "tabular") {
    const read = yield* readIcdTabular(name, bytes)
    return read.ok ? { ...read, holds: "terms", refused: none, notes: [], warnings: [] } : read
  }
  if (kind === "office" && !office) return { ok: false, problem: `Say which column of ${name} holds the code.` }
  const read =
    kind === "icd10cm"
      ? yield* readIcdFile(name, bytes)
      : kind === "places" || !office
        ? readPlaceFile(name, bytes)
        : yield* readOfficeList(name, bytes, office.columns, office)
  if (!read.ok) return read
  const { info, rows, refused, notes } = read
  return { ok: true, holds: "sets", sets: [{ info, rows }], refused, notes, warnings: [] }
}

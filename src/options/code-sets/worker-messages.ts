import type { FileSummary } from "../../knowledge/code-files/describe-code-file"
import type { FileKind } from "../../knowledge/code-files/file-kind"
import type { PackedSet, PackedTable } from "../../knowledge/code-files/pack-code-file"
import type { OfficeReading } from "../../knowledge/code-files/read-code-file"
import type { Progress } from "../../knowledge/codes/code-set"
import type { RefusalReport } from "../../knowledge/codes/parse/refusals"

type Gzip = { bytes: Uint8Array<ArrayBuffer> }

/** An office's table as it stands in the file, with the reading that was tried. */
export type OfficeTable = OfficeReading & {
  headings: readonly string[]
  cells: readonly (readonly string[])[]
  /** `headings` are the first line of the file, whether or not staff takes it for one. */
  firstIsHeading: boolean
}

export type ToWorker =
  /** Reads a file. `kind` null: find out; `office` null: guess its columns. */
  | { do: "read"; file: File; kind: FileKind | null; office: OfficeReading | null }
  /** Indexes and compresses what was read last. `before`: the loaded set it may be joined to, in gzip; null for none. */
  | { do: "pack"; before: Uint8Array<ArrayBuffer> | null }

export type ReadAnswer =
  /** `summary` null with a `problem`: an office's table whose columns must be said first. */
  | {
      says: "read"
      kind: FileKind
      summary: FileSummary | null
      office: OfficeTable | null
      problem: string
      refused: RefusalReport | null
    }
  | { says: "unknown"; inside: readonly string[] }

export type Refusal = { says: "refused"; problem: string; refused: RefusalReport | null }
export type PackAnswer = {
  says: "packed"
  sets: (Omit<PackedSet, "bytes"> & Gzip)[]
  tables: (Omit<PackedTable, "bytes"> & Gzip)[]
}
export type FromWorker = ({ says: "progress" } & Progress) | ReadAnswer | Refusal | PackAnswer

import type { CodeRow, CodeSetInfo } from "../code-set"
import type { RefusalReport } from "./refusals"

/** A code file as read: rows to index, or why the file as a whole was refused (a sentence for staff, naming the file). */
export type FileOutcome = { ok: true; info: CodeSetInfo; rows: CodeRow[]; refused: RefusalReport; notes: readonly string[] } | Refused

/** A file that was not taken; what was loaded before stays. `refused` where lines had been read. */
export type Refused = { ok: false; problem: string; refused?: RefusalReport }

import papaparse from "papaparse"
import { strFromU8 } from "fflate"
import type { CodeRow } from "../code-set"
import { looksLikeText } from "./file-lines"
import type { FileOutcome } from "./file-outcome"
import { placeRow } from "./read-place-list"
import { startRefusals } from "./refusals"

/** A place-of-service table as CSV (code, name or "NAME - description", description) -> rows. The heading line is found, not needed. */
export const readPlaceFile = (name: string, bytes: Uint8Array): FileOutcome => {
  if (!looksLikeText(bytes)) return { ok: false, problem: `${name} is not a text file. Save the table as CSV first.` }
  const { refuse, report } = startRefusals()
  const rows = new Map<string, CodeRow>()
  const { data } = papaparse.parse<string[]>(strFromU8(bytes).replace(/^\ufeff/, ""))
  data.forEach((cells, at) => {
    const code = (cells[0] ?? "").trim().padStart(2, "0")
    const title = (cells[1] ?? "").trim()
    if (cells.every((cell) => cell.trim() === "") || (at === 0 && !/^\d/.test(code))) return
    const row = title === "" ? null : placeRow(code, title)
    if (!/^\d\d$/.test(code)) refuse(at + 1, "the first column holds no two-digit code")
    else if (title === "") refuse(at + 1, "no name in the second column")
    else if (row) rows.set(code, { ...row, ...(cells[2]?.trim() ? { description: cells[2].trim() } : {}) })
  })
  const refused = report()
  if (rows.size < 20) return { ok: false, problem: `${name} gave ${rows.size} places of service, the list has about 50.`, refused }
  return {
    ok: true,
    info: { system: "pos", edition: name, validFrom: 0, validTo: 0, origin: "file" },
    rows: [...rows.values()],
    refused,
    notes: []
  }
}

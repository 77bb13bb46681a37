import type { Superbill } from "../record"
import { readSuperbillsCsv } from "./csv/read-superbills-csv"
import { fileText } from "./file-text"
import { readSuperbillsJson } from "./json/superbills-file"
import { done, type FormOutcome, refuse } from "./outcome"
import { read837P } from "./x12/read-837p"

/** What a file was, and the superbills in it. */
export type SuperbillFile = { kind: "JSON" | "CSV" | "837P"; records: Superbill[] }

const mostBytes = 20_000_000

/** Other kinds of files by how they begin. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, "This is a PDF; superbills are read from JSON, CSV or 837P files."],
  [/^PK[^\w\s,;]/, "This is a workbook or an archive; save the sheet as CSV, or unpack the archive first."],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/, "This is a picture; superbills are read from JSON, CSV or 837P files."],
  [/^\s*</, "This is a page or an XML file; superbills are read from JSON, CSV or 837P files."],
  [/^(GS|ST|BHT|HL|NM1|CLM|SBR|LX|SV1)[*|^]/, "This is a piece of an 837: its beginning, the segments ISA and GS, is missing."],
  [/^(MSH|FHS|BHS)\|/, "This is an HL7 message; superbills are read from JSON, CSV or 837P files."]
]

const firstBytes = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16))

type Reader = { kind: SuperbillFile["kind"]; read: (text: string) => FormOutcome<Superbill[]> }
const readers: Readonly<Record<"json" | "csv" | "x12", Reader>> = {
  json: { kind: "JSON", read: readSuperbillsJson },
  csv: { kind: "CSV", read: readSuperbillsCsv },
  x12: { kind: "837P", read: read837P }
}

/** By what stands in the file; by its name where that says nothing. */
const readerFor = (name: string, text: string): Reader | null => {
  const start = text.replace(/^[\ufeff\s]+/, "")
  if (/^ISA/.test(start)) return readers.x12
  if (/^[{[]/.test(start)) return readers.json
  if (/^[^\r\n]*\bsuperbill\b/.test(start) && /^[^\r\n]*[,;\t]/.test(start)) return readers.csv
  if (/\.csv$/i.test(name)) return readers.csv
  if (/\.json$/i.test(name)) return readers.json
  return /\.(x12|edi|837p?)$/i.test(name) ? readers.x12 : null
}

/**
 * A file from disk -> the superbills in it, whichever of the three kinds it is. All or nothing: a file that cannot be
 * read to its end gives no superbill, and problems that name the places. Notes name what was read with a doubt or left out.
 */
export const readSuperbillFile = (name: string, bytes: Uint8Array): FormOutcome<SuperbillFile> => {
  if (bytes.length === 0) return refuse("file", "The file is empty.")
  if (bytes.length > mostBytes) return refuse("file", "The file is larger than 20 MB; a file of superbills is not.")
  const start = firstBytes(bytes)
  const other = others.find(([pattern]) => pattern.test(start))
  if (other) return refuse("file", other[1])
  const text = fileText(bytes)
  if (text.trim() === "") return refuse("file", "There is nothing in this file but blanks.")
  const reader = readerFor(name, text)
  if (!reader) return refuse("file", "This is no file of superbills; they are read from JSON, CSV or 837P files.")
  const reading = reader.read(text)
  return reading.ok ? done({ kind: reader.kind, records: reading.value }, reading.notes) : reading
}

import { strFromU8 } from "fflate"
import * as z from "zod"
import type { CodeSetInfo } from "./code-set"
import { asInt32, asUint32, readSections } from "./sections"
import { type StringTable, stringAt } from "./string-table"

const SECTIONS = 20

const infoSchema = z.object({
  system: z.enum(["icd10cm", "hcpcs", "modifier", "pos", "office"]),
  edition: z.string(),
  validFrom: z.number(),
  validTo: z.number(),
  origin: z.enum(["starter", "file"]),
  rows: z.number().int().nonnegative(),
  width: z.number().int().positive()
})

/** A code set ready to be searched: views over one buffer, nothing is unpacked before it is asked for. */
export type CodeSet = {
  info: CodeSetInfo
  size: number
  width: number
  codes: Uint8Array
  flags: Uint8Array
  rank: Uint8Array
  validFrom: Uint32Array
  validTo: Uint32Array
  amounts: Int32Array
  nameStart: Uint32Array
  nameKind: Uint8Array
  tokenStart: Uint32Array
  tokens: Uint16Array | Uint32Array
  pieces: StringTable
  pieceStart: Uint32Array
  pieceTerms: Uint32Array
  terms: StringTable
  postStart: Uint32Array
  postCount: Uint32Array
  postings: Uint8Array
  /** Letters that occur in each term, one bit each; made at the first misspelling. */
  letters?: Uint32Array
}

/** Opens the bytes of `buildCodeSet`. Null when they are something else, cut short or of another version. */
export const openCodeSet = (bytes: Uint8Array): CodeSet | null => {
  const sections = readSections(bytes, SECTIONS)
  if (!sections) return null
  const parts = sections as [...Uint8Array[]]
  let head: z.infer<typeof infoSchema>
  try {
    head = infoSchema.parse(JSON.parse(strFromU8(parts[0]!)))
  } catch {
    return null // The bytes are not ours; the caller says so and keeps what it had.
  }
  const { rows: size, width, ...info } = head
  const tokenStart = asUint32(parts[9]!)
  const tokenCount = tokenStart[tokenStart.length - 1] ?? 0
  const tokenBytes = parts[10]!
  const set: CodeSet = {
    info,
    size,
    width,
    codes: parts[1]!,
    flags: parts[2]!,
    rank: parts[3]!,
    validFrom: asUint32(parts[4]!),
    validTo: asUint32(parts[5]!),
    amounts: asInt32(parts[6]!),
    nameStart: asUint32(parts[7]!),
    nameKind: parts[8]!,
    tokenStart,
    tokens:
      tokenBytes.length >= tokenCount * 4 && tokenCount > 0
        ? asUint32(tokenBytes)
        : new Uint16Array(tokenBytes.buffer, tokenBytes.byteOffset, tokenCount),
    pieces: { bytes: parts[11]!, starts: asUint32(parts[12]!) },
    pieceStart: asUint32(parts[13]!),
    pieceTerms: asUint32(parts[14]!),
    terms: { bytes: parts[15]!, starts: asUint32(parts[16]!) },
    postStart: asUint32(parts[17]!),
    postCount: asUint32(parts[18]!),
    postings: parts[19]!
  }
  const isWhole = set.codes.length === size * width && set.flags.length === size && set.nameStart.length === size + 1
  return isWhole ? set : null
}

/** Code of a row, without a dot. */
export const codeAt = ({ codes, width }: CodeSet, row: number): string =>
  strFromU8(codes.subarray(row * width, (row + 1) * width), true).trimEnd()

/** Is the code of a row before `code` in order. Compares bytes; codes are padded with spaces, which come before all signs. */
const isBefore = ({ codes, width }: CodeSet, row: number, code: string): boolean => {
  for (let at = 0; at < width; at++) {
    const byte = codes[row * width + at]!
    const other = at < code.length ? code.charCodeAt(at) : 32
    if (byte !== other) return byte < other
  }
  return code.length > width
}

/** First row whose code is not before `code`. */
export const firstRowFrom = (set: CodeSet, code: string): number => {
  let low = 0
  let high = set.size
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(set, middle, code)) low = middle + 1
    else high = middle
  }
  return low
}

/** Row of exactly this code, or -1. */
export const rowOf = (set: CodeSet, code: string): number => {
  const row = firstRowFrom(set, code)
  return row < set.size && codeAt(set, row) === code ? row : -1
}

/** Text of one name, put together from its pieces. */
export const nameText = (set: CodeSet, name: number): string => {
  const words: string[] = []
  for (let at = set.tokenStart[name] ?? 0; at < (set.tokenStart[name + 1] ?? 0); at++) words.push(stringAt(set.pieces, set.tokens[at] ?? 0))
  return words.join(" ")
}

/** The official title of a row: its first name. */
export const titleAt = (set: CodeSet, row: number): string => nameText(set, set.nameStart[row] ?? 0)

/** May the code stand on a claim. */
export const isBillable = (set: CodeSet, row: number): boolean => ((set.flags[row] ?? 0) & 1) === 1

/** How common the code is, 0 to 3; known for the starter sets. */
export const useOf = (set: CodeSet, row: number): number => (set.flags[row] ?? 0) >> 1

import { strToU8 } from "fflate"
import type { CodeRow, CodeSetInfo, Progress } from "./code-set"
import { nameKinds } from "./name-kinds"
import { packPostings } from "./pack-postings"
import { rankRow } from "./rank-row"
import { bytesOf, writeSections } from "./sections"
import { termsOfPiece } from "./split-words"
import { packStrings } from "./string-table"

const SLICE = 4000

const namesOf = (row: CodeRow): [number, string][] => [
  [nameKinds.title, row.title],
  ...(row.shortTitle && row.shortTitle !== row.title ? [[nameKinds.short, row.shortTitle] as [number, string]] : []),
  ...(row.alsoCalled ?? []).map((name): [number, string] => [nameKinds.alsoCalled, name]),
  ...(row.description ? [[nameKinds.description, row.description] as [number, string]] : [])
]

const columnOf = (rows: readonly CodeRow[], key: "validFrom" | "validTo"): Uint8Array =>
  rows.some((row) => row[key]) ? bytesOf(Uint32Array.from(rows, (row) => row[key] ?? 0)) : new Uint8Array(0)

/**
 * Rows of one system -> one blob with titles and index, to be compressed and stored as it is (read by `openCodeSet`).
 * Steps through the rows in slices, so that the caller may show progress, let the page breathe, or stop. The later of two rows with one code stays.
 */
export function* buildCodeSet(info: CodeSetInfo, given: readonly CodeRow[]): Generator<Progress, Uint8Array, void> {
  const byCode = new Map(given.map((row) => [row.code, row]))
  const rows = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const total = rows.length
  const pieces = new Map<string, number>()
  const pieceTerms: number[][] = []
  const terms = new Map<string, number>()
  const tokens: number[] = []
  const tokenStart: number[] = []
  const kinds: number[] = []
  const nameStart = new Uint32Array(total + 1)
  const rank = new Uint8Array(total)
  const pairs: number[] = []
  const pairStart = new Uint32Array(total + 1)

  const pieceOf = (piece: string): number => {
    let id = pieces.get(piece)
    if (id === undefined) {
      id = pieces.size
      pieces.set(piece, id)
      pieceTerms.push(
        termsOfPiece(piece).map((term) => {
          let at = terms.get(term)
          if (at === undefined) {
            at = terms.size
            terms.set(term, at)
          }
          return at
        })
      )
    }
    return id
  }

  for (let at = 0; at < total; at++) {
    if (at % SLICE === 0) yield { phase: "Indexing", done: at, total }
    const row = rows[at]!
    nameStart[at] = kinds.length
    pairStart[at] = pairs.length
    const seen = new Set<number>()
    for (const [kind, name] of namesOf(row)) {
      kinds.push(kind)
      tokenStart.push(tokens.length)
      for (const piece of name.split(/\s+/)) {
        if (piece === "") continue
        const id = pieceOf(piece)
        tokens.push(id)
        for (const term of pieceTerms[id]!) {
          if (!seen.has(term)) {
            seen.add(term)
            pairs.push(term)
          }
        }
      }
    }
    rank[at] = rankRow(row)
  }
  nameStart[total] = kinds.length
  pairStart[total] = pairs.length
  tokenStart.push(tokens.length)
  yield { phase: "Sorting words", done: total, total }

  const sortedTerms = [...terms.keys()].sort()
  const placeOf = new Uint32Array(sortedTerms.length)
  sortedTerms.forEach((term, place) => {
    placeOf[terms.get(term) ?? 0] = place
  })
  const { starts, counts, bytes } = packPostings(pairs, pairStart, placeOf)
  const pieceStart = new Uint32Array(pieces.size + 1)
  const flatTerms: number[] = []
  pieceTerms.forEach((list, id) => {
    pieceStart[id] = flatTerms.length
    for (const term of list) flatTerms.push(placeOf[term]!)
  })
  pieceStart[pieces.size] = flatTerms.length

  const width = rows.reduce((most, { code }) => Math.max(most, code.length), 1)
  const codes = new Uint8Array(width * total).fill(32)
  rows.forEach(({ code }, at) => {
    codes.set(strToU8(code, true), at * width)
  })
  const termTable = packStrings(sortedTerms)
  const pieceTable = packStrings([...pieces.keys()])
  const amounts = rows.some((row) => row.amountCents !== undefined)
    ? bytesOf(Int32Array.from(rows, (row) => row.amountCents ?? -1))
    : new Uint8Array(0)
  yield { phase: "Packing", done: total, total }
  return writeSections([
    strToU8(JSON.stringify({ ...info, rows: total, width })),
    codes,
    Uint8Array.from(rows, (row) => (row.billable ? 1 : 0) | ((row.use ?? 0) << 1)),
    rank,
    columnOf(rows, "validFrom"),
    columnOf(rows, "validTo"),
    amounts,
    bytesOf(nameStart),
    Uint8Array.from(kinds),
    bytesOf(Uint32Array.from(tokenStart)),
    packIds(tokens, pieces.size),
    pieceTable.bytes,
    bytesOf(pieceTable.starts),
    bytesOf(pieceStart),
    bytesOf(Uint32Array.from(flatTerms)),
    termTable.bytes,
    bytesOf(termTable.starts),
    bytesOf(starts),
    bytesOf(counts),
    bytes
  ])
}

/** Two bytes an id while they suffice, which they do for every public set; else four. */
const packIds = (ids: readonly number[], count: number): Uint8Array => {
  if (count > 0xffff) return bytesOf(Uint32Array.from(ids))
  const small = Uint16Array.from(ids)
  return new Uint8Array(small.buffer)
}

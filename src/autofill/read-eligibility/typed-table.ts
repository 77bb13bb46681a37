import type { Row } from "./lay-table"
import { fieldOf, isBenefitLabel } from "./label-of"
import { withDollars } from "./split-line"
import type { Tree } from "./tree"

type Chunk = { text: string; start: number; end: number }

/** Dots and rules are drawn to lead the eye. A dash that stands alone in a cell is one, and says "none". */
const drawn = /\.(?:\s?\.){2,}|[-=_*~]{3,}/g

/** The words of a typed line with their places: two blanks or more, or a leader, part them. */
const chunksOf = (line: string): Chunk[] =>
  [...line.replace(drawn, (signs) => " ".repeat(signs.length)).matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text: text.replace(/^--\s|\s--$/g, ""),
    start: index,
    end: index + text.length
  }))

const isName = ({ text }: Chunk): boolean => !/\d|:/.test(text.replace(/tier \d/i, "")) && text.length < 40

/** Characters between two spans; negative where they overlap. */
const gap = (one: Chunk, other: Chunk): number => Math.max(one.start, other.start) - Math.min(one.end, other.end)

/** Which column each chunk stands under: the one it overlaps most, else the nearest. */
const columnOf = (chunk: Chunk, head: readonly Chunk[]): number =>
  head.reduce((best, column, place) => (gap(chunk, column) < gap(chunk, head[best]!) ? place : best), 0)

const isAmount = (text: string): boolean => /\d/.test(text) || /^(not covered|n\/?a|none|yes|no|-+)$/i.test(text)

/** The cells of a typed line under the columns; null when it is no row of this table. */
const cellsUnder = (line: string, head: readonly Chunk[]): string[] | null => {
  const chunks = chunksOf(line)
  if (chunks.length < 2 || /^\s*\S[^:]{1,40}:\s/.test(line)) return null
  const cells: string[] = head.map(() => "")
  for (const [place, chunk] of chunks.entries()) {
    // What begins a line is what the row is about, however far its words reach.
    const column = place === 0 ? 0 : columnOf(chunk, head)
    cells[column] = cells[column] ? `${cells[column]} ${chunk.text}` : chunk.text
  }
  return cells[0] !== "" && cells.slice(1).some(isAmount) ? cells : null
}

/** Preformatted lines under a line of column names, each word under its column: a table typed with blanks. */
export const typedTable = (trees: readonly Tree[]): { rows: Row[]; from: number; to: number } | null => {
  const lineOf = (tree: Tree | undefined): string => (tree?.block.isPlain ? (tree.block.text ?? "") : "")
  const cellOf = (tree: Tree, text: string, isHead: boolean): Tree => ({
    at: tree.at,
    inside: [],
    block: { depth: 0, kind: "text", text, ...(isHead ? { isHead: true as const } : {}) }
  })
  for (let from = 0; from < trees.length - 1; from++) {
    const line = lineOf(trees[from])
    if (/\.(\s?\.){2}/.test(line)) continue
    const head = withLead(chunksOf(line), lineOf(trees[from + 1]))
    if (head.length < 2 || !head.every(isName) || !head.some(({ text }) => isBenefitLabel(text) || fieldOf(text) !== null)) continue
    const found: string[][] = []
    let to = from + 1
    // A rule drawn under the names is no end.
    while (to < trees.length && /^\s*([-=_*~] ?){5,}\s*$/.test(lineOf(trees[to])) && found.length === 0) to++
    for (; to < trees.length; to++) {
      const cells = cellsUnder(lineOf(trees[to]), head)
      if (!cells) break
      found.push(cells)
    }
    const isFull = found.filter((cells) => cells.filter(Boolean).length > 2 || head.length === 2).length * 2 >= found.length
    if (found.length < 2 || !isFull || (head.length === 2 && !hasLead(head, found))) continue
    const rows = [head.map(({ text }) => text), ...found].map((cells, row): Row => {
      const tree = trees[row === 0 ? from : to - found.length + row - 1]!
      return { at: tree.at, cells: cells.map((text) => cellOf(tree, withDollars(text), row === 0)), isChosen: false, hasChoice: false }
    })
    return { rows, from, to }
  }
  return null
}

/** What the rows are about may stand under no name. */
const withLead = (head: Chunk[], next: string): Chunk[] => {
  const [first] = head
  const [lead] = chunksOf(next)
  return first && lead && first.start > 10 && lead.start + 8 < first.start ? [{ text: "", start: 0, end: lead.start }, ...head] : head
}

/** A table of two columns says nothing by its places unless each row is a name and an amount. */
const hasLead = (head: readonly Chunk[], rows: readonly string[][]): boolean =>
  head[0]!.start < 12 && rows.every(([first = "", second = ""]) => !/\d/.test(first) && /\d/.test(second))

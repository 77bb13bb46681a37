import { type Cell, cellAt, childrenOf, isFirmHeader, isHeading, layOutRows, type Row, wordsOf } from "./lay-out-grids"
import { isCell, isRow, isTable, isTag, type PageTree, type Test } from "./page-tree"
import type { Token } from "./token"

/** What the table around a box says of it. */
export type GridPlace = {
  above: string
  below: string
  /** Caption over several columns or several boxes. */
  group: string
  row: number | null
}

export type Grids = {
  places: (GridPlace | null)[]
  /** Whether an element stands in a row that heads columns; its words are no one's preceding text. */
  isHeader(element: number): boolean
}

type Grid = { rows: Row[]; rowOf: Map<number, Row> }
type At = { cell: number; row: number; key: number; rows: () => number[] }

/** Reads tables, ARIA grids and rows of equal blocks around the tokens, each once. */
export const readGrids = (tree: PageTree, tokens: Token[]): Grids => {
  const boxed = new Set<number>()
  for (const { node } of tokens) for (let around = node; around >= 0 && !boxed.has(around); around = tree.up(around)) boxed.add(around)
  /** How many tokens stand before each node. */
  const counts = new Int32Array(tree.nodes.length + 1)
  for (const { node } of tokens) counts[node + 1] = 1
  for (let at = 1; at < counts.length; at++) counts[at]! += counts[at - 1]!
  const find = cellFinder(tree, boxed, counts)
  const grids = new Map<number, Grid>()
  const headers = new Set<number>()

  const gridOf = ({ key, rows: rowsOf }: At): Grid => {
    let grid = grids.get(key)
    if (!grid) {
      const rows = layOutRows(tree, rowsOf(), boxed)
      grids.set(key, (grid = { rows, rowOf: new Map(rows.map((row) => [row.node, row])) }))
    }
    return grid
  }

  const placeOf = (token: Token): GridPlace | null => {
    const at = find(token.node)
    if (!at) return null
    const { rows, rowOf } = gridOf(at)
    const row = rowOf.get(at.row)
    const index = row ? row.cells.findIndex(({ node }) => node === at.cell) : -1
    if (!row || index < 0) return null
    const cell = row.cells[index]!
    const left = row.cells[index - 1]
    const isWorded = (one: Cell) => !boxed.has(one.node) && wordsOf(tree, one) !== ""
    // "Primary [ ] [ ] [ ]": the first cell names the row, not the box after it.
    const namesRow = index === 1 && row.cells.filter((one) => boxed.has(one.node)).length > 1 && !row.cells.slice(2).some(isWorded)
    const hasLeft = !!left && isWorded(left) && !namesRow
    const place: GridPlace = { above: "", below: "", group: "", row: null }
    const next = rows[row.at + 1]
    const header = rows[row.header]
    if (!header) {
      // Words under a row of boxes, where nothing stands above or beside them.
      const isAllBoxes = row.cells.every((one) => boxed.has(one.node) === (wordsOf(tree, one) === ""))
      if (hasLeft || !next || next.hasBox || !isAllBoxes || !isHeading(tree, next, row)) return place
      headers.add(next.node)
      const below = cellAt(next, cell.start)
      place.below = below ? wordsOf(tree, below) : ""
      return place
    }
    if (hasLeft && !isFirmHeader(tree, header)) return place
    headers.add(header.node)
    const own = cellAt(header, cell.start)
    const text = own ? wordsOf(tree, own) : ""
    const isShared = !!own && row.cells.filter((one) => boxed.has(one.node) && own.start <= one.start && own.end > one.start).length > 1
    if (isShared) place.group = text
    else place.above = text
    const upper = rows[row.header - 1]
    if (upper && !upper.hasBox && upper.cells.length > 1) {
      headers.add(upper.node)
      const over = cellAt(upper, cell.start)
      if (over && over.end - over.start > 1 && !isShared) place.group = wordsOf(tree, over)
    }
    const repeats = row.count > 1 || (next?.hasBox && next.header === row.header) || tree.tag(tree.up(header.node)) === "THEAD"
    if (text && repeats) place.row = row.count - 1
    return place
  }

  const places = tokens.map(placeOf)
  return { places, isHeader: (element) => headers.size > 0 && closestIn(tree, element, headers) >= 0 }
}

const closestIn = (tree: PageTree, element: number, among: Set<number>): number => {
  let at = element
  while (at >= 0 && !among.has(at)) at = tree.up(at)
  return at
}

const isGrid: Test = ({ role }) => role === "grid" || role === "table" || role === "treegrid"
const isFrame = isTag("TABLE", "TBODY", "TR", "TD", "TH", "FORM", "BODY", "FIELDSET", "LABEL", "DL", "UL", "OL")

/** The cell a box stands in: of a table, of an ARIA grid, or of equal blocks under a row of words. */
const cellFinder = (tree: PageTree, boxed: Set<number>, counts: Int32Array): ((node: number) => At | null) => {
  const heads = new Map<number, number[] | null>()
  // Asked once an element: a page may hold thousands of boxes side by side.
  const blockRows = new Map<number, boolean>()
  const isBlocks = (row: number): boolean => {
    const known = blockRows.get(row) ?? isBlockRow(tree, row, boxed)
    blockRows.set(row, known)
    return known
  }
  const rowsIn = (table: number, test: (node: PageTree["nodes"][number]) => boolean): number[] => {
    const rows: number[] = []
    for (let at = table + 1; at < tree.ends[table]!; at++) {
      const node = tree.nodes[at]!
      // A table in a cell has rows of its own.
      if (isTable(node)) at = tree.ends[at]! - 1
      else if (test(node)) rows.push(at)
    }
    return rows
  }
  return (node) => {
    const cell = tree.closest(node, isCell)
    const row = tree.up(cell)
    if (cell >= 0 && row >= 0) {
      const table = tree.closest(row, isTable)
      if (isRow(tree.nodes[row]!) && table >= 0) return { cell, row, key: table, rows: () => rowsIn(table, isRow) }
      const grid = tree.closest(row, isGrid)
      if (grid >= 0) return { cell, row, key: grid, rows: () => rowsIn(grid, ({ role }) => role === "row") }
    }
    let inner = node
    for (let level = 0; level < 4; level++) {
      const around = tree.up(inner)
      if (around < 0 || isFrame(tree.nodes[around]!)) return null
      if (counts[tree.ends[around]!]! - counts[around]! < 2) {
        inner = around
        continue
      }
      if (!heads.has(around)) for (const [one, rows] of headedRows(tree, around, boxed)) heads.set(one, rows)
      const rows = heads.get(around)
      if (rows) return { cell: inner, row: around, key: rows[0]!, rows: () => rows }
      if ((tree.nodes[around]!.count ?? 0) > 1 && isBlocks(around)) return null
      inner = around
    }
    return null
  }
}

/** Two or more children hold boxes, and none holds words. */
const isBlockRow = (tree: PageTree, row: number, boxed: Set<number>): boolean => {
  const children = childrenOf(tree, row)
  return children.filter((child) => boxed.has(child)).length > 1 && !tree.textIn(row, 5)
}

/** Rows of blocks, from the row of words that heads them to the last alike, for each of those rows; null where none heads them. */
const headedRows = (tree: PageTree, row: number, boxed: Set<number>): Map<number, number[] | null> => {
  const found = new Map<number, number[] | null>([[row, null]])
  const size = tree.nodes[row]!.count ?? 0
  if (size < 2 || !isBlockRow(tree, row, boxed)) return found
  const siblings = childrenOf(tree, tree.up(row))
  const place = siblings.indexOf(row)
  let header = siblings[place - 1]
  if (header === undefined) {
    // Header and rows may stand in a wrapper each.
    const outer = tree.up(tree.up(row)) < 0 ? [] : childrenOf(tree, tree.up(tree.up(row)))
    header = outer[outer.indexOf(tree.up(row)) - 1]
    if (header !== undefined && tree.nodes[header]!.count === 1) header = childrenOf(tree, header)[0]
  }
  if (header === undefined || tree.nodes[header]!.count !== size || boxed.has(header)) return found
  const alike = [row]
  for (const next of siblings.slice(place + 1)) {
    if (tree.nodes[next]!.count !== size || !boxed.has(next)) break
    alike.push(next)
  }
  for (const one of alike) found.set(one, [header, ...alike])
  return found
}

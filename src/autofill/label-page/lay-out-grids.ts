import { isThead, type PageTree } from "./page-tree"

export type Cell = { node: number; start: number; end: number }

export type Row = {
  node: number
  /** Place among the rows of its grid. */
  at: number
  cells: Cell[]
  /** Cells of rows above that reach down into this one. */
  over: Cell[]
  hasBox: boolean
  /** Place of the row that heads it, -1 without one. */
  header: number
  /** Rows with boxes under that header so far. */
  count: number
}

/** A column header is short; longer cells hold prose or layout. */
const longestHeader = 120

/** Rows of a table (or what is laid out as one) with their cells' columns, spans counted, and which row heads which. */
export const layOutRows = (tree: PageTree, nodes: number[], boxed: Set<number>): Row[] => {
  let reaching: { cell: Cell; left: number }[] = []
  const rows = nodes.map((node, at): Row => {
    let shift = 0
    const cells: Cell[] = []
    const over = reaching.map(({ cell }) => cell)
    reaching = reaching.map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0)
    for (const child of childrenOf(tree, node)) {
      const { span = 1, rows: depth = 1, column = 0 } = tree.nodes[child]!
      for (let above; (above = over.find(({ start, end }) => start <= column + shift && end > column + shift));) shift = above.end - column
      const cell = { node: child, start: column + shift, end: column + shift + span }
      cells.push(cell)
      if (depth > 1) reaching.push({ cell, left: depth - 1 })
    }
    // A tick box that selects all rows does not make the header a row of boxes.
    const hasBox = boxed.has(node) && tree.closest(node, isThead) < 0
    return { node, at, cells, over, hasBox, header: -1, count: 0 }
  })
  rows.forEach((row, at) => {
    if (!row.hasBox) return
    let above = at - 1
    while (above >= 0 && !rows[above]!.hasBox && !tree.textIn(rows[above]!.node, 5)) above--
    const former = rows[above]
    if (!former) return
    if (!former.hasBox) {
      if (isHeading(tree, former, row)) Object.assign(row, { header: above, count: 1 })
    } else if (former.header >= 0 && widthOf(tree, former) === widthOf(tree, row)) {
      Object.assign(row, { header: former.header, count: former.count + 1 })
    }
  })
  return rows
}

const widthOf = (tree: PageTree, { node, over }: Row): number => (tree.nodes[node]!.count ?? 0) + over.length

export const childrenOf = (tree: PageTree, node: number): number[] => {
  const children: number[] = []
  for (let at = node + 1; at < tree.ends[node]!; at = tree.ends[at]!) if (tree.nodes[at]!.tag !== undefined) children.push(at)
  return children
}

export const wordsOf = (tree: PageTree, { node }: Cell): string => {
  const text = tree.textIn(node, longestHeader + 1)
  return text.length > longestHeader ? "" : text
}

export const cellAt = (row: Row, column: number): Cell | undefined =>
  [...row.cells, ...row.over].find(({ start, end }) => start <= column && end > column)

/** Words in at least two columns, or in the one column there is. */
export const isHeading = (tree: PageTree, row: Row, below: Row): boolean => {
  const worded = row.cells.filter((cell) => wordsOf(tree, cell))
  if (worded.length > 1) return true
  return worded.length === 1 && row.cells.length === 1 && below.cells.length === 1 && tree.tag(worded[0]!.node) === "TH"
}

/** Headers marked as such head their columns even where a row has words of its own. */
export const isFirmHeader = (tree: PageTree, { node, cells }: Row): boolean =>
  tree.closest(node, isThead) >= 0 || cells.every((cell) => tree.tag(cell.node) === "TH" || tree.nodes[cell.node]!.role === "columnheader")

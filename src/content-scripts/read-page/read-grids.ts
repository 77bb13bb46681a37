import type { Token } from "./draft-box"
import { captionOf, collapse, parentElementOf } from "./page-text"

/** What the table around a box says of it. */
export type GridPlace = {
  above: string
  below: string
  /** Caption over several columns or several boxes. */
  group: string
  row: number | null
}

/** A column header is short; longer cells hold prose or layout. */
const longestHeader = 120

type Cell = { element: Element; start: number; end: number }
type Row = {
  element: Element
  at: number
  cells: Cell[]
  hasBox: boolean
  /** Index of the header row, -1 without one. */ header: number
  /** Rows with boxes under that header so far. */ count: number
}
type Grid = { rows: Row[]; rowOf: Map<Element, Row> }

export type Grids = {
  placeOf(token: Token): GridPlace | null
  /** Rows that head columns; their words are no one's preceding text. */
  isHeader(element: Element): boolean
}

/** Reads tables, ARIA grids and rows of equal blocks around the tokens, each once. */
export const readGrids = (tokens: Token[]): Grids => {
  const boxed = new Set<Element>()
  for (const { element } of tokens) {
    for (let around: Element | null = element; around && !boxed.has(around); around = parentElementOf(around)) boxed.add(around)
  }
  const grids = new Map<Element, Grid>()
  const blocks: Blocks = { boxed, rows: new Map(), isRow: new Map() }
  const headers = new Set<Element>()

  const gridOf = (container: Element, rowElements: ArrayLike<Element>): Grid => {
    const known = grids.get(container)
    if (known) return known
    const rows = layOut(rowElements, boxed)
    rows.forEach((row, at) => {
      if (!row.hasBox) return
      let above = at - 1
      while (above >= 0 && !rows[above]!.hasBox && isBlank(rows[above]!)) above--
      const former = rows[above]
      if (!former) return
      if (!former.hasBox) Object.assign(row, isHeading(former, row) ? { header: above, count: 1 } : {})
      else if (former.header >= 0 && former.cells.length === row.cells.length)
        Object.assign(row, { header: former.header, count: former.count + 1 })
    })
    const grid = { rows, rowOf: new Map(rows.map((row) => [row.element, row])) }
    grids.set(container, grid)
    return grid
  }

  const placeOf = (token: Token): GridPlace | null => {
    const at = cellOf(token.element, blocks)
    if (!at) return null
    const grid = gridOf(at.container, at.rows)
    const row = grid.rowOf.get(at.row)
    const index = row?.cells.findIndex(({ element }) => element === at.cell) ?? -1
    if (!row || index < 0) return null
    const cell = row.cells[index]!
    const place: GridPlace = { above: "", below: "", group: "", row: null }
    const left = row.cells[index - 1]
    const hasLeft = !!left && !boxed.has(left.element) && !!wordsOf(left)
    if (row.header >= 0) {
      const header = grid.rows[row.header]!
      const isFirm = isFirmHeader(header)
      if (isFirm || !hasLeft) {
        headers.add(header.element)
        const own = header.cells.find(({ start, end }) => start <= cell.start && end > cell.start)
        const text = own ? wordsOf(own) : ""
        const isShared =
          !!own && row.cells.filter((other) => boxed.has(other.element) && own.start <= other.start && own.end > other.start).length > 1
        if (isShared) place.group = text
        else place.above = text
        const upper = grid.rows[row.header - 1]
        if (upper && !upper.hasBox && upper.cells.length > 1) {
          headers.add(upper.element)
          const over = upper.cells.find(({ start, end }) => start <= cell.start && end > cell.start)
          if (over && over.end - over.start > 1 && !isShared) place.group = wordsOf(over)
        }
        const next = grid.rows[row.at + 1]
        const repeats = row.count > 1 || (!!next?.hasBox && next.header === row.header) || !!header.element.closest("thead")
        if (text && repeats) place.row = row.count - 1
      }
      return place
    }
    const next = grid.rows[row.at + 1]
    if (!hasLeft && next && !next.hasBox && isHeading(next, row) && row.cells.every((one) => boxed.has(one.element) === !wordsOf(one))) {
      headers.add(next.element)
      place.below = wordsOf(next.cells.find(({ start, end }) => start <= cell.start && end > cell.start) ?? next.cells[0]!)
    }
    return place
  }

  return { placeOf, isHeader: (element) => headers.size > 0 && !!closestOf(element, headers) }
}

const closestOf = (element: Element, among: Set<Element>): Element | null => {
  for (let around: Element | null = element, level = 0; around && level < 8; around = parentElementOf(around), level++)
    if (among.has(around)) return around
  return null
}

type At = { cell: Element; row: Element; container: Element; rows: ArrayLike<Element> }

/** The cell a box stands in: of a table, of an ARIA grid, or of equal blocks under a row of words. */
const cellOf = (element: Element, blocks: Blocks): At | null => {
  const cell = element.closest("td,th,[role=cell],[role=gridcell]")
  if (cell) {
    const row = parentElementOf(cell)
    const table = cell.closest<HTMLTableElement>("table")
    if (row && table && row.tagName === "TR") return { cell, row, container: table, rows: table.rows }
    const grid = cell.closest("[role=grid],[role=table],[role=treegrid]")
    if (row && grid) return { cell, row, container: grid, rows: grid.querySelectorAll("[role=row]") }
  }
  let inner: Element = element
  for (let level = 0; level < 4; level++) {
    const row = parentElementOf(inner)
    if (!row || /^(TABLE|TBODY|TR|TD|TH|FORM|BODY|FIELDSET|LABEL|DL|UL|OL)$/.test(row.tagName)) return null
    if (row.childElementCount > 1 && isBlockRow(row, blocks)) {
      const rows = headedRows(row, blocks)
      return rows ? { cell: inner, row, container: rows[0]!, rows } : null
    }
    inner = row
  }
  return null
}

type Blocks = { boxed: Set<Element>; rows: Map<Element, Element[] | null>; isRow: Map<Element, boolean> }

/** Every child either holds a box and no words, or is empty. */
const isBlockRow = (row: Element, { boxed, isRow }: Blocks): boolean => {
  const known = isRow.get(row)
  if (known !== undefined) return known
  const children = [...row.children]
  const isOne =
    children.filter((child) => boxed.has(child)).length > 1 &&
    children.every((child) => (boxed.has(child) ? !captionOf(child, 20) : !collapse(child.textContent, 20)))
  isRow.set(row, isOne)
  return isOne
}

/** Rows of blocks from the row of words that heads them to the last alike; null when none does. */
const headedRows = (row: Element, { rows, boxed }: Blocks): Element[] | null => {
  const known = rows.get(row)
  if (known !== undefined) return known
  const size = row.childElementCount
  const alike = [row]
  for (let next = row.nextElementSibling; next?.childElementCount === size && boxed.has(next); next = next.nextElementSibling)
    alike.push(next)
  // Earlier rows alike would have been asked first, so this one is the first.
  let header = row.previousElementSibling ?? parentElementOf(row)?.previousElementSibling ?? null
  if (header?.childElementCount === 1) header = header.lastElementChild
  const isHeaded = header?.childElementCount === size && !boxed.has(header) && !header.querySelector("input,select,textarea,label[for]")
  const headed = isHeaded ? [header!, ...alike] : null
  for (const one of alike) rows.set(one, headed)
  return headed
}

/** Cells with their columns, spans counted. */
const layOut = (elements: ArrayLike<Element>, boxed: Set<Element>): Row[] => {
  const reserved: number[] = []
  return Array.from(elements, (element, at) => {
    let column = 0
    const cells: Cell[] = []
    const later: [number, number][] = []
    for (const child of element.children) {
      if (child.tagName === "SCRIPT" || child.tagName === "TEMPLATE") continue
      while ((reserved[column] ?? 0) > 0) column++
      const width = Math.min((child as HTMLTableCellElement).colSpan || 1, 100)
      cells.push({ element: child, start: column, end: column + width })
      const depth = (child as HTMLTableCellElement).rowSpan || 1
      if (depth > 1) for (let one = column; one < column + width; one++) later.push([one, depth])
      column += width
    }
    for (let one = 0; one < reserved.length; one++) reserved[one] = Math.max(0, (reserved[one] ?? 0) - 1)
    for (const [one, depth] of later) reserved[one] = depth - 1
    // A tick box that selects all rows does not make the header a row.
    return { element, at, cells, hasBox: boxed.has(element) && !element.closest("thead"), header: -1, count: 0 }
  })
}

const wordsOf = (cell: Cell): string => {
  const text = captionOf(cell.element, longestHeader + 1)
  return text.length > longestHeader ? "" : text
}

const isBlank = (row: Row): boolean => row.cells.every(({ element }) => !collapse(element.textContent, 5))

/** Words in at least two columns, or in the one column there is. */
const isHeading = (row: Row, below: Row): boolean => {
  const worded = row.cells.filter((cell) => wordsOf(cell))
  if (worded.length < 2)
    return below.cells.length === 1 && row.cells.length === 1 && worded.length === 1 && row.element.querySelector("th") !== null
  return true
}

const isFirmHeader = ({ element, cells }: Row): boolean =>
  !!element.closest("thead") || cells.every(({ element: cell }) => cell.tagName === "TH" || cell.getAttribute("role") === "columnheader")

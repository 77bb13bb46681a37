import { foldText } from "../../patient/fold-text"
import type { Grid, Item } from "./item"
import { fieldOf, isBenefitLabel, isKindOrNetwork } from "./label-of"
import { isStatusText } from "./status-text"
import { wordsOf, type Tree } from "./tree"

export type Row = { at: number; cells: Tree[]; isChosen: boolean; hasChoice: boolean }

type Out = {
  add(item: Pick<Item, "at" | "label" | "value" | "trail"> & Partial<Item>): void
  addGrid(grid: Grid): void
  addLine(tree: Tree): void
  addSub(text: string): void
}
type Cell = { words: string; isHead: boolean; at: number; tree: Tree }

/** A table's rows as statements: under a header row every cell by its column and row, without one as labels and values. */
export const layTable = (rows: readonly Row[], trail: string[], firstId: number, out: Out): void => {
  const cells = spread(rows)
  let head: string[] | null = null
  let grid: Grid | null = null
  let id = firstId
  let over = trail
  let isOfFields = false
  let isJustHeaded = false
  cells.forEach((row, place) => {
    const told = row.filter((cell, column) => cell.words !== "" && row.indexOf(cell) === column)
    const source = rows[place]
    if (told.length === 0 || !source) return
    if (isHeader(row, cells, place)) {
      // Two header rows: "In network" over "Copay" and "Plan pays".
      const upper = isJustHeaded ? head : null
      head = row.map(({ words }, column) => joined(upper?.[column] ?? "", words))
      isJustHeaded = true
      isOfFields = hasFieldRows(cells.slice(place + 1))
      if (isOfFields) return
      grid = { id: id++, head, rows: [], trail: over }
      out.addGrid(grid)
      return
    }
    isJustHeaded = false
    const [first] = told
    if (
      told.length === 1 &&
      first &&
      cells.length > 1 &&
      (head !== null || rows[place]?.cells.length === 1) &&
      !/\d|:/.test(first.words.replace(/\b(19|20)\d\d\b/, "")) &&
      !isStatusText(first.words) &&
      first.words.length < 80
    ) {
      over = [first.words, ...trail]
      return
    }
    if (isOfFields && head !== null) return layFields(row, head, over, out)
    if (head === null || grid === null) return layPairs(row, over, source, out)
    // "Service | Amount | Service | Amount": records stand side by side.
    const width = periodOf(head)
    for (let from = 0; from < row.length; from += width) {
      const part = row.slice(from, from + width)
      if (part.every(({ words }) => words === "")) continue
      grid.rows.push({ cells: part.map(({ words }) => words), isChosen: source.isChosen, hasChoice: source.hasChoice, at: source.at })
      layRecord(part, head.slice(0, width), over, grid, out)
    }
  })
}

/** Cells by column; a cell over several columns or rows stands in each. */
const spread = (rows: readonly Row[]): Cell[][] => {
  const held: { cell: Cell; left: number }[] = []
  return rows.map((row) => {
    const line: Cell[] = []
    const takeHeld = (): void => {
      for (let column = line.length; (held[column]?.left ?? 0) > 0; column = line.length) {
        const kept = held[column]!
        kept.left--
        line.push(kept.cell)
      }
    }
    for (const tree of row.cells) {
      takeHeld()
      const cell: Cell = { words: wordsOf(tree), isHead: tree.block.isHead === true, at: tree.at, tree }
      const span = Math.min(tree.block.span ?? 1, 20)
      for (let each = 0; each < span; each++) {
        if ((tree.block.rows ?? 1) > 1) held[line.length] = { cell, left: (tree.block.rows ?? 1) - 1 }
        // A cell across the whole row is one thing; across part of it, it heads each column.
        line.push(each === 0 || cell.isHead ? cell : { ...cell, words: "" })
      }
    }
    takeHeld()
    return line
  })
}

const isHeader = (row: Cell[], all: Cell[][], place: number): boolean => {
  const next = all[place + 1]
  if (!next || row.length < 2) return false
  const told = row.filter(({ words }) => words !== "")
  if (row.every(({ isHead }) => isHead))
    // One cell across the whole table names the rows under it, not its columns.
    return new Set(row).size > 1 && told.length > 0
  // Only titles across the whole table may stand before its column names.
  const isFirst = all.slice(0, place).every((each) => each.filter(({ words }) => words !== "").length < 2)
  if (row.some(({ isHead }) => isHead) || !isFirst || hasTurns(all)) return false
  // No mark-up tells: column names have no figures, and some are words of such tables.
  const isName = ({ words }: Cell): boolean =>
    !/\d/.test(words.replace(/tier \d/i, "")) && words.length < 50 && !/:$/.test(words) && !isStatusText(words)
  if (!told.every(isName) || told.length < 2) return false
  const isColumn = (words: string): boolean =>
    fieldOf(words) !== null ||
    isBenefitLabel(words) ||
    /^(services?|benefits?|servicios?|beneficios?|type|tipo|part|name|status)$/.test(foldText(words))
  if (row.length === 2)
    return (
      isColumn(row[1]!.words) &&
      /^(services?|benefits?|servicios?|beneficios?|benefit type|service type|category|description|)$/.test(foldText(row[0]!.words))
    )
  return told.filter(({ words }) => isColumn(words)).length >= Math.max(2, told.length - 1)
}

/** The rows' names are labels of ours: the columns are whose values they are, or where those come from. */
const hasFieldRows = (rows: Cell[][]): boolean => {
  const named = rows.filter(([first]) => first !== undefined && fieldOf(first.words) !== null && fieldOf(first.words) !== "status")
  return named.length > 2 && named.length * 3 > rows.length * 2 && rows.every((row) => row.length > 1)
}

/** What the office has on file or sent is not the payer's answer. */
const ownSide =
  /\b(on file|in (the |your |our )?(chart|ehr|emr|system|registration)|registration|registered|entered|submitted|sent|requested|our|your|office|practice)\b/

const layFields = ([name, ...values]: Cell[], head: string[], trail: string[], out: Out): void => {
  values.forEach((cell, place) => {
    const column = head[place + 1] ?? ""
    if (!name || cell.words === "" || ownSide.test(foldText(column))) return
    const over = /^(value|response|answer|details?|information|valor|respuesta)?$/.test(foldText(column)) ? trail : [column, ...trail]
    out.add({ at: cell.at, kind: "pair", label: name.words.replace(/\s*:\s*$/, ""), value: cell.words, trail: over })
  })
}

const joined = (upper: string, lower: string): string => (upper === lower || lower === "" ? upper : `${upper} ${lower}`.trim())

/** After how many columns the names of a header begin again; all of them where they do not. */
const periodOf = (head: readonly string[]): number => {
  const starts = [2, 3, 4].find(
    (width) => head.length > width && head.length % width === 0 && head.every((name, column) => name === head[column % width])
  )
  return starts ?? head.length
}

/** Labels and values by turns, two pairs a row: no row of it is a header. */
const hasTurns = (rows: Cell[][]): boolean => {
  const isLabel = (cell: Cell | undefined): boolean => cell !== undefined && fieldOf(cell.words) !== null
  const pairs = rows.filter((row) => row.length > 3 && row.length % 2 === 0)
  const isTurn = (row: Cell[]): boolean => isLabel(row[0]) && isLabel(row[2]) && !(isLabel(row[1]) && isLabel(row[3]))
  return pairs.filter(isTurn).length * 2 > pairs.length && pairs.filter(isTurn).length > 1
}

/** A row under a header: each cell by its column; the first cell is also what the row is about. */
const layRecord = (row: Cell[], head: string[], trail: string[], grid: Grid, out: Out): void => {
  // "A" under "Part" is part A.
  const lead =
    /^part[e]?$/.test(foldText(head[0] ?? "")) && row[0] ? { ...row[0], words: `Part ${row[0].words.replace(/^part[e]? /i, "")}` } : row[0]
  const record = grid.rows.length - 1
  // "Deductible" or "Out of network" over the rows' own names speaks for all of them.
  const over = isKindOrNetwork(head[0] ?? "") ? [head[0] ?? "", ...trail] : trail
  // Where one column holds the amounts of all kinds, the words of the other columns say what each is.
  const isList = head.some((name) =>
    /^(amount|value|benefit amount|percent(age)?|amt|amount percent|quantity|monto|cantidad|benefit value|amount or percent)$/.test(
      foldText(name)
    )
  )
  // A column that says "In", "Out", "Individual" or "Family" speaks for the whole row.
  const aside = row.flatMap(({ words }, column) => {
    const name = foldText(head[column] ?? "")
    if (column === 0 || words === "" || words.length > 60) return []
    if (/^(network|network (status|type|tier|indicator)|in network|red|tier)$/.test(name) && !/[$%]/.test(words))
      return /^(n\/?a|not applicable|both|any|all|either|unknown|[-—–]+)$/i.test(words)
        ? []
        : /^(yes|y|s[ií])$/i.test(words)
          ? ["in network"]
          : /^(no|n)$/i.test(words)
            ? ["out of network"]
            : [`${words} network`]
    return /^(level|coverage level|type|for|who|applies to|time period|nivel|units?|unit of measure|unit type|unidad(es)?)$/.test(name) ||
      (isList && !/\d/.test(words))
      ? [words]
      : []
  })
  row.forEach((cell, column) => {
    if (cell.words === "" && !cell.tree.inside.some(({ block }) => block.kind === "picture")) return
    const label = head[column] ?? ""
    out.add({
      at: cell.at,
      label,
      value: cell.words,
      row: [...(column === 0 ? [] : [lead?.words ?? ""]), ...(column === 0 && !isList ? [] : aside)].join(" - "),
      trail: over,
      table: grid.id,
      record
    })
    if (column === 0 && label === "") return
  })
}

/** A row without header: label, value, perhaps label, value again; or a label with several values. */
const layPairs = (row: Cell[], trail: string[], source: Row, out: Out): void => {
  const told = row.filter(({ words, tree }) => words !== "" || tree.inside.length > 0)
  const isLabel = ({ words, isHead }: Cell): boolean => isHead || /:$/.test(words) || (fieldOf(words) !== null && !/\d/.test(words))
  if (told.length === 1) {
    for (const tree of source.cells) out.addLine(tree)
    return
  }
  const strip = (words: string): string => words.replace(/\s*:\s*$/, "")
  for (let place = 0; place < row.length; place++) {
    const cell = row[place]!
    if (cell.words === "") continue
    let next = place + 1
    // A label is followed by its values up to the next label.
    const values: Cell[] = []
    while (next < row.length && (values.length === 0 || !isLabel(row[next]!))) values.push(row[next++]!)
    if (values.length > 0 && (place === 0 || isLabel(cell))) {
      // "Specialist | Copay | $40 | Per visit": the words beside an amount say what it is.
      const amounts = values.filter(({ words }) => /\d/.test(words))
      const notes = values.filter(({ words }) => !/\d/.test(words) && words.length < 40).map(({ words }) => words)
      const row = notes.some(isBenefitLabel) ? notes.join(" - ") : ""
      for (const [nth, { at, words }] of values.entries()) {
        // Among several amounts each has the word before it: "$600.00 | Met | $215.75".
        const before = values[nth - 1]?.words ?? ""
        const own = amounts.length < 2 ? row : /\d/.test(before) ? "" : before
        const label = amounts.length > 1 && own && row ? `${strip(cell.words)} ${own}` : strip(cell.words)
        out.add({
          at,
          kind: "pair",
          label,
          value: words,
          trail,
          ...(row && own && /\d/.test(words) ? { row: own } : {})
        })
      }
      place = next - 1
    } else out.addLine(cell.tree)
  }
}

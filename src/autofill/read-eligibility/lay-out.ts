import { foldText } from "../../patient/fold-text"
import type { Grid, Item } from "./item"
import { fieldOf, isBenefitLabel, isMeasure, isValueLike } from "./label-of"
import { layTable, type Row } from "./lay-table"
import { splitLine, splitTail, type Statement } from "./split-line"
import { isStatusText } from "./status-text"
import { holds, isWords, wordsOf, type Tree } from "./tree"
import { typedTable } from "./typed-table"

type Heading = { level: number; text: string }
export type Layout = { items: Item[]; grids: Grid[]; choices: number; chosen: number }

const mostTrail = 6

/** Blocks as statements: pairs, cells with the words over them, lines, headings, pictures, each under its headings. */
export const layOut = (roots: readonly Tree[]): Layout => {
  const layout: Layout = { items: [], grids: [], choices: 0, chosen: 0 }
  let headings: Heading[] = []

  const trail = (): string[] =>
    headings
      .map(({ text }) => text)
      .reverse()
      .slice(0, mostTrail)

  const add = (at: number, kind: Item["kind"], label: string, value: string, from?: Tree, more: Partial<Item> = {}): void => {
    if (value.trim() === "" && kind !== "picture") return
    const { isAlert = false, isLink = false } = from?.block ?? {}
    const statements =
      kind === "pair" ? splitTail({ label: label.trim(), value: value.trim() }) : [{ label: label.trim(), value: value.trim() }]
    for (const each of statements)
      layout.items.push({ at, kind, ...each, row: "", trail: trail(), table: null, record: null, isAlert, isLink, ...more })
  }
  const addStatements = (statements: Statement[], at: number, from: Tree): void => {
    const first = statements[0]?.label ?? ""
    for (const [place, { label, value }] of statements.entries()) {
      // "Individual deductible: $500. Met: $200. Remaining: $300."
      const more = place > 0 && isBenefitLabel(first) && (label === "" ? /\d/.test(value) : isMeasure(label)) ? { row: first } : {}
      add(at, label ? "pair" : "line", label, value, from, more)
    }
  }
  const addPair = (label: Tree | string, value: Tree): void => {
    const words = (typeof label === "string" ? label : wordsOf(label)).replace(/\s*:\s*$/, "")
    if (typeof label !== "string") addPictures(label)
    const parts = leavesOf(value)
    for (const part of parts) {
      if (part.block.kind === "picture") add(part.at, "picture", words, part.block.text ?? "")
      else {
        const [only, ...others] = splitLine(part.block)
        // A value that says another thing by its own label ("Gold (Group: 12)") is taken apart.
        if (only && (others.length > 0 || only.label) && parts.length > 1) addStatements([only, ...others], part.at, part)
        else add(part.at, "pair", words, part.block.text ?? "", part)
      }
    }
  }
  const addPictures = (tree: Tree): void => {
    for (const part of leavesOf(tree)) if (part.block.kind === "picture") add(part.at, "picture", "", part.block.text ?? "")
  }
  const setHeading = (text: string, level: number): void => {
    headings = [...headings.filter((each) => each.level < level), { level, text }]
  }
  const addHeading = (tree: Tree, level: number): void => {
    const text = wordsOf(tree)
    setHeading(text, level)
    if (tree.block.isTab) return
    const statements = splitLine(tree.block)
    if (statements.length > 1 || statements.some(({ label }) => label)) addStatements(statements, tree.at, tree)
    else add(tree.at, "heading", "", text, tree)
  }

  const visitTable = (rows: Row[], captions: string[], at: number): void => {
    const over = [...captions, ...trail()]
    layTable(rows, over, layout.grids.length, {
      add: (item) => layout.items.push({ kind: "cell", row: "", table: null, record: null, isAlert: false, isLink: false, ...item }),
      addGrid: (grid) => layout.grids.push(grid),
      addLine: (tree) => {
        const before = headings
        for (const caption of captions) setHeading(caption, 7)
        visitAll([tree])
        headings = before
      },
      addSub: (text) => setHeading(text, 8)
    })
    layout.items.push({
      at,
      kind: "heading",
      label: "",
      value: captions.join(" "),
      row: "",
      trail: trail(),
      table: null,
      record: null,
      isAlert: false,
      isLink: false
    })
  }

  /** True when something of substance was said: more than a heading and a few words. */
  const visit = (tree: Tree): boolean => {
    const { kind } = tree.block
    if (kind === "heading" && isWords(tree)) {
      addHeading(tree, tree.block.level ?? 6)
      return false
    }
    if (kind === "picture") add(tree.at, "picture", "", tree.block.text ?? "", tree)
    else if (kind === "choice") {
      layout.choices++
      if (tree.block.isChosen) layout.chosen++
    } else if (isWords(tree)) {
      const statements = tree.block.isLink ? [{ label: "", value: wordsOf(tree) }] : splitLine(tree.block)
      addStatements(statements, tree.at, tree)
      return statements.some(({ label, value }) => label !== "" || /\d/.test(value))
    } else if (kind === "table") visitTableTree(tree)
    else if (kind === "page") {
      // Another frame: the headings of the one before do not stand over it.
      headings = []
      return visitAll(tree.inside)
    } else {
      const before = headings
      const isFull = visitAll(tree.inside, tree.block.columns)
      // What headed a card heads nothing after it; a box of headings alone heads what follows.
      if (isFull) headings = before
      return isFull
    }
    return true
  }

  const visitTableTree = (tree: Tree): void => {
    const title = titleOf(tree)
    // A table of one cell with a title heads the next one, as pages laid out in tables do.
    if (title !== null) return addHeading(title, 7)
    const before = headings
    const captions = tree.inside.filter(({ block }) => block.kind === "caption").map(wordsOf)
    const rows = rowsOf(tree)
    const isLayout = (row: Row): boolean =>
      row.cells.some((cell) =>
        holds(cell, ({ block, inside }) => /^(table|term|list)$/.test(block.kind) || (block.kind === "heading" && inside.length === 0))
      )
    let run: Row[] = []
    const endRun = (): void => {
      if (run.length > 0) visitTable(run, captions, tree.at)
      run = []
    }
    for (const [place, row] of rows.entries()) {
      const next = rows[place + 1]
      const over = next && isLayout(next) && row.cells.length === 1 && row.cells[0] ? titleOf(row.cells[0]) : null
      if (over !== null) {
        endRun()
        addHeading(over, 7)
      } else if (isLayout(row)) {
        endRun()
        for (const cell of row.cells) {
          const outer = headings
          visitAll(cell.inside)
          if (row.cells.length > 1) headings = outer
        }
      } else run.push(row)
    }
    endRun()
    headings = before
  }

  const visitAll = (trees: readonly Tree[], columns = 0): boolean => {
    let isFull = false
    const tile = tileOf(trees)
    if (tile) {
      const [name, amount, note] = tile
      add(amount.at, "pair", wordsOf(name), wordsOf(amount), amount, note ? { row: wordsOf(note) } : {})
      return true
    }
    const asTable = drawnTable(trees, columns)
    if (asTable) {
      const lead = trees.slice(0, asTable.from)
      const isLeadFull = lead.length > 0 && visitAll(lead)
      visitTable(asTable.rows, [], trees[asTable.from]?.at ?? 0)
      const rest = trees.slice(asTable.to)
      return (rest.length > 0 && visitAll(rest)) || isLeadFull || asTable.rows.length > 0
    }
    for (let place = 0; place < trees.length; place++) {
      const tree = trees[place]!
      const next = trees[place + 1]
      if (tree.block.kind === "term") {
        const details = []
        while (trees[place + 1]?.block.kind === "detail") details.push(trees[++place]!)
        if (details.length > 0) {
          for (const detail of details)
            if (leavesOf(detail).length > 3) visitUnder(tree, detail)
            else addPair(tree, detail)
          isFull = true
          continue
        }
      }
      const ruled = tree.block.isPlain ? ruledWords(tree.block.text ?? "") : null
      if (ruled !== null) {
        setHeading(ruled, plainLevel - 1)
        continue
      }
      if (isPlainHeading(tree, next)) {
        addHeading(tree, plainLevel)
        continue
      }
      // A line that begins at the margin again ends what stood under a typed heading.
      if (tree.block.isPlain && !/^\s/.test(tree.block.text ?? "")) headings = headings.filter(({ level }) => level !== plainLevel)
      if (isWords(tree) && next) {
        const pair = asPair(tree, next, trees.length)
        if (pair) {
          addPair(pair[0], pair[1])
          isFull = true
          place++
          continue
        }
        if (isLooseHeading(tree, next, place, trees)) {
          addHeading(tree, tree.block.isBig ? 7 : 8)
          continue
        }
      }
      if (visit(tree)) isFull = true
    }
    return isFull
  }
  const visitUnder = (label: Tree, detail: Tree): void => {
    const before = headings
    setHeading(wordsOf(label), 8)
    visitAll(detail.inside.length > 0 ? detail.inside : [detail])
    headings = before
  }

  visitAll(roots)
  return layout
}

/** The one cell of a table that holds nothing but a few words; null where it holds more, a figure, or a status. */
const titleOf = (table: Tree): Tree | null => {
  const [cell, ...others] = leavesOf(table)
  const text = cell ? wordsOf(cell) : ""
  const isTitle = cell && others.length === 0 && isWords(cell) && !/[\d:.!?|•·]/.test(text) && text.length < 60 && !isStatusText(text)
  return isTitle && !cell.block.isLink ? cell : null
}

/** "Specialist visit" over "$60" over "copay": one benefit on a card of its own. */
const tileOf = (trees: readonly Tree[]): [Tree, Tree, Tree?] | null => {
  const [name, amount, note] = trees
  if (!name || !amount || trees.length > 3 || !trees.every((each) => isWords(each))) return null
  const isBenefit = !/[\d:]/.test(wordsOf(name)) && wordsOf(name).length < 60 && isBenefitLabel(wordsOf(name))
  const isAmount = /^\$?\d[\d,.]*\s?%?$/.test(wordsOf(amount)) && /[$%]/.test(wordsOf(amount))
  return isBenefit && isAmount && (!note || (wordsOf(note).length < 60 && !/[$%]/.test(wordsOf(note)))) ? [name, amount, note] : null
}

const plainLevel = 9
/** "-- LIMITS --------": words set into a rule head what follows. */
const ruledWords = (line: string): string | null =>
  /^\s*(?:[-=*_~]{2,}|\[)\s*([^-=*_~:\d[\]]{3,50}?)\s*(?:[-=*_~]{3,}|\])\s*$/.exec(line)?.[1]?.trim() ?? null
/** Preformatted: the name of a benefit at the margin over lines that stand in from it. */
const isPlainHeading = (tree: Tree, next: Tree | undefined): boolean => {
  const [text, under] = [tree.block.text ?? "", next?.block.text ?? ""]
  return (
    tree.block.isPlain === true &&
    next?.block.isPlain === true &&
    /^\S[^\d:$]{3,70}$/.test(text) &&
    /^\s+\S.*\d/.test(under) &&
    isBenefitLabel(text)
  )
}

const leavesOf = (tree: Tree): Tree[] => (tree.inside.length === 0 ? [tree] : tree.inside.flatMap(leavesOf))

const isLabel = (text: string): boolean =>
  text.length < 90 && (/:$/.test(text) || (fieldOf(text) !== null && !(fieldOf(text) === "status" && isStatusText(text))))

/** Whether the words carry a label of ours themselves. */
const isLabelled = (tree: Tree): boolean =>
  leavesOf(tree).some((leaf) => {
    const label = isWords(leaf) ? splitLine(leaf.block)[0]?.label || (leaf === tree ? "" : wordsOf(leaf)) : ""
    return label !== "" && isLabel(label) && fieldOf(label) !== null
  })

/** Label and value among neighbours, in whichever order they stand; null when they are none. */
const asPair = (first: Tree, second: Tree, count: number): [Tree, Tree] | null => {
  const [one, other] = [wordsOf(first), wordsOf(second)]
  if (!isShort(second) || (first.block.runs && /:\s*\S/.test(one)) || first.block.kind === "heading") return null
  if (fieldOf(one) === "status" && !isStatusText(one) && (isStatusText(other) || isStatusText(other.split(" ")[0] ?? "")))
    return [first, second]
  if (isLabelled(second)) return null
  if (fieldOf(one) === "status" && /^(yes|no|y|n|s[ií]|true|false)$/i.test(other)) return [first, second]
  if (isLabel(one) && !(fieldOf(other) !== null && !isStatusText(other) && !isValueLike(other) && count > 2)) return [first, second]
  if (count !== 2 || leavesOf(second).length > 1 || /[.!?]$/.test(other) || second.block.kind === "heading") return null
  if (isLabel(other) && !isLabel(one) && !isBenefitLabel(one)) return [second, first]
  const isAmount = (text: string) => /^\$?[\d,.]+%?$|^\$/.test(text)
  if (isAmount(one) && !isAmount(other) && isBenefitLabel(other)) return [second, first]
  return /:/.test(one.slice(0, -1)) ||
    one.length > 80 ||
    /[.!?]$/.test(one) ||
    isAmount(one) ||
    /\$ ?\d|\d ?%/.test(one) ||
    isStatusText(one)
    ? null
    : [first, second]
}

const isShort = (tree: Tree): boolean =>
  tree.block.kind === "picture" ||
  (leavesOf(tree).length <= 3 &&
    !/^(table|row|term|heading)$/.test(tree.block.kind) &&
    wordsOf(tree).length < 300 &&
    !holds(tree, ({ block }) => /^(table|row|term|heading)$/.test(block.kind)))

/** Words alone, bold or big, over what follows; or the name of a benefit over its amounts. */
const isLooseHeading = (tree: Tree, next: Tree, place: number, all: readonly Tree[]): boolean => {
  const text = wordsOf(tree)
  if (
    text.length > 80 ||
    text.length < 3 ||
    /^[$\d]/.test(text) ||
    tree.block.isLink ||
    (isStatusText(text) && (tree.block.runs === undefined || isStatusText(tree.block.runs[0] ?? ""))) ||
    /[.!?]$/.test(text)
  )
    return false
  const isOver = !isWords(next) || /\d/.test(wordsOf(next))
  if (tree.block.isBold || tree.block.isBig) return isOver || next.block.isBold !== true
  const isFigure = /^\s*(\$|\d)/.test(wordsOf(next)) && isWords(next)
  return all.length > 2 && !/\d|:/.test(text) && isBenefitLabel(text) && (place === 0 ? /\d/.test(wordsOf(next)) : isFigure)
}

const rowsOf = (tree: Tree): Row[] =>
  tree.inside.flatMap((child) => {
    if (child.block.kind === "row") return [rowOf(child)]
    return child.block.kind === "caption" || child.block.kind === "table" ? [] : rowsOf(child)
  })

const rowOf = (tree: Tree): Row => ({
  at: tree.at,
  cells: tree.inside.filter(({ block }) => block.kind !== "choice"),
  isChosen: tree.block.isChosen === true || holds(tree, ({ block }) => block.isChosen === true),
  hasChoice: holds(tree, ({ block }) => block.kind === "choice")
})

/** Boxes or lists of like build in a row, or a grid's parts one after another, are a table drawn without one. */
const drawnTable = (trees: readonly Tree[], columns: number): { rows: Row[]; from: number; to: number } | null => {
  const typed = typedTable(trees)
  if (typed) return typed
  const isCell = (tree: Tree, place: number): boolean =>
    columns === 2 && place % 2 === 1 ? isShort(tree) : leavesOf(tree).length === 1 && !/^(term|detail|table|row)$/.test(tree.block.kind)
  if (columns > 1 && trees.length >= columns * 2 && trees.length % columns === 0 && trees.every(isCell)) {
    const rows = Array.from({ length: trees.length / columns }, (_, row): Row => {
      const cells = trees.slice(row * columns, (row + 1) * columns)
      return { at: cells[0]?.at ?? 0, cells, isChosen: false, hasChoice: false }
    })
    return { rows, from: 0, to: trees.length }
  }
  const width = (tree: Tree | undefined): number =>
    tree &&
    /^(box|row)$/.test(tree.block.kind) &&
    tree.inside.length > 1 &&
    tree.inside.every((cell) => isShort(cell) && leavesOf(cell).length === 1)
      ? tree.inside.length
      : 0
  for (let from = 0; from < trees.length - 1; from++) {
    const count = width(trees[from])
    if (count < 3 && !(count === 2 && isHeadRow(trees[from]))) continue
    let to = from + 1
    while (width(trees[to]) === count) to++
    const cells = trees.slice(from, to).flatMap(({ inside }) => inside)
    // Cards of "Label: value" lines side by side are no table, nor are those of labels and values by turns.
    if (trees.slice(from, to).some(hasTurns)) continue
    if (cells.filter((cell) => /^[^:]{2,60}:\s+\S/.test(wordsOf(cell))).length * 3 > cells.length) continue
    if (to - from > 1) return { rows: trees.slice(from, to).map(rowOf), from, to }
  }
  return null
}

const hasTurns = ({ inside }: Tree): boolean => {
  const isLabel = (cell: Tree) => fieldOf(wordsOf(cell)) !== null
  const labels = inside.filter((cell, place) => place % 2 === 0 && isLabel(cell))
  return labels.length > 1 && !inside.some((cell, place) => place % 2 === 1 && isLabel(cell))
}

const isHeadRow = (tree: Tree | undefined): boolean =>
  tree !== undefined &&
  tree.inside.every((cell) => !/\d/.test(wordsOf(cell))) &&
  /^(service|benefit|servicio|beneficio|type|tipo|category|description)/.test(foldText(wordsOf(tree.inside[0] ?? tree)))

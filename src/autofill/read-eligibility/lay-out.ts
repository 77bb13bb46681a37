import { asPair } from "./as-pair"
import { drawnTable, rowsOf } from "./drawn-table"
import type { Grid, Item } from "./item"
import { isBenefitLabel, isKindOrNetwork, isMeasure } from "./label-of"
import { layTable, type Row } from "./lay-table"
import { splitLine, splitTail, type Statement } from "./split-line"
import { isLooseHeading, isPlainHeading, plainLevel, ruledWords, tileOf, titleOf } from "./titles"
import { holds, isWords, leavesOf, wordsOf, type Tree } from "./tree"

type Heading = { level: number; text: string }
export type Layout = { items: Item[]; grids: Grid[]; choices: number; chosen: number }

const mostTrail = 6

/** "Physical therapy is limited to 30 visits a year; 11 visits have been used": of what the part before speaks of. */
const isLeft = (value: string): boolean => /^\d.*\b(used|remain\w*|left)\b/i.test(value)

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
    // "$15 copay · contracted provider": a part without a figure says what the one with it is.
    const notes = statements.filter(({ label, value }) => label === "" && !/\d/.test(value) && isKindOrNetwork(value))
    const note = statements.length === notes.length + 1 ? notes.map(({ value }) => value).join(" - ") : ""
    for (const [place, { label, value }] of statements.entries()) {
      // "Individual deductible: $500. Met: $200. Remaining: $300."
      const isOfFirst = place > 0 && isBenefitLabel(first) && (label === "" ? /\d/.test(value) : isMeasure(label))
      const before = label === "" && isLeft(value) ? (statements[place - 1]?.value ?? "") : ""
      const row = isOfFirst ? first : before || (/\d/.test(value) ? note : "")
      add(at, label ? "pair" : "line", label, value, from, row ? { row } : {})
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

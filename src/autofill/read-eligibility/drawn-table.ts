import { foldText } from "../../patient/fold-text"
import { isShort } from "./as-pair"
import { fieldOf } from "./label-of"
import type { Row } from "./lay-table"
import { holds, leavesOf, wordsOf, type Tree } from "./tree"
import { typedTable } from "./typed-table"

export const rowsOf = (tree: Tree): Row[] =>
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
export const drawnTable = (trees: readonly Tree[], columns: number): { rows: Row[]; from: number; to: number } | null => {
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

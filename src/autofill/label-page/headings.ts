import type { OutlineNode } from "../outline"
import { isCell, isTag, type PageTree, type Test } from "./page-tree"

export type Heading = { node: number; text: string; level: number }

const longestTitle = 120
const isTableCell = isTag("TD", "TH")
/** Levels under those of h1 to h6: what marks itself as a heading, and what only looks like one. */
const marked = 7
const loose = 8

/** Reads an element as a heading; null when it says nothing or is none. `next` is the box that follows. */
export const headingOf = (tree: PageTree, at: number, next: number): Heading | null => {
  const node = tree.nodes[at]!
  if (!node.isHeading && !node.span) return null
  const level = Number(/^H([1-6])$/.exec(node.tag ?? "")?.[1] ?? 0)
  if (tree.contains(at, next) && !level) return null
  if (node.isHeading) {
    const text = node.text?.slice(0, longestTitle)
    return text ? { node: at, text, level: level || node.level || (node.role === "heading" ? 2 : node.role === "tab" ? 6 : marked) } : null
  }
  // A full-width cell heads the rows below; a wide cell among others is a column's.
  if (!isTableCell(node) || tree.nodes[tree.up(at)]?.count !== 1) return null
  const text = tree.textIn(at, 81)
  return text && text.length <= 80 ? { node: at, text, level: marked } : null
}

const isHeader: Test = ({ isHeading, role }) => !!isHeading || role === "tab" || role === "tablist"

/** Whether words stand in a heading, a tab, or a full-width cell without a box. */
export const isHeadingPart = (tree: PageTree, at: number, boxes: number[]): boolean =>
  tree.closest(at, isHeader) >= 0 || isFullRow(tree, at, boxes)

const isFullRow = (tree: PageTree, at: number, boxes: number[]): boolean => {
  const cell = tree.closest(at, isCell)
  return cell >= 0 && !!tree.nodes[cell]!.span && tree.nodes[tree.up(cell)]?.count === 1 && !boxes.some((box) => tree.contains(cell, box))
}

/** Words on a line of their own that stand like a title though nothing marks them as one. */
export const looseHeading = (tree: PageTree, element: number, text: string, scope: number): Heading | null => {
  if (text.length > 100 || /[.:?]$/.test(text)) return null
  let isTitle = /^[^a-z]*[A-Z][^a-z]{3,}$/.test(text)
  for (let around = element; around >= 0 && around !== scope && !isTitle; around = tree.up(around))
    isTitle = looksTitled(tree.nodes[around]!)
  return isTitle ? { node: element, text, level: loose } : null
}

const titleTags = new Set<string | undefined>(["B", "STRONG", "U", "BIG", "CENTER", "FONT", "TH"])

const looksTitled = ({ tag, isTitled }: OutlineNode): boolean => titleTags.has(tag) || !!isTitled

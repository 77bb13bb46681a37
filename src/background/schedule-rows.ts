import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import type { ScheduleRow } from "../superbill/read-schedule"

type Node = { block: ResultBlock; children: Node[] }

const treeOf = (blocks: readonly ResultBlock[]): Node[] => {
  const roots: Node[] = []
  const open: Node[] = []
  for (const block of blocks) {
    while ((open.at(-1)?.block.depth ?? -1) >= block.depth) open.pop()
    const node = { block, children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

const mostTexts = 12

const textsOf = ({ block, children }: Node): string[] => [
  // A bold name in a running line is a text of its own.
  ...(block.runs ?? (block.text ? [block.text] : [])).map((text) => text.trim()),
  ...children.flatMap(textsOf)
]
const isText = (node: Node): boolean => node.children.length === 0 && node.block.kind !== "heading"

/** The lines of a page that could be appointments: rows of tables with the heads over them, and small groups of words that stand together. */
export const scheduleRows = (blocks: readonly ResultBlock[]): ScheduleRow[] => {
  const rows: ScheduleRow[] = []
  let under = ""

  const visitTable = (table: Node): void => {
    let heads: string[] = []
    const visit = (node: Node): void => {
      if (node.block.kind === "caption" || node.block.kind === "heading") under = textsOf(node).join(" ").slice(0, 200)
      if (node.block.kind !== "row") return node.children.forEach(visit)
      const cells = node.children.flatMap((cell) =>
        Array.from({ length: Math.min(cell.block.span ?? 1, 40) }, (_, at) => (at === 0 ? textsOf(cell) : []))
      )
      const isHead = node.children.length > 1 && node.children.every((cell) => cell.block.isHead || textsOf(cell).length === 0)
      if (isHead) heads = cells.map((texts) => texts.join(" "))
      // One cell across the table stands over the lines that follow.
      else if (node.children.length === 1) under = textsOf(node).join(" ").slice(0, 200)
      else rows.push({ cells, heads, under })
    }
    table.children.forEach(visit)
  }

  const visit = (node: Node): void => {
    const { kind, text } = node.block
    if (kind === "table") return visitTable(node)
    if (kind === "heading") under = (text ?? "").slice(0, 200)
    const texts = textsOf(node)
    // A card or a line of a list: few words, none of them in a table or under a heading of its own.
    const isLine =
      node.children.length > 0 &&
      texts.length <= mostTexts &&
      node.children.every((child) => isText(child) || (child.block.kind === "box" && child.children.every(isText)))
    if (isLine && texts.length > 1) rows.push({ cells: node.children.map(textsOf), heads: [], under })
    else if (kind === "text" && text) rows.push({ cells: [texts], heads: [], under })
    else node.children.forEach(visit)
  }
  treeOf(blocks).forEach(visit)
  return rows
}

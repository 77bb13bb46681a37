import type { Mark } from "../../knowledge/answers/answer"

/** As much of a Markdown tree as is needed here; positions are characters of the source. */
type MdNode = {
  type: string
  value?: string
  children?: MdNode[]
  position?: { start: { offset?: number }; end: { offset?: number } }
  data?: { hName: string; hProperties?: Record<string, string> }
}

const BLANK = /\{\{\s*office:\s*([^}]+?)\s*\}\}/g

const textNode = (value: string): MdNode => ({ type: "text", value })
const wrapped = (hName: string, children: MdNode[], hProperties: Record<string, string> = {}): MdNode => ({
  type: "wrapped",
  children,
  data: { hName, hProperties }
})

/** The blanks that an article leaves to the office, drawn as blanks. */
const withBlanks = (text: string): MdNode[] => {
  const parts: MdNode[] = []
  let at = 0
  for (const found of text.matchAll(BLANK)) {
    if (found.index > at) parts.push(textNode(text.slice(at, found.index)))
    parts.push(wrapped("span", [textNode(found[1] ?? "")], { className: "office-blank" }))
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push(textNode(text.slice(at)))
  return parts
}

/** Cuts a text at the marks. Where signs of the source were left out (escapes), the text is marked as a whole or not at all. */
const cut = (node: MdNode, marks: readonly Mark[]): MdNode[] => {
  const value = node.value ?? ""
  const start = node.position?.start.offset ?? -1
  const end = node.position?.end.offset ?? -1
  const touching = marks.filter(({ from, to }) => from < end && to > start)
  if (start < 0 || touching.length === 0) return withBlanks(value)
  if (end - start !== value.length) return [wrapped("mark", withBlanks(value))]
  const parts: MdNode[] = []
  let at = 0
  for (const { from, to } of touching) {
    const [first, last] = [Math.max(from - start, at), Math.min(to - start, value.length)]
    if (first > at) parts.push(...withBlanks(value.slice(at, first)))
    if (last > first) parts.push(wrapped("mark", withBlanks(value.slice(first, last))))
    at = Math.max(at, last)
  }
  if (at < value.length) parts.push(...withBlanks(value.slice(at)))
  return parts
}

const change = (node: MdNode, marks: readonly Mark[]): void => {
  if (!node.children) return
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return cut(child, marks)
    change(child, marks)
    return [child]
  })
}

/** A step of react-markdown: highlights stretches of the source and draws the office's blanks. */
export const markPassage =
  ({ marks }: { marks: readonly Mark[] }) =>
  (tree: unknown): void =>
    change(tree as MdNode, marks)

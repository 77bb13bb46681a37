import type { OutlineNode } from "../outline"

export type Test = (node: OutlineNode) => boolean

/** A page's outline with the questions that are asked of it. Nodes are named by their place; -1 is none. */
export type PageTree = {
  nodes: OutlineNode[]
  /** Place after the last node inside each node. */
  ends: Int32Array
  contains(outer: number, inner: number): boolean
  up(node: number): number
  tag(node: number): string
  /** The node itself or the nearest around it that passes, -1 when none does. Tests are remembered, so they must be constants. */
  closest(node: number, test: Test): number
  /** Nearest element that starts a line of its own. */
  block(node: number): number
  /** Words inside, in order, at most so many characters; those that are not shown only when asked for. */
  textIn(node: number, most: number, takesHidden?: boolean): string
}

const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DEL EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TT U VAR".split(
    " "
  )
)

export const growTree = (nodes: OutlineNode[]): PageTree => {
  const ups = new Int32Array(nodes.length)
  const ends = new Int32Array(nodes.length)
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]!.up
    ups[at] = parent
    ends[at] ||= at + 1
    if (parent >= 0 && ends[parent]! < ends[at]!) ends[parent] = ends[at]!
  }
  const up = (node: number): number => ups[node] ?? -1
  const tag = (node: number): string => nodes[node]?.tag ?? ""
  // Each question is answered for all nodes at once: a node's answer is its own or that of the element around it.
  const answers = new Map<Test, Int32Array>()
  const closest = (node: number, test: Test): number => {
    if (node < 0) return -1
    let all = answers.get(test)
    if (!all) {
      all = new Int32Array(nodes.length)
      for (let at = 0; at < nodes.length; at++) all[at] = test(nodes[at]!) ? at : ups[at]! < 0 ? -1 : all[ups[at]!]!
      answers.set(test, all)
    }
    return all[node]!
  }
  return {
    nodes,
    ends,
    up,
    tag,
    closest,
    contains: (outer, inner) => outer >= 0 && outer <= inner && inner < ends[outer]!,
    block: (node) => closest(up(node), isBlock),
    textIn: (node, most, takesHidden = false) => {
      const texts: string[] = []
      for (let at = node, length = 0; at < (ends[node] ?? 0) && length < most; at++) {
        const { tag: isElement, text, isHidden } = nodes[at]!
        if (isElement || !text || (isHidden && !takesHidden)) continue
        texts.push(text)
        length += text.length + 1
      }
      return tidy(texts.join(" ")).slice(0, most)
    }
  }
}

export const tidy = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim()

export const isTag = (...tags: string[]): Test => {
  const wanted = new Set<string | undefined>(tags)
  return ({ tag }) => wanted.has(tag)
}

const isBlock: Test = ({ tag }) => tag !== undefined && !inline.has(tag)
export const isLabel: Test = (node) => node.for !== undefined
export const isRow = isTag("TR")
export const isTable = isTag("TABLE")
export const isThead = isTag("THEAD")
export const isFieldset = isTag("FIELDSET")
const isTableCell = isTag("TD", "TH")
export const isCell: Test = (node) => isTableCell(node) || node.role === "cell" || node.role === "gridcell" || node.role === "rowheader"

const closedTags = new Set<string | undefined>([
  "NAV",
  "HEADER",
  "FOOTER",
  "ASIDE",
  "UL",
  "OL",
  "TABLE",
  "FORM",
  "SECTION",
  "ARTICLE",
  "FIELDSET",
  "DIALOG",
  "DETAILS"
])
const closedRoles = new Set<string | undefined>(["navigation", "banner", "tablist", "toolbar", "alert"])

/** Blocks that close over what they say: a menu's last word is not the caption of the box after it. */
export const isClosed: Test = ({ tag, role }) => closedTags.has(tag) || closedRoles.has(role)

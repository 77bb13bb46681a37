import type { OutlineNode } from "../outline"

/** A page's outline with the questions that are asked of it. Nodes are named by their place; -1 is none. */
export type PageTree = {
  nodes: OutlineNode[]
  /** Place after the last node inside each node. */
  ends: number[]
  contains(outer: number, inner: number): boolean
  up(node: number): number
  tag(node: number): string
  /** The node itself or the nearest around it that passes, -1 when none does. */
  closest(node: number, test: (node: OutlineNode) => boolean): number
  /** Nearest element that starts a line of its own. */
  block(node: number): number
  /** Words inside, in order, at most so many characters. */
  textIn(node: number, most: number): string
}

const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DEL EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TT U VAR".split(
    " "
  )
)

export const growTree = (nodes: OutlineNode[]): PageTree => {
  const ends = nodes.map((_, at) => at + 1)
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = up(at)
    if (parent >= 0) ends[parent] = Math.max(ends[parent]!, ends[at]!)
  }
  // An answer that does not stand in order is cut rather than followed in circles.
  function up(node: number): number {
    const parent = nodes[node]?.up ?? -1
    return parent < node ? parent : -1
  }
  const tag = (node: number): string => nodes[node]?.tag?.toUpperCase() ?? ""
  const closest = (node: number, test: (node: OutlineNode) => boolean): number => {
    let at = node
    while (at >= 0 && !test(nodes[at]!)) at = up(at)
    return at
  }
  return {
    nodes,
    ends,
    up,
    tag,
    closest,
    contains: (outer, inner) => outer >= 0 && outer <= inner && inner < ends[outer]!,
    block: (node) => {
      let at = up(node)
      while (at >= 0 && inline.has(tag(at))) at = up(at)
      return at
    },
    textIn: (node, most) => {
      const texts: string[] = []
      for (let at = node, length = 0; at < (ends[node] ?? 0) && length < most; at++) {
        const { tag: isElement, text, isHidden } = nodes[at]!
        if (isElement || !text || isHidden) continue
        texts.push(text)
        length += text.length + 1
      }
      return tidy(texts.join(" ")).slice(0, most)
    }
  }
}

export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim()

/** Blocks that close over what they say: a menu's last word is not the caption of the box after it. */
export const isClosed = ({ tag, role }: OutlineNode): boolean =>
  /^(NAV|HEADER|FOOTER|ASIDE|UL|OL|TABLE|FORM|SECTION|ARTICLE|FIELDSET|DIALOG|DETAILS)$/i.test(tag ?? "") ||
  /^(navigation|banner|tablist|toolbar|alert)$/.test(role ?? "")

export const isTag = (...tags: string[]) => {
  const wanted = new Set(tags)
  return ({ tag }: OutlineNode): boolean => wanted.has(tag?.toUpperCase() ?? "")
}

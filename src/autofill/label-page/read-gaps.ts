import { isLabel, type PageTree, tidy } from "./page-tree"
import type { Token } from "./token"

/** Words between two boxes: one line of text, or one label element. */
export type Piece = {
  text: string
  /** The element its first word stands in. */
  element: number
  /** The label element it is part of, -1 for none. */
  label: number
  /** Smallest element around it that also holds a neighbouring box; words beside one box alone belong to that box. */
  scope: number
  nearer: "former" | "latter" | "both"
  /** Counted from the former box: 0 is the line it stands on. */
  line: number
}

export type Gap = {
  pieces: Piece[]
  /** Line of the latter box, counted from the former. */
  lines: number
}

/** Words after `former` and before `latter`; either may be missing at the page's ends. `takesHidden` counts words nobody sees. */
export const readGap = (tree: PageTree, former: Token | null, latter: Token | null, takesHidden: boolean): Gap => {
  const pieces: Piece[] = []
  let line = former ? 0 : -1
  let block = former ? tree.block(former.node) : -1
  /** The text that a further one may continue. */
  let last = -1
  const end = latter ? latter.node : tree.nodes.length
  for (let at = former ? tree.ends[former.node]! : 0; at < end; at++) {
    const node = tree.nodes[at]!
    if (node.tag !== undefined) {
      if (node.tag !== "BR" && node.tag !== "HR") continue
      line++
      last = -1
      continue
    }
    if (!node.text || (node.isHidden && !takesHidden)) continue
    const ownBlock = tree.block(at)
    if (ownBlock !== block) {
      line++
      last = -1
    }
    block = ownBlock
    const label = tree.closest(at, isLabel)
    const place = placeOf(tree, node.up, former, latter)
    const before = pieces.at(-1)
    if (last >= 0 && before && before.label === label && before.nearer === place.nearer)
      before.text += (isSplit(tree, last, at) ? "" : " ") + node.text
    else pieces.push({ text: node.text, element: node.up, label, ...place, line })
    last = at
  }
  if (latter && tree.block(latter.node) !== block) line++
  for (const piece of pieces) piece.text = trimDrawing(piece.text)
  return { pieces: pieces.filter(({ text }) => /[\p{L}\p{N}#$%]/u.test(text)), lines: line }
}

/** Dashes, bars and brackets between parts are drawing, not words. */
const trimDrawing = (text: string): string =>
  tidy(text)
    .replace(/^[\s\-–—|/•·,;]+(?=\s|$)|[\s\-–—|/•·]+$/gu, "")
    .trim()

/** Two texts that are one word, with a part of it in bold. */
const isSplit = (tree: PageTree, one: number, other: number): boolean =>
  /\S$/.test(tree.nodes[one]!.text!) &&
  /^\S/.test(tree.nodes[other]!.text!) &&
  ![one, other].some((text) => tree.tag(tree.up(text)) === "SPAN")

const placeOf = (tree: PageTree, element: number, former: Token | null, latter: Token | null): Pick<Piece, "scope" | "nearer"> => {
  for (let scope = element; scope >= 0; scope = tree.up(scope)) {
    const holdsFormer = !!former && tree.contains(scope, former.node)
    const holdsLatter = !!latter && tree.contains(scope, latter.node)
    if (holdsFormer || holdsLatter) return { scope, nearer: holdsFormer ? (holdsLatter ? "both" : "former") : "latter" }
  }
  return { scope: -1, nearer: "both" }
}

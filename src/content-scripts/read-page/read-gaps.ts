import type { Token } from "./draft-box"
import { blockOf, collapse, hasWords, parentElementOf, wordless } from "./page-text"

/** Words between two boxes: one line of text, or one label element. */
export type Piece = {
  text: string
  /** Where its first word stands. */
  element: Element
  label: HTMLLabelElement | null
  /** Smallest element around it that also holds a neighbouring box; words beside one box alone belong to that box. */
  scope: Element | null
  nearer: "former" | "latter" | "both"
  /** Counted from the former box: 0 is the line it stands on. */
  line: number
}

export type Gap = { pieces: Piece[]; /** Line of the latter box, counted from the former. */ lines: number }

/** Nodes looked at on either side of a box; a page's long prose is no caption. */
const reach = 240

/** Words before `latter` and after `former`, in document order. Either may be missing at the page's ends. */
export const readGap = (root: Node, former: Token | null, latter: Token | null, isShown: (element: Element) => boolean): Gap => {
  const pieces: Piece[] = []
  let line = former ? 0 : -1
  let block = former ? blockOf(former.start) : null
  /** The text node that a further one may continue. */
  let last: Node | null = null
  for (const node of nodesBetween(root, former, latter)) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      line++
      last = null
      continue
    }
    const parent = parentElementOf(node)
    if (!parent || parent.closest(wordless) || !isShown(parent)) continue
    // A widget's doubled caption; a page muted as a whole behind a dialog is another thing.
    const mute = parent.closest("[aria-hidden=true]")
    if (mute && !(former && mute.contains(former.element)) && !(latter && mute.contains(latter.element))) continue
    const nodeBlock = blockOf(node)
    if (nodeBlock !== block) {
      line++
      last = null
    }
    block = nodeBlock
    const label = parent.closest("label") as HTMLLabelElement | null
    const { scope, nearer } = scopeOf(parent, former, latter)
    const before = pieces.at(-1)
    if (last && before && before.label === label && before.nearer === nearer) {
      before.text += (isGlued(last, node) ? "" : " ") + node.nodeValue
      last = node
      continue
    }
    pieces.push({ text: node.nodeValue!, element: parent, label, scope, nearer, line })
    last = node
  }
  if (latter && blockOf(latter.start) !== block) line++
  for (const piece of pieces) piece.text = tidy(piece.text)
  return { pieces: pieces.filter(({ text }) => hasWords(text)), lines: line }
}

/** Dashes and bars between parts are drawing, not words. */
const tidy = (text: string): string =>
  collapse(text, 400)
    .replace(/^[\s\-–—|/•·,;]+(?=\s|$)|[\s\-–—|/•·]+$/gu, "")
    .trim()

const isGlued = (one: Node, other: Node): boolean => /\S$/.test(one.nodeValue!) && /^\S/.test(other.nodeValue!) && one.nextSibling === other

const scopeOf = (element: Element, former: Token | null, latter: Token | null): Pick<Piece, "scope" | "nearer"> => {
  for (let scope: Element | null = element; scope; scope = parentElementOf(scope)) {
    const holdsFormer = !!former && scope.contains(former.element)
    const holdsLatter = !!latter && scope.contains(latter.element)
    if (holdsFormer || holdsLatter) return { scope, nearer: holdsFormer ? (holdsLatter ? "both" : "former") : "latter" }
  }
  return { scope: null, nearer: "both" }
}

const breaks = new Set(["BR", "HR"])
const counts = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE ? /\S/.test(node.nodeValue!) : breaks.has((node as Element).tagName)

/** Text nodes with words and line breaks between two tokens; in a long gap only those near either end. */
const nodesBetween = (root: Node, former: Token | null, latter: Token | null): Node[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  let isWhole = false
  if (former) {
    walker.currentNode = former.end
    let node = afterSubtree(walker)
    for (let steps = 0; node && steps < reach; steps++) {
      if (node === latter?.start) break
      if (counts(node)) nodes.push(node)
      node = isSkipped(node) ? afterSubtree(walker) : walker.nextNode()
    }
    isWhole = !node || node === latter?.start
  }
  if (isWhole || !latter) return nodes
  const tail: Node[] = []
  const seen = new Set(nodes)
  walker.currentNode = latter.start
  for (let steps = 0, node = walker.previousNode(); node && steps < reach; steps++, node = walker.previousNode()) {
    if (former?.end.contains(node) || seen.has(node)) break
    if (counts(node)) tail.push(node)
  }
  return [...nodes, ...tail.reverse()]
}

const skipped = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "svg", "SELECT", "TEXTAREA"])
const isSkipped = (node: Node): boolean => skipped.has(node.nodeName)

const afterSubtree = (walker: TreeWalker): Node | null => {
  for (;;) {
    const next = walker.nextSibling()
    if (next) return next
    if (!walker.parentNode()) return null
  }
}

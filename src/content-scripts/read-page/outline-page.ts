import type { OutlineNode } from "../../autofill/outline"
import type { Draft } from "./draft-box"
import { isNative } from "./find-controls"
import { attr, captionOf, collapse, isShown, wordsOfIds } from "./page-text"
import { isHeading } from "./walk-page"

/** Words kept before and after a box, in runs of text; a page's long prose is no caption. */
const reachBefore = 60
const reachAfter = 16

/** The part of the page's tree that could name its boxes: boxes, words near them, labels, headings, and all elements around those. */
export const outlinePage = (document: Document, found: Node[], drafts: Draft[]): OutlineNode[] => {
  const places = new Map<Node, [box: number, button: number]>()
  /** Widgets drawn by the page; words in them are values and hints. */
  const drawn = new Set<Node>()
  drafts.forEach(({ elements, face, control }, box) => {
    elements.forEach((element, button) => places.set(element, [box, button]))
    for (const element of face && control !== "checkbox" ? [...elements, face] : elements) if (!isNative(element)) drawn.add(element)
  })
  const openers = openersOf(document)
  const marks = new Set(found)
  const nodes: OutlineNode[] = []
  const indexes = new Map<Node, number>()

  const add = (node: Node): number => {
    let index = indexes.get(node)
    if (index === undefined) {
      const around = node.parentElement ?? (node.getRootNode() as ShadowRoot).host
      const up = around ? add(around) : -1
      index = nodes.push(node.nodeType === 3 ? wordsIn(node, up) : describe(node as Element, up)) - 1
      indexes.set(node, index)
    }
    return index
  }

  const describe = (element: Element, up: number): OutlineNode => {
    const node: OutlineNode = { up, tag: element.tagName, count: element.childElementCount }
    const role = element.getAttribute("role")
    if (role) node.role = role.slice(0, 40)
    if (/head|title|section|caption|legend|banner/i.test(element.getAttribute("class")!)) node.isTitled = true
    const { colSpan, rowSpan } = element as HTMLTableCellElement
    if (colSpan > 1) node.span = colSpan
    if (rowSpan > 1) node.rows = rowSpan
    // A place among many siblings is no column.
    if (nodes[up] && nodes[up].count! < (colSpan ? 200 : 16)) node.column = columnOf(element)
    const place = places.get(element)
    const by = place ? wordsOfIds(element, "aria-labelledby") : []
    if (by.length) node.by = by.slice(0, 20)
    if (place) [node.box, node.button] = place
    else {
      const name = nameOf(element, role, openers)
      if (name) node.name = name
      if (element.tagName === "LABEL") node.for = attr(element, "for")
      else if (marks.has(element) && isHeading(element)) {
        node.isHeading = true
        node.level = Number(attr(element, "aria-level"))
        node.text = captionOf(element)
      }
      if ((node.isHeading || node.for !== undefined) && !isShown(element)) node.isHidden = true
    }
    return node
  }

  const isDrawn = (node: Node | null, level = 0): boolean => !!node && level < 8 && (drawn.has(node) || isDrawn(node.parentNode, level + 1))
  const near = new Set<Node>()
  const mark = (list: Node[], reach: number): void => {
    let distance = far
    for (const node of list) {
      if (places.has(node)) distance = 0
      else if (++distance <= reach) near.add(node)
    }
  }
  mark(found, reachAfter)
  mark(found.toReversed(), reachBefore)
  for (const node of found) {
    const isWord = /^(#text|[BH]R)$/.test(node.nodeName)
    if (places.has(node) || (isWord ? near.has(node) && !(drawn.size && isDrawn(node)) : !drawn.has(node))) add(node)
  }
  return nodes
}

const far = 1e9

const wordsIn = (node: Node, up: number): OutlineNode => {
  const text = node.nodeValue!
  // Whether words run on without a space tells a split word from two.
  const words: OutlineNode = { up, text: (/^\s/.test(text) ? " " : "") + collapse(text, 300) + (/\s$/.test(text) ? " " : "") }
  if (!isShown(node.parentElement!)) words.isHidden = true
  return words
}

/** Columns before an element in its row, spans counted; a place among siblings elsewhere. */
const columnOf = (element: Element): number => {
  let column = 0
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    column += (other as HTMLTableCellElement).colSpan || 1
  return column
}

/** Tabs and folding headers by the id of what they open. */
const openersOf = (document: Document): Map<string | null, Element> =>
  new Map(
    Array.from(
      document.querySelectorAll('a[href^="#"],[aria-controls]:not(input,[role=combobox],[aria-haspopup]),[data-target],[data-bs-target]'),
      (opener) => {
        const target = ["aria-controls", "data-bs-target", "data-target", "href"].map((name) => attr(opener, name)).find(Boolean)
        return [target?.replace("#", "") || null, opener]
      }
    )
  )

const named = /^(section|fieldset|dialog|form|article|tabpanel|region|group|radiogroup)$/i

/** The name a panel, region or group carries, or that of the tab which opens it. */
const nameOf = (element: Element, role: string | null, openers: Map<string | null, Element>): string => {
  if (named.test(role ?? element.tagName)) {
    const own = wordsOfIds(element, "aria-labelledby").map(([, text]) => text)
    if (own.length || element.hasAttribute("aria-label")) return collapse(own.join(" ") || attr(element, "aria-label"))
  }
  const opener = openers.get(element.getAttribute("id") || "")
  if (!opener || opener.contains(element) || element.contains(opener)) return ""
  const text = captionOf(opener)
  return text.length > 80 || /^(skip|jump|back|go) /i.test(text) ? "" : text
}

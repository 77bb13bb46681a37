import type { OutlineNode } from "../../autofill/outline"
import type { Draft } from "./draft-box"
import { isNative } from "./find-controls"
import { attr, captionOf, collapse, isShown, wordsOfIds } from "./page-text"
import { headingSelector } from "./walk-page"

/** Words kept before and after a box, in runs of text; a page's long prose is no caption. */
const reachBefore = 60
const reachAfter = 16

/** The part of the page's tree that could name its boxes: boxes, words near them, labels, headings, and all elements around those. */
export const outlinePage = (document: Document, found: Node[], drafts: Draft[]): OutlineNode[] => {
  const places = new Map<Node, [box: number, button: number]>()
  const own = new Set<Node>()
  drafts.forEach(({ elements, face, control }, box) => {
    elements.forEach((element, button) => places.set(element, [box, button]))
    for (const element of face && control !== "checkbox" ? [...elements, face] : elements) if (!isNative(element)) own.add(element)
  })
  const openers = openersOf(document)
  const near = new Set<Node>()
  const marks = new Set(found)
  const nodes: OutlineNode[] = []
  const indexes = new Map<Node, number>()

  const add = (node: Node): number => {
    const known = indexes.get(node)
    if (known !== undefined) return known
    const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement
    const up = parent ? add(parent) : -1
    indexes.set(node, nodes.length)
    return nodes.push(node instanceof Element ? describe(node, up) : wordsIn(node, up)) - 1
  }

  const describe = (element: Element, up: number): OutlineNode => {
    const node: OutlineNode = { up, tag: element.tagName }
    const place = places.get(element)
    if (place) {
      ;[node.box, node.button] = place
      const by = wordsOfIds(element, "aria-labelledby").slice(0, 20)
      if (by.length) node.by = by
    }
    const role = element.getAttribute("role")
    if (role) node.role = role.slice(0, 40)
    if (element.tagName === "LABEL") {
      node.for = attr(element, "for")
      if (!isShown(element)) node.isHidden = true
    } else if (marks.has(element) && element.matches(headingSelector)) {
      node.isHeading = true
      node.level = Number(attr(element, "aria-level"))
      node.text = captionOf(element)
      if (!isShown(element)) node.isHidden = true
    }
    if (/head|title|section|caption|legend|banner/i.test(element.getAttribute("class")!)) node.isTitled = true
    const { colSpan, rowSpan } = element as HTMLTableCellElement
    if (colSpan > 1) node.span = colSpan
    if (rowSpan > 1) node.rows = rowSpan
    node.count = element.childElementCount
    if (colSpan || (element.parentElement?.childElementCount ?? 0) < 16) node.column = columnOf(element)
    const name = place ? "" : nameOf(element, role, openers)
    if (name) node.name = name
    return node
  }

  const isOwn = (node: Node): boolean => {
    for (let around: Node | null = node, level = 0; around && level < 8; around = around.parentNode, level++)
      if (own.has(around)) return true
    return false
  }
  for (const [list, reach] of [
    [found, reachAfter],
    [found.toReversed(), reachBefore]
  ] as const) {
    let distance = 1e9
    for (const node of list) {
      if (places.has(node)) distance = 0
      else if (++distance <= reach) near.add(node)
    }
  }
  for (const node of found) {
    const isWord = !(node instanceof Element) || /^[BH]R$/.test(node.tagName)
    if (places.has(node) || (!isWord && !own.has(node)) || (near.has(node) && (!own.size || !isOwn(node)))) add(node)
  }
  return nodes
}

const wordsIn = (node: Node, up: number): OutlineNode => {
  const text = collapse(node.nodeValue, 300)
  // Whether words run on without a space tells a split word from two.
  return {
    up,
    text: (/^\s/.test(node.nodeValue!) ? " " : "") + text + (/\s$/.test(node.nodeValue!) ? " " : ""),
    ...(isShown(node.parentElement!) ? {} : { isHidden: true })
  }
}

/** Columns before an element in its row, spans counted; a place among siblings elsewhere. */
const columnOf = (element: Element): number => {
  let column = 0
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    column += (other as HTMLTableCellElement).colSpan || 1
  return column
}

/** Tabs and folding headers by the id of what they open. */
const openersOf = (document: Document): Map<string, Element> =>
  new Map(
    Array.from(
      document.querySelectorAll(
        'a[href^="#"],[aria-controls]:not(input,[role=combobox],[aria-haspopup]),[data-target^="#"],[data-bs-target^="#"]'
      ),
      (opener) => {
        const id = attr(opener, "aria-controls") || attr(opener, "data-bs-target") || attr(opener, "data-target") || attr(opener, "href")
        return [id.replace("#", ""), opener]
      }
    )
  )

/** The name a panel, region or group carries, or that of the tab which opens it. */
const nameOf = (element: Element, role: string | null, openers: Map<string, Element>): string => {
  const isNamed = /^(section|fieldset|dialog|form|article|tabpanel|region|group|radiogroup)$/i
  const own = isNamed.test(role ?? element.tagName)
    ? wordsOfIds(element, "aria-labelledby")
        .map(([, text]) => text)
        .join(" ") || attr(element, "aria-label")
    : ""
  const opener = openers.get(element.getAttribute("id")!)
  if (own || !opener || opener.contains(element) || element.contains(opener)) return collapse(own, 120)
  const text = captionOf(opener)
  return text.length > 80 || /^(skip|jump|back|go) /i.test(text) ? "" : text
}

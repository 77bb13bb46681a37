type Page = {
  window: Window & typeof globalThis
  styleOf(element: Element): CSSStyleDeclaration
  isOut(element: Element): boolean
  isSeen(element: Element): boolean
  childrenOf(element: Element): Node[]
}

/** A line of words: by element, with the pictures that stand in it. */
export type Line = { runs: string[]; elements: Element[]; pictures: string[]; isPlain: boolean }

const smallest = 12

/** Spaces to one; a gap made of hard spaces parts what stands beside it. */
const tidy = (text: string): string =>
  text
    .replace(/[\u200b\u00ad\ufeff]/g, "")
    .replace(/\s*\u00a0\s+|\s+\u00a0\s*|\u00a0{2,}/g, " | ")
    .replace(/\s+/g, " ")

/** Lines of words under these nodes, as far as they are seen. A line break starts the next line, in preformatted text a new line does. */
export const seenWords = (nodes: Node[], { window, styleOf, isOut, isSeen, childrenOf }: Page): Line[] => {
  const empty = (): Line => ({ runs: [], elements: [], pictures: [], isPlain: false })
  let line = empty()
  const lines = [line]
  const breakLine = (): void => {
    line = empty()
    lines.push(line)
  }
  const addText = (node: Node, parent: Element): void => {
    const words = node.nodeValue ?? ""
    if (!/\S/.test(words) || !isSeen(parent)) return
    if (/^pre/.test(styleOf(parent).whiteSpace)) {
      words.split("\n").forEach((part, at) => {
        if (at > 0) breakLine()
        line.isPlain = true
        line.runs.push(part)
        line.elements.push(parent)
      })
      return
    }
    line.runs.push(tidy(words).trim())
    line.elements.push(parent)
  }
  const nameOfPicture = (element: Element): string | null => {
    const isPicture = /^(IMG|svg|CANVAS)$/i.test(element.tagName) || element.getAttribute("role") === "img"
    if (!isPicture) return null
    const { width, height } = element.getBoundingClientRect()
    const name =
      element.getAttribute("aria-label") ??
      element.getAttribute("alt") ??
      element.querySelector("title")?.textContent ??
      element.getAttribute("title")
    const words = tidy(name ?? "")
      .trim()
      .slice(0, 300)
    return words || (width >= smallest && height >= smallest) ? words : null
  }
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host
      if (parent) addText(node, parent)
      return
    }
    if (!(node instanceof window.Element)) return
    if (node.tagName === "BR") return breakLine()
    if (isOut(node)) return
    const name = nameOfPicture(node)
    if (name !== null) {
      line.pictures.push(name)
      if (!/\S/.test(node.textContent ?? "") || node.tagName.toLowerCase() === "svg") return
    }
    for (const child of childrenOf(node)) visit(child)
  }
  for (const node of nodes) visit(node)
  return lines.filter((each) => each.runs.length > 0 || each.pictures.length > 0)
}

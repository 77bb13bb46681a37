/** Words as they stand on a page: spaces collapsed, cut to length. */
export const collapse = (text: string | null | undefined, most = 200): string =>
  text
    ? text
        .replace(/[\s\u200b]+/g, " ")
        .trim()
        .slice(0, most)
        .trimEnd()
    : ""

/** An attribute's words; "" when it is missing. Elements are not asked by property: a form answers those with its boxes. */
export const attr = (element: Element, name: string): string => collapse(element.getAttribute(name), 400)

const boxes = "input,select,textarea,[role=combobox],[contenteditable]"

/** Subtrees whose words are no caption: choices, code, buttons, messages, and what a widget says a second time. */
export const wordless =
  "script,style,noscript,template,select,datalist,textarea,button,svg,iframe,[role=button],[role=listbox],[role=option],[role=log],[role=status],[role=alert]," +
  `[class*=placeholder i]:not(label,:has(${boxes})),[id$=placeholder],[aria-hidden=true]:not(:has(${boxes}))`

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

/** Words of a caption element without what is typed or chosen in it, and without parts that are not shown. */
export const captionOf = (element: Element): string => {
  if (!element.firstElementChild) return collapse(element.textContent)
  const isSeen = isShown(element)
  const wordsOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue!
    if (!(node instanceof Element) || (node !== element && (node.matches(wordless) || (isSeen && !isShown(node))))) return ""
    // Only in running text do words go on across an element's edge.
    return Array.from(node.childNodes, wordsOf).join(node.querySelector("b,i,em,u,strong,font") ? "" : " ")
  }
  return collapse(wordsOf(element))
}

/** Words of the elements an ARIA attribute names, by id. */
export const wordsOfIds = (element: Element, name: string): [id: string, text: string][] =>
  attr(element, name)
    .split(" ")
    .flatMap((id) => {
      const other = id && (element.getRootNode() as Document).getElementById(id)
      return other ? [[id, captionOf(other)] as [string, string]] : []
    })

/** Words as they stand on a page: spaces collapsed, cut to length. */
export const collapse = (text: string | null | undefined, most = 200): string => {
  const flat = (text ?? "").replace(/[\s\u00a0\u200b]+/g, " ").trim()
  return flat.length > most ? flat.slice(0, most).trimEnd() : flat
}

/** Subtrees whose text is no caption: choices, code, buttons, pictures. */
export const wordless =
  "script,style,noscript,template,select,datalist,textarea,button,svg,title,[role=button],[role=listbox],[role=option],[role=combobox],[aria-live]:not([aria-live=off])"

/** Text of a caption element without what is typed or chosen in it, and without parts that are not shown. */
export const captionOf = (element: Element, most = 200): string => {
  if (!element.firstElementChild) return collapse(element.textContent, most)
  const isShown = element.checkVisibility()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.matches(wordless) || (isShown && !node.checkVisibility()))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  )
  let text = ""
  for (let node = walker.nextNode(); node && text.length < most * 4; node = walker.nextNode()) {
    // Spans are set apart by style as often as not; a space too many is collapsed again.
    text += node.nodeType === Node.TEXT_NODE ? node.nodeValue : isInline(node as Element) && (node as Element).tagName !== "SPAN" ? "" : " "
  }
  return collapse(text, most)
}

const inlineTags = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DEL EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TT U VAR".split(
    " "
  )
)

/** By tag alone: a style read for each element would cost more than it tells. */
export const isInline = (element: Element): boolean => inlineTags.has(element.tagName)

/** Nearest element that starts a line of its own. */
export const blockOf = (node: Node): Element | null => {
  let element = parentElementOf(node)
  while (element && inlineTags.has(element.tagName)) element = parentElementOf(element)
  return element
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement")!.get!

/** A form with a box named "parentElement" would answer a plain look-up with that box. */
export const parentElementOf = (node: Node): Element | null => parentGetter.call(node) as Element | null

/** True when there is anything to read in it, not only a dash, a star or a bracket. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}#$%]/u.test(text)

/** Text of the elements an ARIA attribute names, in its order. */
export const textOfIds = (root: Document | ShadowRoot, ids: string | null): string =>
  ids
    ? collapse(
        ids
          .trim()
          .split(/\s+/)
          .map((id) => root.getElementById(id))
          .map((element) => (element ? captionOf(element) : ""))
          .join(" ")
      )
    : ""

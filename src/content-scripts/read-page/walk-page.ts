import { controlSelector } from "./find-controls"
import { wordless } from "./page-text"

/** Class names that libraries and old pages give to what heads a part of a page. */
const titleClasses = [
  "card-title",
  "card-header",
  "cardheader",
  "panel-title",
  "panel-heading",
  "section-title",
  "section-head",
  "sectiontitle"
]
const moreTitleClasses = [
  "sectionhead",
  "dialogtitle",
  "modal-title",
  "box-title",
  "form-title",
  "page-title",
  "accordion-header",
  "typography-h"
]

export const headingSelector =
  "h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],[role=tab][aria-selected=true]:not([aria-controls]),ul[class*=tab] .active," +
  [...titleClasses, ...moreTitleClasses].map((name) => `[class*=${name} i]`).join()

/**
 * Controls, labels, headings, line breaks and words of the page in the order a reader meets them: open shadow roots
 * stand where their hosts do. One pass, nothing asked about layout.
 */
export const walkPage = (document: Document): Node[] => {
  const found: Node[] = []
  const visit = (node: Node, marks: Set<Element>, mutes: Set<Element>, isMute: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        if (!isMute && /\S/.test(child.nodeValue!)) found.push(child)
      } else if (child instanceof Element) {
        if (marks.has(child)) found.push(child)
        if (child.shadowRoot) enter(child.shadowRoot)
        // A widget's doubled caption is muted; a page behind a dialog is not.
        visit(child, marks, mutes, isMute || mutes.has(child) || (child.ariaHidden === "true" && !child.querySelector(controlSelector)))
      }
    }
  }
  const enter = (root: Document | ShadowRoot): void =>
    visit(
      root,
      new Set(root.querySelectorAll(`${controlSelector},label,br,hr,${headingSelector}`)),
      new Set(root.querySelectorAll(wordless)),
      false
    )
  enter(document)
  return found
}

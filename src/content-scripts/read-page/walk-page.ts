import { controlSelector } from "./find-controls"
import { attr, wordless } from "./page-text"

const headings = "h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]"
const loose = '[class*="title" i],[class*="head" i],[role=tab][aria-selected=true]:not([aria-controls]),ul[class*=tab] .active'

/** Class names that libraries and old pages give to what heads a part of a page. */
const titleClass = /(card|panel|section|modal|dialog|box|form|page|accordion)[-_]?(title|head)|typography-h\d/i

/** Elements that head what follows, by mark-up or by class. */
export const isHeading = (element: Element): boolean =>
  element.matches(headings) || element.matches("[role=tab],.active") || titleClass.test(attr(element, "class"))

/**
 * Controls, labels, headings, line breaks and words of the page in the order a reader meets them: open shadow roots
 * stand where their hosts do. One pass, nothing asked about layout.
 */
export const walkPage = (document: Document): Node[] => {
  const found: Node[] = []
  const enter = (root: Document | ShadowRoot): void => {
    const marks = new Set<Node>(root.querySelectorAll(`${controlSelector},label,br,hr,${headings},${loose}`))
    const mutes = new Set<Node>(root.querySelectorAll(wordless))
    const visit = (node: Node, isMute: boolean): void => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) {
          if (!isMute && /\S/.test(child.nodeValue!)) found.push(child)
        } else if (child.nodeType === 1) {
          if (marks.has(child)) found.push(child)
          if ((child as Element).shadowRoot) enter((child as Element).shadowRoot!)
          visit(child, isMute || mutes.has(child))
        }
      }
    }
    visit(root, false)
  }
  enter(document)
  return found
}

import { captionOf, parentElementOf } from "./page-text"

const titleWords = [
  "card-title",
  "card-header",
  "cardheader",
  "panel-title",
  "panel-heading",
  "section-title",
  "section-head",
  "sectiontitle",
  "sectionhead"
]
const moreTitleWords = [
  "modal-title",
  "dialogtitle",
  "box-title",
  "form-title",
  "page-title",
  "accordion-header",
  "tab-title",
  "group-title",
  "typography-h"
]

/** Elements that head what follows, by mark-up or by the class names that libraries give them. */
export const headingSelector =
  "h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]," +
  [...titleWords, ...moreTitleWords].map((word) => `[class*="${word}" i]`).join()

/** Full-width rows, and the chosen tab of a strip that names no panel. */
export const looseHeadings =
  "td[colspan],th[colspan],[role=tab][aria-selected=true]:not([aria-controls]),ul[class*=tab] .active,ul[class*=tab] .selected,[class*=tab] > [class*=active]"

export type Heading = { element: Element; text: string; level: number }

const longestTitle = 120

/** Reads an element as a heading; null when it says nothing or is no heading after all. `holdsBox` tells whether a box stands in it. */
export const headingOf = (element: Element, holdsBox: boolean): Heading | null => {
  if (holdsBox && !/^H[1-6]$/.test(element.tagName)) return null
  const isRow = /^T[DH]$/.test(element.tagName) && !element.matches(headingSelector)
  if (isRow) {
    const row = parentElementOf(element)
    // A full-width cell heads the rows below; a wide cell among others is a column's.
    if (!row || row.childElementCount !== 1 || (element as HTMLTableCellElement).colSpan < 2) return null
  }
  const text = captionOf(element, longestTitle + 1)
  if (!text || text.length > longestTitle + (isRow ? -40 : 0))
    return isRow || !text ? null : { element, text: captionOf(element, longestTitle), level: levelOf(element) }
  return { element, text, level: levelOf(element) }
}

const levelOf = (element: Element): number => {
  const digit = /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute("aria-level")
  if (digit) return Number(digit) || 2
  if (element.getAttribute("role") === "heading") return 2
  return element.matches(headingSelector) ? 7 : element.tagName === "TD" || element.tagName === "TH" ? 7 : 6
}

/** Words that stand like a title though nothing marks them as one. */
export const isTitleLike = (element: Element, text: string, scope: Element | null): boolean => {
  if (text.length > 100 || /[.:?]$/.test(text)) return false
  for (let around: Element | null = element; around && around !== scope; around = parentElementOf(around)) {
    if (
      /^(B|STRONG|U|BIG|CENTER|FONT|TH)$/.test(around.tagName) ||
      /head|title|section|caption|legend|banner/i.test(around.getAttribute("class") ?? "")
    )
      return true
  }
  return /^[^a-z]*[A-Z][^a-z]{3,}$/.test(text)
}

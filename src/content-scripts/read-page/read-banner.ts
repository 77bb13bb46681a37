import type { BannerLine } from "../../messaging/page-agent-calls"
import { captionOf, collapse, wordless } from "./page-text"

const mostLines = 40

/** Words that stand beside a patient's data. */
const telling =
  /\b(d\.?\s?o\.?\s?b\b|birth\s?date|date of birth|born|b\.\s?(?=\d+[/.-]\d|\p{L}{3,9}\.? \d)|m\.?r\.?n\b|chart\s?(#|no|number|id)|patient\s?(:|#|no\b|number|id\b|name)|acct\s?#|medical record|^\D{0,16}\b\d{1,3} ?(y\.? ?o\b|y\/o|yrs?\b|years?\b).{0,40}$|nacimiento|paciente)/iu

const banners =
  "[role=banner],header,h1,h2,[class*=banner i],[class*=demographic i]," +
  ["banner", "header", "bar", "context", "name", "info"]
    .map((part) => `[class*=patient i][class*=${part} i],[id*=patient i][id*=${part} i]`)
    .join()

const boxes = "input:not([type=hidden]),select,textarea,[contenteditable]"

/**
 * Visible lines that could name whose chart the page shows: title, headings, patient banners, and lines that speak of
 * a birth date, record number or patient. Labels of boxes are no such line.
 */
export const readBanner = (document: Document): BannerLine[] => {
  const lines = new Map<string, string>()
  const add = (where: string, text: string): void => {
    if (text.length > 2 && lines.size < mostLines && !lines.has(text)) lines.set(text, where)
  }
  const isForm = (element: Element): boolean => element.querySelector(boxes) !== null || element.closest("label,legend") !== null
  const isSeen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

  /** The words around a telling one: its own line, or with the cell or term that follows it; "" when a box stands there. */
  const lineAround = (parent: Element): string => {
    const element = parent.closest(":not(a,b,i,em,font,span,strong,u,small,label)") ?? parent
    if (isForm(element)) return ""
    const own = captionOf(element)
    // "DOB:" alone speaks of what stands beside it.
    if (!/[:#]$|^[\p{L}\s.]{2,24}$/u.test(own)) return own
    const next = element.nextElementSibling
    return !next || isForm(next) ? "" : collapse(`${own} ${captionOf(next)}`)
  }

  /** Beside a telling cell or box stands the rest of a banner's line; bars between keep its parts apart. */
  const addRow = (parent: Element): void => {
    const row = parent.closest("td,th,li,div,dd,p")?.parentElement
    const parts = row ? Array.from(row.children) : []
    if (!row || parts.length < 2 || parts.length > 9 || row.matches("body,form") || isForm(row) || row.textContent!.length > 300) return
    add("row", parts.filter(isSeen).map(captionOf).filter(Boolean).join(" | "))
  }

  add("title", collapse(document.title))
  for (const banner of document.querySelectorAll(banners)) {
    if (lines.size >= mostLines) break
    // A whole page in a "banner" is no banner.
    if ((banner.textContent?.length ?? 0) < 2000 && !isForm(banner) && isSeen(banner))
      add(/^H\d$/.test(banner.tagName) ? "heading" : "banner", captionOf(banner))
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node && lines.size < mostLines; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent && telling.test(node.nodeValue!) && !parent.closest(`${wordless},label,legend`) && isSeen(parent)) {
      add("text", lineAround(parent))
      addRow(parent)
    }
  }
  return Array.from(lines, ([text, where]) => ({ where, text }))
}

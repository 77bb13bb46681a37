import type { BannerLine } from "../../messaging/page-agent-calls"
import { collapse, isInline, parentElementOf, wordless } from "./page-text"

const mostLines = 40
/** Text nodes looked at; a page of prose is no chart. */
const mostNodes = 20000

/** Words that stand beside a patient's data. */
const telling =
  /\b(d\.?\s?o\.?\s?b\b|birth\s?date|date of birth|birthday|born|m\.?r\.?n\b|chart\s?(#|no|number|id)|patient\s?(:|#|no\b|number|id\b|name)|acct\s?#|medical record|fecha de nacimiento|paciente)/i

const bannerSelector =
  "[role=banner],header,h1,h2,[class*=patient i][class*=banner i],[class*=patient i][class*=header i],[class*=patient i][class*=bar i],[class*=patient i][class*=context i]," +
  "[class*=patient i][class*=name i],[id*=patient i][id*=banner i],[id*=patient i][id*=header i],[id*=patient i][id*=bar i],[id*=patient i][id*=context i],[id*=patient i][id*=name i],[class*=demographic i],[class*=banner i]"

/**
 * Visible lines that could name whose chart the page shows: title, headings, patient banners, and lines that speak of
 * a birth date, record number or patient. Labels of boxes are no such line.
 */
export const readBanner = (document: Document): BannerLine[] => {
  const lines: BannerLine[] = []
  const seen = new Set<string>()
  const add = (where: string, text: string): void => {
    const short = collapse(text)
    if (short.length < 3 || seen.has(short) || lines.length >= mostLines) return
    seen.add(short)
    lines.push({ where, text: short })
  }
  add("title", document.title)
  for (const banner of document.querySelectorAll(bannerSelector)) {
    if (lines.length >= mostLines) break
    if (isForm(banner) || !banner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const isHeading = /^H[12]$/.test(banner.tagName)
    const texts = linesOf(banner)
    // A whole page in a "banner" is no banner.
    if (texts.length > 30) continue
    // A banner's parts are told apart by style alone: the whole says what its lines do not.
    const whole = collapse(texts.join(" "), 400)
    if (whole.length <= 200) add(isHeading ? "heading" : "banner", whole)
    else for (const text of texts) add(isHeading ? "heading" : "banner", text)
  }
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), steps = 0; node && steps < mostNodes && lines.length < mostLines; node = walker.nextNode(), steps++) {
    if (!telling.test(node.nodeValue!)) continue
    const parent = parentElementOf(node)
    if (
      !parent ||
      parent.closest(`${wordless},label,legend,a`) ||
      !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue
    const line = lineAround(parent)
    if (line) add("text", line)
  }
  return lines
}

const boxes = "input:not([type=hidden]),select,textarea,[contenteditable]"

const isForm = (element: Element): boolean => element.querySelector(boxes) !== null || element.closest("label") !== null

/** The words around a telling one: its own line, or with the cell or term that follows it. "" when a box stands there. */
const lineAround = (parent: Element): string => {
  let element = parent
  while (isInline(element) && parentElementOf(element)) element = parentElementOf(element)!
  if (isForm(element)) return ""
  const own = collapse(element.textContent, 400)
  if (own.length > 200) return collapse(parent.textContent)
  // "DOB:" alone speaks of what stands beside it.
  if (!/[:#]\s*$|^[\p{L}\s.]{2,24}$/u.test(own)) return own
  const next = element.nextElementSibling
  if (!next || isForm(next)) return ""
  return `${own} ${collapse(next.textContent, 100)}`
}

const linesOf = (element: Element): string[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node && texts.length < 200; node = walker.nextNode()) {
    const parent = parentElementOf(node)!
    if (/\S/.test(node.nodeValue!) && !parent.closest(wordless) && parent.checkVisibility({ visibilityProperty: true }))
      texts.push(collapse(node.nodeValue))
  }
  return texts
}

import { type PDFDocument, type PDFFont, type PDFPage, rgb } from "@cantoo/pdf-lib"
import { wrapText } from "./wrap-text"

export const paper = { width: 612, height: 792 }
export const margin = { side: 45, top: 45, bottom: 50 }
export const inner = paper.width - 2 * margin.side
export const size = 9
export const grey = rgb(0.35, 0.35, 0.35)
const black = rgb(0, 0, 0)

/** A pen that writes downwards and takes a new page when the old one is full. `y` is measured from the bottom. */
export type Pen = {
  y: number
  /** Makes sure that so much room is left, on a new page if need be; true when a page was turned. */
  need: (height: number) => boolean
  text: (text: string, x: number, y: number, font?: PDFFont, at?: number) => void
  right: (text: string, edge: number, y: number, font?: PDFFont) => void
  rule: (y: number, from?: number, to?: number) => void
  wrap: (text: string, width: number, font?: PDFFont) => string[]
  bold: PDFFont
}

export const newPen = (file: PDFDocument, plain: PDFFont, bold: PDFFont): Pen & { pages: PDFPage[] } => {
  const pages: PDFPage[] = []
  const turn = (): PDFPage => {
    const page = file.addPage([paper.width, paper.height])
    pages.push(page)
    pen.y = paper.height - margin.top
    return page
  }
  const page = (): PDFPage => pages.at(-1) ?? turn()
  const pen: Pen & { pages: PDFPage[] } = {
    pages,
    y: 0,
    bold,
    need: (height) => {
      if (pages.length > 0 && pen.y - height >= margin.bottom) return false
      turn()
      return true
    },
    text: (text, x, y, font = plain, at = size) => page().drawText(text, { x, y, size: at, font, color: black }),
    right: (text, edge, y, font = plain) =>
      page().drawText(text, { x: edge - font.widthOfTextAtSize(text, size), y, size, font, color: black }),
    rule: (y, from = margin.side, to = paper.width - margin.side) =>
      page().drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.5, color: grey }),
    wrap: (text, width, font = plain) => wrapText(text, width, (each) => font.widthOfTextAtSize(each, size))
  }
  return pen
}

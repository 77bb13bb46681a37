import { PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib"
import type { FormNote } from "../outcome"
import { grey, inner, margin, newPen, paper, type Pen, size } from "./sheet-pen"
import type { SheetBlock, SheetColumn, SheetFact, SuperbillSheet } from "./superbill-sheet"
import { winAnsiText } from "./win-ansi-text"

const gap = 18
const leading = 11.5
const labelWidth = 78

type FactLine = { label: string; value: string }
const factLines = (pen: Pen, facts: readonly SheetFact[], width: number): FactLine[] =>
  facts.flatMap(({ label, value }) =>
    pen.wrap(value, width - labelWidth).map((text, place) => ({ label: place === 0 ? label : "", value: text }))
  )

const drawHeading = (pen: Pen, heading: string, x: number, y: number, width: number): void => {
  pen.text(heading, x, y, pen.bold, 10)
  pen.rule(y - 3, x, x + width)
}

/** One or two blocks of facts side by side, split over pages by lines when they must be. */
const drawFacts = (pen: Pen, pair: readonly Facts[]): void => {
  const width = (inner - gap) / 2
  const sides = pair.map(({ heading, facts }) => ({ heading, lines: factLines(pen, facts, width) }))
  const rows = Math.max(...sides.map(({ lines }) => lines.length))
  const head = (): void => {
    sides.forEach(({ heading }, side) => drawHeading(pen, heading, margin.side + side * (width + gap), pen.y - 10, width))
    pen.y -= 26
  }
  pen.need(26 + Math.min(rows, 4) * leading)
  head()
  for (let row = 0; row < rows; row++) {
    if (pen.need(leading)) head()
    sides.forEach(({ lines }, side) => {
      const x = margin.side + side * (width + gap)
      const line = lines[row]
      if (!line) return
      pen.text(line.label, x, pen.y, pen.bold)
      pen.text(line.value, x + labelWidth, pen.y)
    })
    pen.y -= leading
  }
  pen.y -= 4
}

const perRow = 4
const drawList = (pen: Pen, { heading, items }: Extract<SheetBlock, { kind: "list" }>): void => {
  const rows = Math.ceil(items.length / perRow)
  pen.need(26 + rows * leading)
  drawHeading(pen, heading, margin.side, pen.y - 10, inner)
  pen.y -= 26
  for (let row = 0; row < rows; row++) {
    items.slice(row * perRow, (row + 1) * perRow).forEach((item, place) => {
      const [first = ""] = pen.wrap(item, inner / perRow - 6)
      pen.text(first, margin.side + (place * inner) / perRow, pen.y)
    })
    pen.y -= leading
  }
  pen.y -= 4
}

const edgesOf = (columns: readonly SheetColumn[]): number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = margin.side
  return [x, ...columns.map(({ share }) => (x += (share / whole) * inner))]
}

const drawTable = (pen: Pen, { heading, columns, rows, totals }: Extract<SheetBlock, { kind: "table" }>): void => {
  const edges = edgesOf(columns)
  const cell = (text: string, column: number, y: number, font?: PDFFont): void => {
    const [from = 0, to = 0] = [edges[column], edges[column + 1]]
    if (columns[column]?.align === "right") pen.right(text, to - 2, y, font)
    else pen.text(text, from, y, font)
  }
  const head = (): void => {
    drawHeading(pen, heading, margin.side, pen.y - 10, inner)
    columns.forEach(({ title }, column) => cell(title, column, pen.y - 26, pen.bold))
    pen.rule(pen.y - 30)
    pen.y -= 42
  }
  pen.need(42 + 2 * leading)
  head()
  for (const row of rows) {
    const cells = row.map((text, column) => pen.wrap(text, (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 4))
    const height = Math.max(...cells.map((lines) => lines.length)) * leading
    if (pen.need(Math.min(height, paper.height / 2))) head()
    cells.forEach((lines, column) => lines.forEach((text, place) => cell(text, column, pen.y - place * leading)))
    pen.y -= height
  }
  pen.need(totals.length * leading + 6)
  pen.rule(pen.y + leading - 4)
  pen.y -= 4
  for (const { label, value } of totals) {
    const isLast = label === totals.at(-1)?.label
    pen.right(label, edges.at(-2) ?? 0, pen.y, isLast ? pen.bold : undefined)
    pen.right(value, paper.width - margin.side - 2, pen.y, isLast ? pen.bold : undefined)
    pen.y -= leading
  }
  pen.y -= 4
}

type Facts = Extract<SheetBlock, { kind: "facts" }>

/** Blocks of facts in two columns, each under the shorter one; pair by pair where the page has no room for all of them. */
const drawFactsGroup = (pen: Pen, blocks: readonly Facts[]): void => {
  const width = (inner - gap) / 2
  const heights = [0, 0]
  const placed = blocks.map((block) => {
    const column = (heights[0] ?? 0) <= (heights[1] ?? 0) ? 0 : 1
    const lines = factLines(pen, block.facts, width)
    const down = heights[column] ?? 0
    heights[column] = down + 30 + lines.length * leading
    return { heading: block.heading, lines, x: margin.side + column * (width + gap), down }
  })
  const height = Math.max(...heights)
  if (pen.y - height < margin.bottom) {
    for (let place = 0; place < blocks.length; place += 2) drawFacts(pen, blocks.slice(place, place + 2))
    return
  }
  for (const { heading, lines, x, down } of placed) {
    drawHeading(pen, heading, x, pen.y - down - 10, width)
    lines.forEach(({ label, value }, row) => {
      const y = pen.y - down - 26 - row * leading
      pen.text(label, x, y, pen.bold)
      pen.text(value, x + labelWidth, y)
    })
  }
  pen.y -= height
}

const drawBlocks = (pen: Pen, blocks: readonly SheetBlock[]): void => {
  let group: Facts[] = []
  const finishGroup = (): void => {
    if (group.length > 0) drawFactsGroup(pen, group)
    group = []
  }
  for (const block of blocks) {
    if (block.kind === "facts") {
      group.push(block)
      continue
    }
    finishGroup()
    if (block.kind === "list") drawList(pen, block)
    else drawTable(pen, block)
  }
  finishGroup()
}

/** Every text of the sheet put through `change`. */
const mapTexts = (sheet: SuperbillSheet, change: (text: string) => string): SuperbillSheet =>
  JSON.parse(JSON.stringify(sheet), (key, value: unknown) =>
    typeof value === "string" && key !== "kind" && key !== "align" ? change(value) : value
  ) as SuperbillSheet

/**
 * The office's superbill as a PDF on US Letter: one page where it fits, otherwise pages with their numbers. The
 * standard fonts hold Western European letters; others lose their marks, and a note tells when one had to become "?".
 */
export const superbillSheetPdf = async (given: SuperbillSheet): Promise<{ bytes: Uint8Array; notes: FormNote[] }> => {
  let lost = 0
  const sheet = mapTexts(given, (text) => {
    const shown = winAnsiText(text)
    lost += shown.lost
    return shown.text
  })
  const file = await PDFDocument.create({ updateMetadata: false })
  const plain = await file.embedFont(StandardFonts.Helvetica)
  const bold = await file.embedFont(StandardFonts.HelveticaBold)
  const pen = newPen(file, plain, bold)
  pen.need(60)
  const top = pen.y
  sheet.office.forEach((line, place) => {
    pen.text(line, margin.side, pen.y - 10, place === 0 ? bold : plain, place === 0 ? 13 : size)
    pen.y -= place === 0 ? 16 : leading
  })
  pen.text(sheet.title, paper.width - margin.side - bold.widthOfTextAtSize(sheet.title, 16), top - 12, bold, 16)
  pen.y = Math.min(pen.y, top - 20) - 8
  drawBlocks(pen, sheet.blocks)
  for (const line of sheet.foot.flatMap((each) => pen.wrap(each, inner))) {
    pen.need(leading)
    pen.text(line, margin.side, pen.y - 4)
    pen.y -= leading
  }
  if (pen.pages.length > 1) {
    pen.pages.forEach((page, place) => {
      const number = `Page ${place + 1} of ${pen.pages.length}`
      page.drawText(number, { x: (paper.width - plain.widthOfTextAtSize(number, 8)) / 2, y: 28, size: 8, font: plain, color: grey })
    })
  }
  const notes =
    lost > 0 ? [{ place: "PDF", message: `Letters that the fonts of a PDF lack were printed as a question mark: ${lost}.` }] : []
  return { bytes: await file.save(), notes }
}

import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib"
import { cms1500Boxes, columnWidth, lineHeight } from "./cms1500-boxes"
import type { FormEntry } from "./form-page"

/** How far this printer's feed is off, in points: to the right and down. */
export type PrintOffset = { right: number; down: number }

const letter = { width: 612, height: 792 }
/** Courier is 0.6 of its size wide: 12 points give ten characters an inch. */
const size = columnWidth / 0.6

/**
 * The data alone, to be printed on the official red form at 100 percent; there is no art of the form in it. With
 * `frames` the boxes are outlined, for trying on plain paper how a printer is off.
 */
export const cms1500Pdf = async (
  pages: readonly (readonly FormEntry[])[],
  { right, down }: PrintOffset = { right: 0, down: 0 },
  frames = false
): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const font = await file.embedFont(StandardFonts.Courier)
  for (const entries of pages) {
    const page = file.addPage([letter.width, letter.height])
    if (frames) {
      for (const { x, y, width } of cms1500Boxes.values()) {
        page.drawRectangle({
          x: x + right,
          y: letter.height - y - down - 2,
          width,
          height: lineHeight - 2,
          borderColor: rgb(0.8, 0.3, 0.3),
          borderWidth: 0.3
        })
      }
    }
    for (const { box, text } of entries) {
      const place = cms1500Boxes.get(box)
      if (!place) continue
      const indent = place.align === "right" ? (place.characters - text.length) * columnWidth : 0
      page.drawText(text, { x: place.x + indent + right, y: letter.height - place.y - down, size, font })
    }
  }
  return file.save()
}

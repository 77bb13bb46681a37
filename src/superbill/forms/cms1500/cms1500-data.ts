import type { Superbill } from "../../record"
import { done, type FormOutcome, refuse } from "../outcome"
import { linesOfPage } from "./cms1500-boxes"
import { type FormEntry, newPage } from "./form-page"
import { putInsured } from "./insured-boxes"
import { putServices, putVisit } from "./visit-boxes"

/**
 * What is typed into which box of the CMS-1500 (02/12), page by page with six lines each; boxes are those of
 * `cms1500Boxes`. A draft gives the boxes it has. Notes name boxes whose text did not fit.
 */
export const cms1500Data = (record: Superbill): FormOutcome<FormEntry[][]> => {
  if (record.recordType === "self-pay-superbill") {
    return refuse("recordType", "A self-pay superbill is handed to the patient; the CMS-1500 goes to a payer.")
  }
  const count = Math.max(1, Math.ceil(record.serviceLines.length / linesOfPage))
  const pages = Array.from({ length: count }, (_, index) => {
    const page = newPage()
    putInsured(page, record)
    putVisit(page, record)
    putServices(page, record, record.serviceLines.slice(index * linesOfPage, (index + 1) * linesOfPage), index === 0)
    return page
  })
  const notes = pages.flatMap((page, index) =>
    page.notes.map(({ place, message }) => ({ place: count > 1 ? `page ${index + 1}, ${place}` : place, message }))
  )
  return done(
    pages.map(({ entries }) => entries),
    notes
  )
}

import type { Superbill } from "../../record"
import { insuranceFacts, patientFacts, providerFacts, visitFacts } from "./sheet-facts"
import { dateText, joined, moneyText } from "./sheet-text"
import { diagnosisItems, paymentFacts, serviceRows, totalRows } from "./sheet-services"

/** The office as it wants to stand at the head of what it hands out. */
export type SheetOffice = { name: string; addressLines: readonly string[]; phone?: string; taxId?: string; footNote?: string }

export type SheetFact = { label: string; value: string }
export type SheetColumn = {
  title: string
  align: "left" | "right"
  /** Part of the width, of all parts together. */
  share: number
}

/** `facts` are half as wide as the sheet and stand side by side; the rest takes the whole width. */
export type SheetBlock =
  | { kind: "facts"; heading: string; facts: readonly SheetFact[] }
  | { kind: "list"; heading: string; items: readonly string[] }
  | { kind: "table"; heading: string; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[]; totals: readonly SheetFact[] }

export type SuperbillSheet = { title: string; office: readonly string[]; blocks: readonly SheetBlock[]; foot: readonly string[] }

const columns: readonly SheetColumn[] = [
  { title: "Date", align: "left", share: 18 },
  { title: "Place", align: "left", share: 6 },
  { title: "Code", align: "left", share: 9 },
  { title: "Modifiers", align: "left", share: 12 },
  { title: "Dx", align: "left", share: 7 },
  { title: "Details", align: "left", share: 28 },
  { title: "Units", align: "right", share: 7 },
  { title: "Charge", align: "right", share: 13 }
]

/**
 * The office's own superbill as blocks of plain text, the same for print and PDF. Blocks in which nothing stands are
 * left out; codes stand without words, but for those that the office typed itself.
 */
export const superbillSheet = (record: Superbill, office: SheetOffice): SuperbillSheet => {
  const facts: SheetBlock[] = [
    { kind: "facts", heading: "Patient", facts: patientFacts(record) },
    { kind: "facts", heading: "Visit", facts: visitFacts(record) },
    ...insuranceFacts(record).map((coverage): SheetBlock => ({ kind: "facts", ...coverage })),
    { kind: "facts", heading: "Provider", facts: providerFacts(record) }
  ]
  const { signatures } = record
  const rest: SheetBlock[] = [
    { kind: "list", heading: "Diagnoses (ICD-10-CM)", items: diagnosisItems(record) },
    { kind: "table", heading: "Services", columns, rows: serviceRows(record), totals: totalRows(record) },
    { kind: "facts", heading: "Payment", facts: paymentFacts(record) }
  ]
  const isThere = (block: SheetBlock): boolean =>
    (block.kind === "facts" ? block.facts : block.kind === "list" ? block.items : block.rows).length > 0
  return {
    title: record.recordType === "self-pay-superbill" ? "Superbill (self-pay)" : "Superbill",
    office: [office.name, ...office.addressLines, office.phone ?? "", office.taxId ? `Tax ID ${office.taxId}` : ""].filter(Boolean),
    blocks: [...facts, ...rest].filter(isThere),
    foot: [
      ...(signatures.providerSigned ? [`${joined(" on ", "Signed by the provider", dateText(signatures.providerSignedOn))}.`] : []),
      ...(record.notices.goodFaithEstimateTotal ? [`Good faith estimate: ${moneyText(record.notices.goodFaithEstimateTotal)}`] : []),
      ...(office.footNote ? [office.footNote] : [])
    ]
  }
}

import { isBlank } from "../../read-value"
import type { ServiceLine, Superbill } from "../../record"
import { toDollars } from "../../money"
import { totalsOf } from "../../totals"
import { dateText, factsOf, joined, moneyText, spanText } from "./sheet-text"
import type { SheetFact } from "./superbill-sheet"

export const diagnosisItems = ({ diagnoses }: Superbill): string[] =>
  diagnoses.map(({ code }, place) => joined("  ", "ABCDEFGHIJKL".charAt(place), code))

const details = ({ description, ndc, minutes }: ServiceLine): string =>
  joined(
    "; ",
    description,
    isBlank(ndc.code) ? "" : joined(" ", "NDC", ndc.code, ndc.quantity, ndc.unit),
    typeof minutes === "number" ? `${minutes} min` : ""
  )

export const serviceRows = ({ serviceLines }: Superbill): string[][] =>
  serviceLines.map((line) => [
    spanText(line.dateFrom, line.dateTo),
    line.placeOfService ?? "",
    line.procedureCode ?? "",
    line.modifiers.join(" "),
    line.diagnosisPointers.join(" "),
    details(line),
    line.units === null || line.units === undefined ? "" : String(line.units),
    moneyText(line.charge)
  ])

/** What the lines and payments come to: sums are made here, so that a sheet always adds up. */
export const totalRows = (record: Superbill): SheetFact[] => {
  const { charges, paid, adjustments, balance } = totalsOf(record)
  const shown = (cents: number): string => moneyText(toDollars(cents))
  return [
    { label: "Total charges", value: shown(charges) },
    ...(paid === 0 ? [] : [{ label: "Paid by the patient", value: shown(paid) }]),
    ...(adjustments === 0 ? [] : [{ label: "Adjustments", value: shown(adjustments) }]),
    { label: "Balance", value: shown(balance) }
  ]
}

export const paymentFacts = ({ charges, notices }: Superbill): SheetFact[] =>
  factsOf(
    ["Copay due", moneyText(charges.copayDue)],
    ["Copay collected", moneyText(charges.copayCollected)],
    ["Note", charges.copayNote],
    ["Estimate given", dateText(notices.goodFaithEstimateOn)]
  )

import type { ClaimSender } from "../../superbill/claim-sender"
import { cms1500Data } from "../../superbill/forms/cms1500/cms1500-data"
import { cms1500Pdf } from "../../superbill/forms/cms1500/cms1500-pdf"
import { writeSuperbillsCsv } from "../../superbill/forms/csv/write-superbills-csv"
import { writeFhirClaim } from "../../superbill/forms/fhir/write-fhir-claim"
import { writeSuperbillsJson } from "../../superbill/forms/json/superbills-file"
import type { FormNote, FormOutcome } from "../../superbill/forms/outcome"
import { superbillSheet, type SuperbillSheet } from "../../superbill/forms/sheet/superbill-sheet"
import { superbillSheetPdf } from "../../superbill/forms/sheet/superbill-sheet-pdf"
import { write837P } from "../../superbill/forms/x12/write-837p"
import type { Superbill } from "../../superbill/record"

export type HandOutKind = "pdf" | "cms1500" | "837p" | "fhir" | "json" | "csv"

type Made = { name: string; type: string; content: string | Uint8Array<ArrayBuffer>; notes: FormNote[] }

/** The office at the head of a sheet: the billing provider of the superbill. */
export const sheetOf = (record: Superbill): SuperbillSheet => {
  const { organizationName, name, address, phone, taxId } = record.billingProvider
  const city = [address.city, [address.state, address.zip].filter((part) => part).join(" ")].filter((part) => part).join(", ")
  return superbillSheet(record, {
    name: organizationName || [name.first, name.last].filter((part) => part).join(" "),
    addressLines: [address.line1 ?? "", address.line2 ?? "", city].filter((line) => line !== ""),
    ...(phone ? { phone } : {}),
    ...(taxId ? { taxId } : {})
  })
}

const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

const from = <T>(outcome: FormOutcome<T>, make: (value: T) => Omit<Made, "notes">): FormOutcome<Made> =>
  outcome.ok ? { ok: true, value: { ...make(outcome.value), notes: outcome.notes }, notes: outcome.notes } : outcome

const testNote: FormNote = {
  place: "envelope.usage",
  message: "This is a test file: it is answered and nothing is paid. The options switch to production."
}

/** Who sends is the office's own setting; what it left open stands in the way by name. */
const envelopeOf = (sender: ClaimSender, now: Date, asOf: string) => {
  // One number a second: no two files of an office are the same.
  const stamp = String(Math.floor(now.getTime() / 1000) % 1_000_000_000)
  return {
    sender,
    controlNumbers: { interchange: stamp, group: stamp, transaction: "1" },
    date: asOf,
    time: `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`
  }
}

/** What is handed out, of which day, and with which settings of the office. */
type Asked = { record: Superbill; asOf: string; now: Date; sender: ClaimSender }

const claimFile = ({ record, asOf, now, sender }: Asked): FormOutcome<Made> => {
  const written = write837P(record, envelopeOf(sender, now, asOf))
  if (!written.ok) return written
  const isTest = sender.usage === "test"
  const notes = isTest ? [testNote, ...written.notes] : written.notes
  const name = `superbill-${asOf}${isTest ? "-test" : ""}.837`
  return { ok: true, value: { name, type: "text/plain", content: written.value, notes }, notes }
}

/** One superbill as a file, or every place that stands in the way. File names carry no patient's name. */
export const handOut = async (kind: HandOutKind, asked: Asked): Promise<FormOutcome<Made>> => {
  const { record, asOf } = asked
  const name = `superbill-${asOf}`
  switch (kind) {
    case "pdf": {
      const { bytes, notes } = await superbillSheetPdf(sheetOf(record))
      return { ok: true, value: { name: `${name}.pdf`, type: "application/pdf", content: bytesOf(bytes), notes }, notes }
    }
    case "cms1500": {
      const data = cms1500Data(record)
      if (!data.ok) return data
      const content = bytesOf(await cms1500Pdf(data.value))
      return from(data, () => ({ name: `cms1500-${asOf}.pdf`, type: "application/pdf", content }))
    }
    case "837p":
      return claimFile(asked)
    case "fhir":
      return from(writeFhirClaim(record, asOf), (bundle) => ({
        name: `${name}.fhir.json`,
        type: "application/fhir+json",
        content: `${JSON.stringify(bundle, null, 2)}\n`
      }))
    case "json":
      return {
        ok: true,
        value: { name: `${name}.json`, type: "application/json", content: writeSuperbillsJson([record]), notes: [] },
        notes: []
      }
    case "csv":
      return { ok: true, value: { name: `${name}.csv`, type: "text/csv", content: writeSuperbillsCsv([record]), notes: [] }, notes: [] }
  }
}

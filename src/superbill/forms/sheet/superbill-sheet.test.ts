import { PDFDocument } from "@cantoo/pdf-lib"
import fc from "fast-check"
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { anySuperbill } from "../../../../tests/support/any-superbill"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { emptySuperbill, type Superbill } from "../../record"
import { superbillSheet, type SuperbillSheet } from "./superbill-sheet"
import { superbillSheetPdf } from "./superbill-sheet-pdf"
import { winAnsiText } from "./win-ansi-text"
import { wrapText } from "./wrap-text"

const office = {
  name: "Sample Clinic",
  addressLines: ["200 Example Ave", "Anytown, OH 45999"],
  phone: "614-555-0100",
  footNote: "Thank you."
}
const line = fullSuperbill().serviceLines[0]
const withLines = (count: number): Superbill => fullSuperbill({ serviceLines: Array.from({ length: count }, () => line) })

const factsOf = (sheet: SuperbillSheet, heading: string): Record<string, string> => {
  const block = sheet.blocks.find((each) => each.heading === heading)
  return Object.fromEntries(
    (block?.kind === "facts" ? block.facts : block?.kind === "table" ? block.totals : []).map(({ label, value }) => [label, value])
  )
}

describe("the office's superbill", () => {
  const sheet = superbillSheet(fullSuperbill({ "charges.copayDue": 25, "charges.copayNote": "waived" }), office)

  it("has the office at its head and its own words at its foot", () => {
    expect(sheet.office).toEqual(["Sample Clinic", "200 Example Ave", "Anytown, OH 45999", "614-555-0100"])
    expect(sheet.foot).toEqual(["Signed by the provider on 03/10/2026.", "Thank you."])
  })

  it("says who, when, for whom and by whom", () => {
    expect(sheet.blocks.map(({ heading }) => heading)).toEqual([
      "Patient",
      "Visit",
      "Primary insurance",
      "Secondary insurance",
      "Provider",
      "Diagnoses (ICD-10-CM)",
      "Services",
      "Payment"
    ])
    expect(factsOf(sheet, "Patient")).toMatchObject({
      Name: "Robin Q Sample JR",
      "Birth date": "06/15/1980",
      Address: "12 Elm St, Apt 4, Anytown, OH 45999-0001"
    })
    expect(factsOf(sheet, "Visit")).toMatchObject({
      "Date of service": "03/10/2026 to 03/11/2026",
      Accident: "auto, 03/01/2026, OH",
      "First claim": "replaced: PAYER123"
    })
    expect(factsOf(sheet, "Secondary insurance")).toMatchObject({ "Member ID": "M000111", "Has paid": "$12.50" })
    expect(factsOf(sheet, "Provider")).toMatchObject({
      "Treated by": "Toni Pace, NPI 1234567893",
      "Referred by": "Ira Okafor, NPI 1234567893"
    })
    expect(factsOf(sheet, "Payment")).toEqual({ "Copay due": "$25.00", Note: "waived" })
  })

  it("has a row a service and totals that add up", () => {
    const services = sheet.blocks.find(({ kind }) => kind === "table")
    expect(services?.kind === "table" && services.rows).toEqual([
      ["03/10/2026", "11", "99213", "25", "A B", "", "1", "$130.00"],
      ["03/10/2026 to 03/11/2026", "22", "J1885", "", "B", "Ketorolac; NDC 00000111122 1.5 ML", "2", "$45.10"]
    ])
    expect(factsOf(sheet, "Services")).toEqual({ "Total charges": "$175.10", "Paid by the patient": "$20.00", Balance: "$155.10" })
  })

  it("leaves out what is not there", () => {
    const empty = superbillSheet(emptySuperbill(), { name: "Sample Clinic", addressLines: [] })
    expect(empty).toEqual({ title: "Superbill", office: ["Sample Clinic"], blocks: [], foot: [] })
    const selfPay = superbillSheet(fullSuperbill({ recordType: "self-pay-superbill", "notices.goodFaithEstimateTotal": 1300 }), office)
    expect(selfPay.title).toBe("Superbill (self-pay)")
    expect(selfPay.blocks.some(({ heading }) => /insurance/i.test(heading))).toBe(false)
    expect(selfPay.foot).toContain("Good faith estimate: $1,300.00")
  })
})

describe("its PDF", () => {
  const pages = async (record: Superbill): Promise<number> =>
    (await PDFDocument.load((await superbillSheetPdf(superbillSheet(record, office))).bytes)).getPageCount()

  it("is one page where it fits, and more where it does not", { timeout: 30_000 }, async () => {
    expect(await pages(withLines(1))).toBe(1)
    expect(await pages(withLines(12))).toBe(1)
    expect(await pages(withLines(50))).toBe(2)
  })

  it("is the same every time", { timeout: 30_000 }, async () => {
    const sheet = superbillSheet(withLines(50), office)
    expect((await superbillSheetPdf(sheet)).bytes).toEqual((await superbillSheetPdf(sheet)).bytes)
  })

  it("tells when a letter had to become a question mark, and takes marks off others in silence", async () => {
    const named = (last: string) => superbillSheetPdf(superbillSheet(fullSuperbill({ "patient.name.last": last }), office))
    expect((await named("Őry-Peña")).notes).toEqual([])
    expect((await named("明")).notes.map(({ place }) => place)).toEqual(["PDF"])
  })

  it("is drawn whatever the superbill", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySuperbill, async (record) => {
        const { bytes } = await superbillSheetPdf(superbillSheet(record, office))
        expect(bytes.length).toBeGreaterThan(500)
      }),
      { numRuns: 20 }
    )
  })

  const hasPdftotext = spawnSync("pdftotext", ["-v"]).status === 0
  it.skipIf(!hasPdftotext)("has every word on it, and page numbers, to another reader of PDFs", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "sheet-"))
    try {
      const pdf = path.join(folder, "a.pdf")
      writeFileSync(pdf, (await superbillSheetPdf(superbillSheet(withLines(50), office))).bytes)
      const text = execFileSync("pdftotext", ["-layout", pdf, "-"]).toString()
      for (const word of ["Sample Clinic", "Robin Q Sample JR", "Page 1 of 2", "Page 2 of 2", "$6,500.00", "S13.4XXA", "Thank you."])
        expect(text).toContain(word)
      expect(text.match(/99213/g)).toHaveLength(50)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("text for the standard fonts", () => {
  it("keeps what they have, folds what they lack, counts what is lost", () => {
    expect(winAnsiText("Peña “x” – €5 ½")).toEqual({ text: "Peña “x” – €5 ½", lost: 0 })
    expect(winAnsiText("Őry Łódź\u0301 Ște")).toEqual({ text: "Ory Lódz Ste", lost: 0 })
    expect(winAnsiText("a\n明 b")).toEqual({ text: "a ? b", lost: 1 })
    expect(winAnsiText("Pen\u0303a")).toEqual({ text: "Peña", lost: 0 })
  })

  it("is broken into lines that fit, with no letter lost", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrapText(text, width, (each) => each.length)
        for (const each of lines) expect(each.length).toBeLessThanOrEqual(width)
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""))
      })
    )
    expect(wrapText("one two three", 7, (each) => each.length)).toEqual(["one two", "three"])
  })
})

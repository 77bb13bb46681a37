import { PDFDocument } from "@cantoo/pdf-lib"
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anySuperbill } from "../../../../tests/support/any-superbill"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { toCents } from "../../money"
import { emptySuperbill, type Superbill } from "../../record"
import { cms1500Boxes } from "./cms1500-boxes"
import { cms1500Data } from "./cms1500-data"
import { cms1500Pdf } from "./cms1500-pdf"

const pagesOf = (record: Superbill): Record<string, string>[] => {
  const data = cms1500Data(record)
  if (!data.ok) throw new Error(data.problems[0]?.message)
  return data.value.map((entries) => Object.fromEntries(entries.map(({ box, text }) => [box, text])))
}
const boxesOf = (change: Record<string, unknown> = {}): Record<string, string> => pagesOf(fullSuperbill(change))[0] ?? {}
const medicare = { insuranceType: "medicare", payerName: "Medicare", payerId: "MEDB", memberId: "1EG4-TE5-MK73", relationship: "self" }
const line = fullSuperbill().serviceLines[0]

describe("the boxes of the form", () => {
  const boxes = [...cms1500Boxes.values()]
  it("lie on the paper and on the grid of ten characters and six lines an inch", () => {
    expect(cms1500Boxes.size).toBe(boxes.length)
    for (const { box, x, y, width, characters } of boxes) {
      expect(x, box).toBeGreaterThanOrEqual(21.6)
      expect(x + width, box).toBeLessThanOrEqual(612 - 21.6)
      expect(y, box).toBeLessThanOrEqual(792 - 36)
      expect((y - 34) % 12, box).toBe(0)
      expect(width, box).toBeCloseTo(characters * 7.2)
    }
  })

  it("do not lie over one another", () => {
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other || one.y !== other.y || one.x > other.x) continue
        expect(one.x + one.width, `${one.box} and ${other.box}`).toBeLessThanOrEqual(other.x + 0.1)
      }
    }
  })

  it("have the six services a third of an inch apart", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((number) => cms1500Boxes.get(`24.${number} A from MM`)?.y ?? 0)
    expect(rows.slice(1).map((y, place) => y - (rows[place] ?? 0))).toEqual([24, 24, 24, 24, 24])
  })
})

describe("what stands in the boxes", () => {
  it("is the claim as the form wants it", () => {
    expect(boxesOf()).toMatchObject({
      "carrier 1": "SAMPLE PLAN",
      "1 group": "X",
      "1a": "ABC123456789",
      "2": "SAMPLE JR, ROBIN, Q",
      "3 MM": "06",
      "3 DD": "15",
      "3 YY": "1980",
      "3 F": "X",
      "4": "SAMPLE, ALEX",
      "5 street": "12 ELM ST APT 4",
      "5 ZIP": "45999-0001",
      "5 area": "614",
      "5 phone": "5550199",
      "6 child": "X",
      "9": "SAMPLE JR, ROBIN, Q",
      "9a": "M000111",
      "9d": "STATE BASIC",
      "10a no": "X",
      "10b yes": "X",
      "10b state": "OH",
      "11": "G100",
      "11a YY": "1960",
      "11d yes": "X",
      "12": "SIGNATURE ON FILE",
      "14 MM": "02",
      "14 YY": "26",
      "14 qualifier": "431",
      "15 qualifier": "439",
      "17 qualifier": "DN",
      "17": "IRA OKAFOR",
      "17b": "1234567893",
      "18 to DD": "11",
      "21 indicator": "0",
      "21 A": "J029",
      "21 B": "S134XXA",
      "22 code": "7",
      "22 reference": "PAYER123",
      "23": "AUTH9",
      "24.1 A from YY": "26",
      "24.1 D": "99213",
      "24.1 D modifier 1": "25",
      "24.1 E": "AB",
      "24.1 F dollars": "130",
      "24.1 F cents": "00",
      "24.2 shaded": "N400000111122 ML1.5   ZZKETOROLAC",
      "24.2 A to DD": "11",
      "24.2 F dollars": "45",
      "24.2 F cents": "10",
      "24.2 J": "1234567893",
      "25": "123456789",
      "25 EIN": "X",
      "26": "R-42",
      "27 yes": "X",
      "28 dollars": "175",
      "28 cents": "10",
      "29 dollars": "32",
      "29 cents": "50",
      "31 MM": "03",
      "32 name": "SAMPLE HOSPITAL",
      "33 name": "SAMPLE CLINIC",
      "33 city": "ANYTOWN OH 45999-0001",
      "33b": "ZZ261QP2300X"
    })
  })

  it("leaves the holder empty and says NONE where Medicare comes first", () => {
    const boxes = boxesOf({ coverages: [{ ...medicare, sequence: "primary" }] })
    expect(boxes).toMatchObject({ "1 Medicare": "X", "1a": "1EG4TE5MK73", "11": "NONE", "6 self": "X" })
    for (const box of ["4", "7 street", "9", "11a YY", "11c", "11d no", "33b", "24.1 J shaded"]) expect(boxes[box], box).toBeUndefined()
  })

  it("names the first policy and its holder where Medicare comes second", () => {
    const [first] = fullSuperbill().coverages
    const boxes = boxesOf({ billedSequence: "secondary", coverages: [first, { ...medicare, sequence: "secondary" }] })
    expect(boxes).toMatchObject({ "1 Medicare": "X", "11": "G100", "4": "SAMPLE, ALEX", "11c": "SAMPLE PLAN", "11a YY": "1960" })
  })

  it("names an employer and the claim number of an accident", () => {
    const coverage = {
      ...medicare,
      sequence: "primary",
      insuranceType: "workers-comp",
      claimNumber: "WC-1",
      subscriber: { organizationName: "Sample Works" }
    }
    expect(boxesOf({ coverages: [coverage] })).toMatchObject({
      "1 other": "X",
      "4": "SAMPLE WORKS",
      "11b qualifier": "Y4",
      "11b": "WC-1",
      "11d no": "X"
    })
  })

  it("takes a new page after six lines, and the totals of the pages make the whole", () => {
    const record = fullSuperbill({ serviceLines: Array.from({ length: 14 }, () => line) })
    const pages = pagesOf(record)
    expect(pages.map((page) => [page["24.6 D"], page["24.2 D"], page["28 dollars"], page["29 dollars"], page["2"]])).toEqual([
      ["99213", "99213", "780", "32", "SAMPLE JR, ROBIN, Q"],
      ["99213", "99213", "780", undefined, "SAMPLE JR, ROBIN, Q"],
      [undefined, "99213", "260", undefined, "SAMPLE JR, ROBIN, Q"]
    ])
  })

  it("folds letters that are not in the font and notes what does not fit", () => {
    const data = cms1500Data(fullSuperbill({ "patient.name.last": "Peña-Łukasz Ångström of Sampletown", "patient.name.suffix": "" }))
    expect(data.ok && data.value[0]?.find(({ box }) => box === "2")?.text).toBe("PENA-LUKASZ ANGSTROM OF SAMP")
    expect(data.ok && data.notes.map(({ place }) => place)).toEqual(["box 2", "box 9"])
  })

  it("leaves a number out that does not fit, and notes it", () => {
    const data = cms1500Data(fullSuperbill({ "renderingProvider.npi": "12345678931", "serviceLines[0].charge": 1234567.5 }))
    const boxes = new Set(data.ok ? data.value[0]?.map(({ box }) => box) : [])
    for (const box of ["24.1 J", "24.1 F dollars", "24.1 F cents", "28 dollars", "28 cents"]) expect(boxes.has(box), box).toBe(false)
    expect(data.ok && data.notes.map(({ place }) => place)).toContain("box 24.1 F dollars")
  })

  it("is a few boxes for an empty draft, and none for a self-pay superbill", () => {
    expect(Object.keys(pagesOf(emptySuperbill())[0] ?? {})).toEqual(["28 dollars", "28 cents"])
    expect(cms1500Data(fullSuperbill({ recordType: "self-pay-superbill" }))).toMatchObject({
      ok: false,
      problems: [{ place: "recordType" }]
    })
  })

  it("fits its box, stands in a box there is, once, and adds up, whatever the superbill", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anySuperbill, (given) => {
        const record: Superbill = { ...given, recordType: "insurance-claim" }
        const data = cms1500Data(record)
        if (!data.ok) throw new Error("refused")
        for (const entries of data.value) {
          expect(new Set(entries.map(({ box }) => box)).size).toBe(entries.length)
          for (const { box, text } of entries) {
            expect(cms1500Boxes.has(box), box).toBe(true)
            expect(text.length).toBeLessThanOrEqual(cms1500Boxes.get(box)?.characters ?? 0)
            expect(text).toMatch(/^[\x20-\x60\x7b-\x7e]+$/)
          }
        }
        // An amount is whole or not there at all: a cut one would be another.
        const cents = record.serviceLines.reduce((sum, { charge }) => sum + toCents(charge ?? 0), 0)
        const [page, ...others] = pagesOf(record)
        if (others.length > 0) return
        if (Math.abs(cents) < 9_999_900)
          expect(Math.abs(Number(`${page?.["28 dollars"] ?? ""}.${page?.["28 cents"] ?? ""}`))).toBeCloseTo(Math.abs(cents) / 100)
        if (Math.abs(cents) > 99_999_999) expect([page?.["28 dollars"], page?.["28 cents"]]).toEqual([undefined, undefined])
      }),
      { numRuns: 150 }
    )
  })
})

describe("the PDF", () => {
  it("has a Letter page for each page, is the same every time, and moves with the offset", async () => {
    const data = cms1500Data(fullSuperbill({ serviceLines: Array.from({ length: 7 }, () => line) }))
    if (!data.ok) throw new Error("refused")
    const bytes = await cms1500Pdf(data.value)
    const file = await PDFDocument.load(bytes)
    expect(file.getPages().map((page) => page.getSize())).toEqual([
      { width: 612, height: 792 },
      { width: 612, height: 792 }
    ])
    expect(await cms1500Pdf(data.value)).toEqual(bytes)
    expect(await cms1500Pdf(data.value, { right: 2, down: -3 })).not.toEqual(bytes)
  })

  const hasPdftotext = spawnSync("pdftotext", ["-v"]).status === 0
  it.skipIf(!hasPdftotext)("has every text where its box stands, to another reader of PDFs", async () => {
    const data = cms1500Data(fullSuperbill())
    if (!data.ok) throw new Error("refused")
    const folder = mkdtempSync(path.join(tmpdir(), "cms1500-"))
    try {
      const [pdf, out] = [path.join(folder, "a.pdf"), path.join(folder, "a.html")]
      writeFileSync(pdf, await cms1500Pdf(data.value, { right: 5, down: 7 }))
      execFileSync("pdftotext", ["-bbox", pdf, out])
      const words = [...readFileSync(out, "utf8").matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, x, top, bottom, word]) => ({ x: Number(x), top: Number(top), bottom: Number(bottom), word })
      )
      for (const [box, word] of [
        ["1a", "ABC123456789"],
        ["24.2 D", "J1885"],
        ["33a", "1234567893"],
        ["26", "R-42"]
      ] as const) {
        const place = cms1500Boxes.get(box)
        const found = words.some(
          (each) =>
            each.word === word &&
            Math.abs(each.x - (place?.x ?? 0) - 5) < 1 &&
            each.top < (place?.y ?? 0) + 7 &&
            each.bottom >= (place?.y ?? 0) + 6
        )
        expect(found, box).toBe(true)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

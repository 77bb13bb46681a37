import fc from "fast-check"
import { strToU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { aClaimEnvelope } from "../../../tests/support/a-claim-envelope"
import { fullSuperbill } from "../../../tests/support/full-superbill"
import { writeSuperbillsCsv } from "./csv/write-superbills-csv"
import { writeSuperbillsJson } from "./json/superbills-file"
import { readSuperbillFile } from "./read-superbill-file"
import { write837P } from "./x12/write-837p"

const record = fullSuperbill({ "patient.name.last": "Peña" })
const claim = write837P(record, aClaimEnvelope)
const files = {
  JSON: writeSuperbillsJson([record]),
  CSV: writeSuperbillsCsv([record]),
  "837P": claim.ok ? claim.value : ""
}
const messageOf = (name: string, bytes: Uint8Array): string => {
  const reading = readSuperbillFile(name, bytes)
  return reading.ok ? "" : (reading.problems[0]?.message ?? "")
}

describe("a file of superbills", () => {
  it.each(["JSON", "CSV", "837P"] as const)("%s is known by what stands in it, not by its name", (kind) => {
    for (const name of ["a.txt", "a", "a.csv", "a.json"]) {
      const reading = readSuperbillFile(name, strToU8(files[kind]))
      expect(reading.ok && [reading.value.kind, reading.value.records.length]).toEqual([kind, 1])
    }
  })

  it("may be written as Windows spreadsheets write it", () => {
    const windows = Uint8Array.from([...files.CSV].map((letter) => letter.charCodeAt(0)))
    const reading = readSuperbillFile("a.csv", windows)
    expect(reading.ok && reading.value.records[0]?.patient.name.last).toBe("Peña")
    const quoted = strToU8(files.CSV.replaceAll("Peña", "O\x92Hara"), true)
    const other = readSuperbillFile("a.csv", quoted)
    expect(other.ok && other.value.records[0]?.patient.name.last).toBe("O’Hara")
  })

  it("may be UTF-16 with its mark", () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[...files.CSV].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
    ])
    const reading = readSuperbillFile("a.csv", bytes)
    expect(reading.ok && reading.value.records[0]?.patient.name.last).toBe("Peña")
  })
})

describe("a file that is none", () => {
  it.each([
    ["nothing", new Uint8Array(), /empty/],
    ["blanks", strToU8(" \n "), /blanks/],
    ["a PDF", strToU8("%PDF-1.7"), /PDF/],
    ["a workbook", strToU8("PK\x03\x04...", true), /save the sheet as CSV/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /picture/],
    ["a page", strToU8("<!doctype html>"), /page/],
    ["an HL7 message", strToU8("MSH|^~\\&|"), /HL7/],
    ["the end of an 837", strToU8(files["837P"].slice(files["837P"].indexOf("CLM*"))), /beginning.*missing/],
    ["half an 837", strToU8(files["837P"].slice(0, 1200)), /breaks off/],
    ["half a JSON file", strToU8(files.JSON.slice(0, 1200)), /breaks off or is damaged/],
    ["a letter", strToU8("Dear Sir, the superbill is attached."), /./],
    ["a recipe", strToU8("Two eggs and some flour."), /no file of superbills/],
    ["a huge file", new Uint8Array(20_000_001).fill(65), /20 MB/]
  ])("%s is refused with what it is", (_, bytes, says) => expect(messageOf("a.txt", bytes)).toMatch(says))

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom("a.csv", "a.json", "a.837", "a"), fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        expect(readSuperbillFile(name, bytes).ok).toBe(false)
      })
    )
  })

  it("never throws when a good file is cut or has a byte changed", { timeout: 30_000 }, () => {
    const kinds = Object.values(files).map((text) => strToU8(text))
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(), fc.nat(255), fc.boolean(), (bytes, place, byte, isCut) => {
        const at = place % bytes.length
        const given = isCut ? bytes.slice(0, at) : bytes.with(at, byte)
        const reading = readSuperbillFile("a", given)
        if (!reading.ok) expect(reading.problems.every(({ place, message }) => place !== "" && message !== "")).toBe(true)
      }),
      { numRuns: 200 }
    )
  })
})

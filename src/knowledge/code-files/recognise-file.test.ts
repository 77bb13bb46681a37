import { strToU8, zipSync } from "fflate"
import { expect, it } from "vitest"
import { recogniseFile } from "./recognise-file"

const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])))
const kindOf = (name: string, content: Uint8Array | string) => {
  const found = recogniseFile(name, typeof content === "string" ? strToU8(content) : content)
  return found.ok ? found.kind : found.problem
}

it.each([
  ["icd.zip", zip("readme.pdf", "icd10cm_order_2027.txt"), "icd10cm"],
  ["tables.zip", zip("icd10cm-tabular-2027.xml"), "tabular"],
  ["oct.zip", zip("HCPC2026_OCT_ANWEB.txt", "notice.txt"), "hcpcs"],
  ["ccipra-v313r0-f1.zip", zip("data.txt"), "edits"],
  ["MCR_MUE_PractitionerServices_Eff_10-01-2026.zip", zip("a.csv"), "edits"],
  ["pictures.zip", zip("cat.jpg"), null]
])("a zip is known by what is in it, then by its name: %s", (name, bytes, kind) => expect(kindOf(name, bytes)).toBe(kind))

it.each([
  ["codes.txt", "00001 A00     0 Cholera                                                      Cholera\n", "icd10cm"],
  ["list.xml", '<?xml version="1.0"?>\n<ICD10CM.tabular>\n', "tabular"],
  ["hcpcs.csv", "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION\nA0021,1,3,Something,Some\n", "hcpcs"],
  ["a.txt", "Column1\tColumn2\n11042\t97597\t\t20200101\t*\t1\tmisuse\n", "edits"],
  ["b.csv", "Code,Units,MAI\n97110,6,3 Date of Service Edit: Clinical\n", "edits"],
  ["places.csv", "Place of Service,Name\n11,Office\n", "places"],
  ["ours.csv", "Proc;Fee\n99213;125,00\n36415;12,00\n", "office"],
  ["notes.txt", "a letter to nobody\nwithout columns\n", null]
])("a text is known by its first lines: %s", (name, text, kind) => expect(kindOf(name, text)).toBe(kind))

it.each([
  ["fees.xlsx", zip("xl/workbook.xml"), /Excel workbook/],
  ["letter.docx", zip("word/document.xml"), /Word document/],
  ["fees.pdf", strToU8("%PDF-1.7 ..."), /is a PDF/],
  ["empty.csv", new Uint8Array(), /is empty/],
  ["picture.png", new Uint8Array([137, 80, 78, 71, 0, 0, 0, 1, 0, 0, 2]), /neither a zip nor text/],
  ["half.zip", zip("icd10cm_order_2027.txt").subarray(0, 40), /damaged or only half/]
])("what no reader takes says what it is: %s", (name, bytes, words) => expect(kindOf(name, bytes)).toMatch(words))

import fc from "fast-check"
import papaparse from "papaparse"
import { describe, expect, it } from "vitest"
import { anySuperbill } from "../../../../tests/support/any-superbill"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { recordShape, type Shape } from "../../record-shape"
import { columns } from "./cell-kinds"
import { readSuperbillsCsv } from "./read-superbills-csv"
import { writeSuperbillsCsv } from "./write-superbills-csv"

const rowsOf = (text: string): string[][] => papaparse.parse<string[]>(text.trim()).data
const textOf = (rows: string[][]): string => papaparse.unparse(rows)
/** The file of the full superbill with one cell changed; rows count from 1 as in a spreadsheet. */
const withCell = (row: number, column: string, value: string): string => {
  const rows = rowsOf(writeSuperbillsCsv([fullSuperbill()]))
  const place = rows[0]?.indexOf(column) ?? -1
  return textOf(rows.map((cells, at) => (at === row - 1 ? cells.map((cell, each) => (each === place ? value : cell)) : cells)))
}
const problemsOf = (text: string): { place: string; message: string }[] => {
  const reading = readSuperbillsCsv(text)
  return reading.ok ? [] : reading.problems
}
/** Missing, however said; a diagnosis or coverage in which nothing stands is none when nothing follows. */
const plain = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(plain)
  if (typeof given !== "object" || given === null) return given
  const kept = Object.entries(given).filter(([, value]) => value !== "" && value !== null && value !== undefined)
  const made = Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]))
  for (const name of ["coverages", "diagnoses"]) {
    const list = made[name]
    while (Array.isArray(list) && list.length > 0 && !/:("|\d|-|true|false)/.test(JSON.stringify(list.at(-1)))) list.pop()
  }
  return made
}

describe("superbills as CSV", () => {
  it("come back as they were, whatever is in them", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(anySuperbill, { minLength: 1, maxLength: 3 }), (records) => {
        const reading = readSuperbillsCsv(writeSuperbillsCsv(records))
        expect(reading.ok ? [] : reading.problems).toEqual([])
        expect(reading.ok && plain(JSON.parse(JSON.stringify(reading.value)))).toEqual(plain(JSON.parse(JSON.stringify(records))))
      }),
      { numRuns: 60 }
    )
  })

  it("have a column for every value there is", () => {
    const count = (shape: Shape, name = ""): number =>
      shape.kind === "value"
        ? 1
        : shape.kind === "list"
          ? ({ coverages: 3, diagnoses: 12, serviceLines: 1 }[name] ?? 0) * count(shape.entry) || 1
          : [...shape.parts].reduce((sum, [key, part]) => sum + count(part, key), 0)
    expect(columns).toHaveLength(count(recordShape))
    expect(columns.find(({ name }) => name === "coverages[2].subscriber.address.zip")?.kind).toBe("text")
    expect(columns.find(({ name }) => name === "line.charge")?.kind).toBe("amount")
  })

  it("have one row a line, with the claim repeated", () => {
    const [names = [], one = [], two = [], ...more] = rowsOf(writeSuperbillsCsv([fullSuperbill()]))
    const cell = (row: string[], name: string): string | undefined => row[names.indexOf(name)]
    expect(more).toEqual([])
    expect([cell(one, "line"), cell(one, "claimId"), cell(one, "line.charge"), cell(one, "line.diagnosisPointers")]).toEqual([
      "1",
      "R-42",
      "130",
      "A B"
    ])
    expect([cell(two, "line"), cell(two, "claimId"), cell(two, "line.charge")]).toEqual(["2", "R-42", "45.1"])
  })

  it("hold nothing that a spreadsheet would run", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(anySuperbill, { minLength: 1, maxLength: 2 }), (records) => {
        const cells = rowsOf(writeSuperbillsCsv(records)).flat()
        for (const cell of cells) if (!/^-\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
      { numRuns: 30 }
    )
  })
})

describe("a file of others", () => {
  it("may have fewer columns, another order, other marks and a spreadsheet's dates", () => {
    const text =
      "\ufeffline.dateFrom;superbill;line.charge;line.units;claimId;patient.name.last\r\n3/10/2026;a;1,300.50;1;R-1;Sample\r\n03/11/2026;a;$5;2;R-1;Sample\r\n;;;;;\r\n2026-03-12;b;;;R-2;Other\r\n"
    const reading = readSuperbillsCsv(text)
    expect(
      reading.ok &&
        reading.value.map(({ claimId, serviceLines }) => [claimId, serviceLines.map(({ dateFrom, charge }) => [dateFrom, charge])])
    ).toEqual([
      [
        "R-1",
        [
          ["2026-03-10", 1300.5],
          ["2026-03-11", 5]
        ]
      ],
      ["R-2", [["2026-03-12", undefined]]]
    ])
  })

  it.each([
    ["an amount with a comma", withCell(3, "line.charge", "1,2.5"), "row 3, column line.charge"],
    ["an amount in mills", withCell(3, "line.charge", "1.255"), "row 3, column line.charge"],
    ["units in words", withCell(2, "line.units", "two"), "row 2, column line.units"],
    ["a date of the year 26", withCell(3, "line.dateFrom", "0026-03-10"), "row 3, column line.dateFrom"],
    ["a date that is none", withCell(2, "patient.birthDate", "2/30/1980"), "row 2, column patient.birthDate"],
    ["an answer that is neither", withCell(2, "signatures.providerSigned", "perhaps"), "row 2, column signatures.providerSigned"],
    [
      "a choice that is none",
      writeSuperbillsCsv([fullSuperbill()]).replaceAll(",commercial,", ",gold,"),
      "row 2, column coverages[0].insuranceType"
    ],
    ["two patients in one superbill", withCell(3, "patient.name.last", "Other"), "row 3, column patient.name.last"],
    ["a row of no superbill", withCell(3, "superbill", ""), "row 3, column superbill"],
    ["a line numbered twice", withCell(3, "line", "1"), "row 3, column line"],
    ["a line of no number", withCell(3, "line", "x"), "row 3, column line"],
    ["a column that no superbill has", withCell(1, "claimId", "colour"), "row 1, column 5"],
    ["a column twice", withCell(1, "claimId", "recordType"), "row 1, column 5"],
    ["half a file", writeSuperbillsCsv([fullSuperbill({ "patient.name.last": 'a "b"' })]).replace(/b""[^]*$/, "b"), "row 2"],
    ["a list of things", "name,price\r\npen,2\r\n", "row 1"],
    ["names of columns alone", "superbill,claimId\r\n", "file"]
  ])("%s is refused with its row and column", (_, text, place) => {
    const problems = problemsOf(text)
    expect(problems.map((each) => each.place)).toContain(place)
    for (const { message } of problems) expect(message).not.toMatch(/1,2\.5|two$|0026|perhaps|gold|Other|colour/)
  })

  it("of 400 lines is refused at the first line too many", () => {
    const rows = Array.from({ length: 400 }, (_, place) => ["1", String(place + 1), "99213"])
    expect(problemsOf(textOf([["superbill", "line", "line.procedureCode"], ...rows]))).toEqual([
      { place: "row 52, column superbill", message: "This superbill has 400 service lines; one holds at most 50." }
    ])
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anySuperbill } from "../../../../tests/support/any-superbill"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { recordShape, type Shape } from "../../record-shape"
import { isDateField } from "../date-fields"
import { readSuperbillsJson, writeSuperbillsJson } from "./superbills-file"

const problemsOf = (text: string): { place: string; message: string }[] => {
  const reading = readSuperbillsJson(text)
  return reading.ok ? [] : reading.problems
}

describe("superbills as JSON", () => {
  it("come back as they were, whatever is in them", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(anySuperbill, { maxLength: 3 }), (records) => {
        const reading = readSuperbillsJson(writeSuperbillsJson(records))
        expect(reading.ok && reading.value).toEqual(JSON.parse(JSON.stringify(records)))
      }),
      { numRuns: 60 }
    )
  })

  it("may be one superbill without the file's frame", () => {
    const reading = readSuperbillsJson(`\ufeff${JSON.stringify(fullSuperbill())}`)
    expect(reading.ok && reading.value).toEqual([fullSuperbill()])
  })

  it("keep a date that cannot be, with a note of its place", () => {
    const reading = readSuperbillsJson(
      writeSuperbillsJson([fullSuperbill({ "serviceLines[1].dateFrom": "0026-03-10", "patient.birthDate": "soon" })])
    )
    expect(reading.ok && reading.value[0]?.serviceLines[1]?.dateFrom).toBe("0026-03-10")
    expect(reading.ok && reading.notes.map(({ place }) => place)).toEqual([
      "superbills[0].patient.birthDate",
      "superbills[0].serviceLines[1].dateFrom"
    ])
    expect(reading.ok && reading.notes[1]?.message).toMatch(/1900 to 2199/)
  })

  it("are refused with the place of what does not fit", () => {
    const text = writeSuperbillsJson([fullSuperbill(), fullSuperbill()])
    const json = JSON.parse(text) as { superbills: { serviceLines: Record<string, unknown>[]; charges: Record<string, unknown> }[] }
    const line = json.superbills[1]?.serviceLines[0]
    if (!line) throw new Error("no line")
    line["charge"] = "1,2.5"
    line["colour"] = "red"
    expect(problemsOf(JSON.stringify(json)).map(({ place }) => place)).toEqual([
      "superbills[1].serviceLines[0].charge",
      "superbills[1].serviceLines[0]"
    ])
    const many = { ...json, superbills: [{ ...json.superbills[0], serviceLines: Array<unknown>(400).fill({}) }] }
    expect(problemsOf(JSON.stringify(many))).toEqual([
      { place: "superbills[0].serviceLines", message: "There are 400 service lines; a superbill holds at most 50." }
    ])
  })

  it.each([
    ["half a file", writeSuperbillsJson([fullSuperbill()]).slice(0, 900), /breaks off|damaged/],
    ["a number", "7", /no superbill/],
    ["a list", "[]", /no superbill/],
    ["another program's file", '{"format":"other","version":1,"superbills":[]}', /no file of superbills/],
    ["a file of a later version", writeSuperbillsJson([]).replace('"version": 1', '"version": 2'), /another version/],
    ["a frame with something else in it", '{"format":"deskhand-superbills","version":1,"superbills":[],"more":1}', /more/]
  ])("%s is refused", (_, text, says) => expect(problemsOf(text)[0]?.message).toMatch(says))
})

describe("the fields that hold dates", () => {
  const names = (shape: Shape): string[] =>
    shape.kind === "value"
      ? []
      : shape.kind === "list"
        ? names(shape.entry)
        : [...shape.parts].flatMap(([name, part]) => [name, ...names(part)])
  it("are those whose names say so", () => {
    const dated = names(recordShape).filter((name) => /(Date|On|From|To)$|^date/.test(name) && !["patientOnFile"].includes(name))
    expect(dated.length).toBeGreaterThan(15)
    for (const name of dated) expect(isDateField(name), name).toBe(true)
    expect(["claimId", "paidAmount", "line1", "status"].some(isDateField)).toBe(false)
  })
})

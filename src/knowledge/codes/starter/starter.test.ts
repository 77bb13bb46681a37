import { describe, expect, it } from "vitest"
import hcpcs from "./hcpcs.json"
import icd10cm from "./icd10cm.json"
import modifiers from "./modifiers.json"
import places from "./places.json"
import { starterSchema } from "./starter-schema"

const shapes = {
  icd10cm: { file: icd10cm, least: 800, code: /^[A-Z]\d[0-9A-Z]{1,5}$/ },
  hcpcs: { file: hcpcs, least: 200, code: /^[A-CE-V]\d{4}$/ },
  modifiers: { file: modifiers, least: 383, code: /^[A-Z0-9]{2}$/ },
  places: { file: places, least: 48, code: /^\d\d$/ }
}

describe("the starter sets", () => {
  it.each(Object.entries(shapes))("%s keeps to its schema, its size and the shape of its codes", (_, { file, least, code }) => {
    const { rows } = starterSchema.parse(file)
    expect(rows.length).toBeGreaterThanOrEqual(least)
    expect(rows.filter((row) => !code.test(row.code))).toEqual([])
  })

  it("holds no five-digit procedure code and no dental code", () => {
    expect(hcpcs.rows.filter(({ code }) => /^\d|^D/.test(code))).toEqual([])
  })

  it("refuses rows out of order and a wording said twice", () => {
    const row = { code: "R05", title: "Cough", use: 1, say: ["tos", "tos"] }
    expect(starterSchema.safeParse({ edition: "2026", rows: [row] }).success).toBe(false)
    expect(
      starterSchema.safeParse({
        edition: "2026",
        rows: [
          { ...row, say: [] },
          { ...row, code: "A00", say: [] }
        ]
      }).success
    ).toBe(false)
  })
})

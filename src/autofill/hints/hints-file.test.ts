import { describe, expect, it } from "vitest"
import { builtInHints } from "./built-in-hints"
import { readHintsFile, writeHintsFile } from "./hints-file"

const [first, second] = builtInHints
if (!first || !second) throw new Error("no hints")

describe("a file of hints", () => {
  it("goes out and comes back the same", () => {
    const rows = [
      { id: first.id, isOn: false, hint: null },
      { id: second.id, isOn: true, hint: { ...second, text: "Our words" } }
    ]
    expect(readHintsFile(writeHintsFile(rows))).toEqual({ ok: true, hints: rows, refused: [] })
  })

  it("is taken without the rows that do not fit, each with its part", () => {
    const rows = [
      { id: first.id, isOn: true, hint: { ...first, text: "x".repeat(141) } },
      { id: "other", isOn: true, hint: first },
      "nothing",
      { id: second.id, isOn: true, hint: null }
    ]
    const read = readHintsFile(JSON.stringify({ format: "deskhand-hints", version: 1, hints: rows }))
    expect(read).toMatchObject({ ok: true, hints: [{ id: second.id }] })
    expect(read.ok && read.refused.map(({ row, why }) => `${row} ${why.split(":")[0]}`)).toEqual(["1 hint.text", "2 ", "3 "])
  })

  it("that is none changes nothing", () => {
    for (const text of ["", "[]", "{", '{"format":"deskhand-hints","version":2,"hints":[]}', "x".repeat(5_000_001)])
      expect(readHintsFile(text)).toMatchObject({ ok: false, message: expect.stringContaining("Nothing was changed") as string })
  })
})

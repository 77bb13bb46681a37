import { describe, expect, it } from "vitest"
import { payers } from "./payers"
import { readPayersCsv, writePayersCsv } from "./payers-csv"

describe("the list of payers as CSV", () => {
  it("goes out and comes back the same", () => expect(readPayersCsv(writePayersCsv(payers))).toEqual({ ok: true, payers, refused: [] }))

  it("a short file of the office is enough", () => {
    const read = readPayersCsv("id,name,kind,payerIds,verifiedOn\nlocal-plan,Local Plan,commercial,Office Ally: 12345; 54321,2026-11-21\n")
    expect(read.ok && read.payers[0]).toMatchObject({
      id: "local-plan",
      payerIds: [
        { clearinghouse: "Office Ally", id: "12345" },
        { clearinghouse: null, id: "54321" }
      ],
      groupNumber: "if-on-card",
      phone: null
    })
  })

  it("names row and column of what it refuses, and takes the rest", () => {
    const rows = ["a-plan,A Plan,commercial,2026-11-21,ninety", "b-plan,B Plan,commercial,2026-11-21,90", "c plan,C,commercial,2026-11-21,"]
    const read = readPayersCsv(`id,name,kind,verifiedOn,firstClaim.days\n${rows.join("\n")}`)
    expect(read.ok && read.payers.map(({ id }) => id)).toEqual(["b-plan"])
    expect(read.ok && read.refused.map(({ row, why }) => `${row} ${why.split(":")[0]}`)).toEqual(["2 firstClaim.days", "4 id"])
  })

  it("says which column is missing", () => {
    expect(readPayersCsv("payer,phone\nx,y")).toMatchObject({ ok: false, message: expect.stringContaining("id, name, kind") as string })
    expect(readPayersCsv("").ok).toBe(false)
  })

  it("does not hand a formula to a spreadsheet", () => {
    const [first] = payers
    if (!first) throw new Error("no payer")
    const text = writePayersCsv([{ ...first, notes: "=1+1" }])
    expect(text).toContain("'=1+1")
    expect(readPayersCsv(text)).toMatchObject({ payers: [{ notes: "=1+1" }] })
  })
})

import { describe, expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { classifyPage } from "./classify-page"

const keysOf = (...names: string[]): (string | null)[] =>
  classifyPage(aPage(...names.map((name) => aField({ name }))), []).map(({ meaning }) => meaning.key)

describe("the line that an id counts", () => {
  it("at the end, after the number of the modifier", () => {
    const line = (row: number) => [
      `detailLine_${row}`,
      `detailDOS_${row}`,
      `procCode_${row}`,
      `procMod1_${row}`,
      `procMod2_${row}`,
      `amtBilled_${row}`
    ]
    const read = keysOf(...line(1), ...line(2), ...line(3))
    expect(read.slice(0, 6)).toEqual([
      null,
      "claim.line[0].dateFrom",
      "claim.line[0].code",
      "claim.line[0].modifier[0]",
      "claim.line[0].modifier[1]",
      "claim.line[0].charge"
    ])
    expect(read.slice(13)).toEqual([
      "claim.line[2].dateFrom",
      "claim.line[2].code",
      "claim.line[2].modifier[0]",
      "claim.line[2].modifier[1]",
      "claim.line[2].charge"
    ])
  })

  it("before the number of the modifier, where that one is not the line's", () => {
    expect(keysOf("code_1", "mod1_1", "mod1_2", "code_2", "mod2_1", "mod2_2").filter((key) => key?.includes("modifier"))).toEqual([
      "claim.line[0].modifier[0]",
      "claim.line[0].modifier[1]",
      "claim.line[1].modifier[0]",
      "claim.line[1].modifier[1]"
    ])
  })
})

import { describe, expect, it } from "vitest"
import { readDate, spellDate } from "./read-date"

describe("readDate", () => {
  it.each([
    ["03/04/1985", "1985-03-04"],
    ["3/4/1985", "1985-03-04"],
    ["1985-03-04", "1985-03-04"],
    ["1985/3/4", "1985-03-04"],
    ["03041985", "1985-03-04"],
    ["19850304", "1985-03-04"],
    ["12311999", "1999-12-31"],
    ["March 4, 1985", "1985-03-04"],
    ["4 Mar 1985", "1985-03-04"],
    ["Mon, Mar 4, 1985", "1985-03-04"],
    ["25/12/1985", "1985-12-25"],
    ["03 / 04 / 1985", "1985-03-04"]
  ])("reads %s", (text, day) => {
    expect(readDate(text)).toBe(day)
  })

  it.each(["", "03/04/85", "13/13/1985", "00/04/1985", "03/32/1985", "March 1985", "1985", "03/__/____", "Smith"])(
    "takes %j for no day",
    (text) => {
      expect(readDate(text)).toBeNull()
    }
  )

  it("puts the day first where the box does", () => {
    expect(readDate("03/04/1985", true)).toBe("1985-04-03")
    expect(readDate("12/25/1985", true)).toBe("1985-12-25")
  })

  it("reads back every spelling it gives", () => {
    for (const spelling of spellDate("1985-03-04")) expect(readDate(spelling)).toBe("1985-03-04")
    expect(spellDate("1985-03-04")).toContain("March 4, 1985")
  })
})

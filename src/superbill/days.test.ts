import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aLine, aSuperbill, type Change } from "../../tests/support/a-superbill"
import { addBusinessDays, businessDaysAfter, daysBetween, yearsLater } from "./days"
import { goodFaithEstimate } from "./good-faith-estimate"

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe("days", () => {
  it("are counted over leap years and centuries", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2)
    expect(daysBetween("1900-02-28", "1900-03-01")).toBe(1)
    expect(daysBetween("2026-03-10", "2026-03-09")).toBe(-1)
    expect(daysBetween("0026-03-10", "2026-03-10")).toBe(730_485)
    expect(yearsLater("2024-02-29", 3)).toBe("2027-03-01")
    expect(yearsLater("2024-02-29", 4)).toBe("2028-02-29")
    expect(yearsLater("1980-02-29", 120)).toBe("2100-03-01")
    expect(() => daysBetween("2026-02-30", "2026-03-01")).toThrow(RangeError)
  })

  it("of business are Monday to Friday", () => {
    expect(businessDaysAfter("2026-03-06", "2026-03-09")).toBe(1)
    expect(businessDaysAfter("2026-03-06", "2026-03-08")).toBe(0)
    expect(businessDaysAfter("2026-03-09", "2026-03-09")).toBe(0)
    expect(businessDaysAfter("2026-03-09", "2026-03-02")).toBe(0)
    expect(businessDaysAfter("2026-03-02", "2026-03-16")).toBe(10)
    expect(businessDaysAfter("1969-12-26", "1970-01-02")).toBe(5)
    expect(businessDaysAfter("2026-03-02", "2026-03-06", ["2026-03-04", "2026-03-04", "2026-03-07"])).toBe(3)
    expect(addBusinessDays("2026-03-06", 1)).toBe("2026-03-09")
    expect(addBusinessDays("2026-03-06", 3, ["2026-03-09"])).toBe("2026-03-12")
  })

  it("of business add up the way they are counted", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addBusinessDays(from, count)
        expect(businessDaysAfter(from, to)).toBe(count)
        expect([0, 6]).not.toContain(new Date(to).getUTCDay())
      })
    )
  })
})

describe("the clock of the good faith estimate", () => {
  const clock = (scheduledOn: string | null, givenOn: string | null, asOf: string, change: Change = {}) =>
    goodFaithEstimate(
      aSuperbill("selfPay", { "encounter.scheduledOn": scheduledOn, "notices.goodFaithEstimateOn": givenOn, ...change }),
      asOf
    )

  it("runs one business day for a visit 3 to 9 business days ahead, three for 10 or more", () => {
    // The visit is on Tuesday, 10 March 2026.
    expect(clock("2026-03-06", null, "2026-03-06")).toEqual({ state: "not-needed" })
    expect(clock("2026-03-05", null, "2026-03-06")).toEqual({ state: "due", businessDaysAhead: 3, dueBy: "2026-03-06", givenOn: null })
    expect(clock("2026-02-25", null, "2026-03-06")).toMatchObject({ state: "overdue", businessDaysAhead: 9, dueBy: "2026-02-26" })
    expect(clock("2026-02-24", "2026-02-27", "2026-03-06")).toMatchObject({ state: "given", businessDaysAhead: 10, dueBy: "2026-02-27" })
    expect(clock("2026-02-24", "2026-02-28", "2026-03-06")).toMatchObject({ state: "given-late" })
  })

  it("says when it does not know", () => {
    expect(clock(null, null, "2026-03-06")).toEqual({ state: "unknown" })
    expect(clock("2026-03-05", null, "2026-03-06", { serviceLines: [aLine({ dateFrom: "" })] })).toEqual({ state: "unknown" })
    expect(goodFaithEstimate(aSuperbill("claim", { "encounter.scheduledOn": "2026-01-02" }), "2026-03-06")).toEqual({ state: "not-needed" })
    const planned = aSuperbill("selfPay", { "encounter.scheduledOn": "2026-03-05", serviceLines: [] })
    expect(goodFaithEstimate(planned, "2026-03-05", { visitOn: "2026-03-10" })).toMatchObject({ state: "due", dueBy: "2026-03-06" })
    expect(goodFaithEstimate(planned, "2026-03-05", { visitOn: "2026-03-10", holidays: ["2026-03-09"] })).toEqual({ state: "not-needed" })
  })
})

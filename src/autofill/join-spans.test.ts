import { describe, expect, it } from "vitest"
import { readBoxes, type Box } from "../../tests/support/read-boxes"

const under = (group: string, count: number): Box[] => Array.from({ length: count }, () => ({ group }))

describe("spans of two dates", () => {
  it("three boxes under a caption that ends with From, three under To", () => {
    expect(readBoxes([...under("16. Dates patient unable to work From", 3), ...under("To", 3)])).toEqual([
      "claim.unableToWorkFrom.month",
      "claim.unableToWorkFrom.day",
      "claim.unableToWorkFrom.year",
      "claim.unableToWorkTo.month",
      "claim.unableToWorkTo.day",
      "claim.unableToWorkTo.year"
    ])
  })

  it("six boxes under one caption, and two", () => {
    expect(readBoxes(under("18. Hospitalization dates From To", 6)).slice(2, 4)).toEqual([
      "claim.hospitalizationFrom.year",
      "claim.hospitalizationTo.month"
    ])
    expect(readBoxes(under("Dates of service", 2))).toEqual(["encounter.serviceDate", "encounter.serviceDateTo"])
  })

  it("three boxes cannot be both ends", () => {
    expect(new Set(readBoxes(under("18. Hospitalization dates From To", 3)))).toEqual(new Set(["(not-known)"]))
  })

  it("a range takes the box after it; alone it is left out", () => {
    expect(readBoxes(["Effective Date Range", "to"])).toEqual(["coverage.primary.effectiveDate", "coverage.primary.terminationDate"])
    expect(readBoxes(["Effective Date Range", "Copay"])).toEqual(["(not-known)", "coverage.primary.copay"])
    expect(readBoxes(["Dates of service from / to"])).toEqual(["(not-known)"])
  })

  it("To after anything else says nothing", () => {
    expect(readBoxes(["Last name", "To"])[1]).toBe("(not-known)")
  })
})

describe("the days an eligibility page asks for", () => {
  const from: Box = { label: "From Date" }
  const to: Box = { label: "To Date" }

  it("From date and To date", () => {
    expect(readBoxes([from, to, "Member ID"], "Check eligibility").slice(0, 2)).toEqual([
      "encounter.serviceDate",
      "encounter.serviceDateTo"
    ])
  })

  it("Date alone, and not beside a date of service", () => {
    expect(readBoxes(["Member ID", "Date"], "Check eligibility")[1]).toBe("encounter.serviceDate")
    expect(readBoxes(["Date of service", "Date"], "Check eligibility")[1]).toBe("(not-known)")
  })

  it("not on another page, and not under another heading", () => {
    expect(readBoxes([from, to, "Member ID"]).slice(0, 2)).toEqual(["(not-known)", "(not-known)"])
    const boxes = [from, to].map((box): Box => ({ ...box, sections: ["Prior coverage"] }))
    expect(readBoxes(boxes, "Check eligibility")).toEqual(["(not-known)", "(not-known)"])
  })
})

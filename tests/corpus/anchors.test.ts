import { beforeAll, describe, expect, it } from "vitest"
import { evalAnchors, type AnchorsReport } from "../../bench/evals/anchors"
import { CHANGES, LOSSES } from "../../bench/evals/page-changes"

/** Boxes of every form of the corpus are taught, the page is changed in every way and in pairs of ways, and the boxes are looked for. */
describe("taught boxes on pages that changed", () => {
  let report: AnchorsReport

  beforeAll(() => {
    report = evalAnchors(["tests/corpus/forms", "tests/corpus/forms-own"])
  }, 240_000)

  const rightAfter = (change: string): number => {
    const { right, taught } = report.byChange[change] ?? { right: 0, taught: 1 }
    return right / taught
  }

  it("are never taken to be another box", () => {
    expect(report.lessons).toBeGreaterThan(500)
    expect(report.wrong).toEqual([])
  })

  it.each([
    ["nothing", 0.98],
    ["ids", 0.94],
    ["names", 0.93],
    ["ids and names", 0.83],
    ["label", 0.91],
    ["order", 0.98],
    ["wrapper", 0.97],
    ["section", 0.97],
    ["neighbours", 0.95],
    ["control", 0.97],
    ["twin added", 0.98],
    ["ids and names + label", 0.6],
    ["ids and names + section", 0.77],
    ["label + section", 0.89],
    ["label + control", 0.9],
    ["numbers of ids moved", 0.83]
  ])("are found after a change of: %s", (change, least) => {
    expect(rightAfter(change)).toBeGreaterThanOrEqual(least)
  })

  it("are found after nearly nine of ten changes and pairs of changes", () => {
    const all = Object.keys(CHANGES).map((change) => report.byChange[change] ?? { right: 0, taught: 1 })
    const sum = (of: "right" | "taught") => all.reduce((total, counts) => total + counts[of], 0)
    expect(sum("right") / sum("taught")).toBeGreaterThanOrEqual(0.87)
  })

  it("are told to be gone from a page that is known, and not from another page of the site", () => {
    const gone = report.byChange.gone
    expect(Object.keys(LOSSES)).toContain("gone")
    expect((gone?.toldGone ?? 0) / (gone?.taught ?? 1)).toBeGreaterThanOrEqual(0.7)
    const elsewhere = report.byChange["another page of the site"]
    expect((elsewhere?.toldGone ?? 0) / (elsewhere?.taught ?? 1)).toBeLessThanOrEqual(0.02)
  })
})

import { expect, it } from "vitest"
import { scheduleRows } from "./schedule-rows"

it("gives rows of tables with their heads, groups of words, and the heading above", () => {
  const rows = scheduleRows([
    { depth: 0, kind: "page" },
    { depth: 1, kind: "heading", text: "Dr. Pace", level: 2 },
    { depth: 1, kind: "table" },
    { depth: 2, kind: "row" },
    { depth: 3, kind: "cell", isHead: true },
    { depth: 4, kind: "text", text: "Time" },
    { depth: 3, kind: "cell", isHead: true, span: 2 },
    { depth: 4, kind: "text", text: "Patient" },
    { depth: 2, kind: "row" },
    { depth: 3, kind: "cell" },
    { depth: 4, kind: "text", text: "Afternoon" },
    { depth: 2, kind: "row" },
    { depth: 3, kind: "cell" },
    { depth: 4, kind: "text", text: "1:00 PM" },
    { depth: 3, kind: "cell" },
    { depth: 4, kind: "text", text: "Whitcomb, Carla" },
    { depth: 4, kind: "text", text: "F, 46" },
    { depth: 1, kind: "list" },
    { depth: 2, kind: "text", text: "2:00 PM Moreno, Luis Physical", runs: ["2:00 PM", "Moreno, Luis", "Physical"] }
  ])
  expect(rows).toEqual([
    { cells: [["1:00 PM"], ["Whitcomb, Carla", "F, 46"]], heads: ["Time", "Patient", ""], under: "Afternoon" },
    { cells: [["2:00 PM", "Moreno, Luis", "Physical"]], heads: [], under: "Afternoon" }
  ])
})

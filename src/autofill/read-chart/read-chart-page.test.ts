import { expect, test } from "vitest"
import type { ResultBlock } from "../read-eligibility/result-block"
import { readChartPage } from "./read-chart-page"

const keysOf = (blocks: ResultBlock[]): Record<string, string> =>
  Object.fromEntries(readChartPage(blocks, "", "").values.map(({ key, text }) => [key, text]))

test("label and value by element in one line, an address in several", () => {
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "heading", text: "Patient", level: 2 },
    { depth: 0, kind: "text", text: "Born 07/30/1962", runs: ["Born", "07/30/1962"] },
    { depth: 0, kind: "text", text: "Address: 77 Mill Pond Rd" },
    { depth: 0, kind: "text", text: "Burlington, VT 05401" }
  ]
  expect(keysOf(blocks)).toEqual({ "patient.birthDate": "07/30/1962", "patient.address.full": "77 Mill Pond Rd, Burlington, VT 05401" })
})

test("cells by turns: whose a value is, its heading says", () => {
  const row = (...texts: string[]): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...texts.map((text): ResultBlock => ({ depth: 2, kind: "cell", text }))
  ]
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "heading", text: "Insurance 2 of 2 – Secondary", level: 3 },
    { depth: 0, kind: "table" },
    ...row("CARRIER", "STONEBRIDGE", "POLICY NO", "SBS0093417")
  ]
  expect(keysOf(blocks)).toEqual({ "coverage.secondary.payerName": "STONEBRIDGE", "coverage.secondary.memberId": "SBS0093417" })
})

test("coverage that has ended and patients seen before are left out", () => {
  const under = (heading: string): ResultBlock[] => [
    { depth: 0, kind: "box" },
    { depth: 1, kind: "heading", text: heading, level: 3 },
    { depth: 1, kind: "text", text: "Name: Orson Tate" },
    { depth: 1, kind: "text", text: "Member ID: GM100" }
  ]
  expect(keysOf([...under("Previous coverage"), ...under("Recent patients")])).toEqual({})
})

test("a list of patients is counted, not taken", () => {
  const row = (isHead: boolean, ...texts: string[]): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...texts.map((text): ResultBlock => ({ depth: 2, kind: "cell", text, ...(isHead ? { isHead: true as const } : {}) }))
  ]
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "table" },
    ...row(true, "Patient", "DOB", "MRN"),
    ...row(false, "Lindqvist, Astrid", "04/04/1959", "55102"),
    ...row(false, "Lindqvist, Aksel", "12/19/1957", "55103")
  ]
  expect(readChartPage(blocks, "", "")).toMatchObject({ values: [], people: 2 })
})

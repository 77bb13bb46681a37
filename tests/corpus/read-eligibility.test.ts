import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { beforeAll, expect, test } from "vitest"
import { evalEligibility, readStatuses, type EligibilityReport } from "../../bench/evals/eligibility"

const folders = ["shared", "own", "blind", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"].map((name) =>
  fileURLToPath(new URL(`eligibility/${name}`, import.meta.url))
)

let report: EligibilityReport

beforeAll(async () => {
  report = await evalEligibility(folders, "2026-11-20")
})

test("no page is called active that is not", () => {
  expect(report.pages).toBe(114)
  expect(report.wrongActive).toBe(0)
})

test("the status of every page is right", () => {
  expect(report.perPage.filter(({ status }) => status.got !== status.expect)).toEqual([])
})

test("values keep to their floors", () => {
  expect(report.values.precision).toBeGreaterThanOrEqual(0.995)
  expect(report.values.recall).toBeGreaterThanOrEqual(0.98)
})

test("pages made to be taken for active are not, and most are told right", async () => {
  const folder = fileURLToPath(new URL("eligibility/hostile", import.meta.url))
  const told = JSON.parse(readFileSync(`${folder}/status.json`, "utf8")) as Record<string, { expect: string; trap: string }>
  const got = await readStatuses(folder, Object.keys(told), "2026-11-20")
  const wrong = Object.entries(told).filter(([name, page]) => got[name] !== page.expect)
  expect(wrong.filter(([name]) => got[name] === "active")).toEqual([])
  // Where the page is plainly active, "unknown" is a loss; "inactive" would be as wrong as the other.
  expect(wrong.filter(([name, page]) => page.expect === "active" && got[name] === "inactive")).toEqual([])
  expect(wrong.length).toBeLessThanOrEqual(7)
})

import { fileURLToPath } from "node:url"
import { beforeAll, expect, test } from "vitest"
import { evalEligibility, type EligibilityReport } from "../../bench/evals/eligibility"

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

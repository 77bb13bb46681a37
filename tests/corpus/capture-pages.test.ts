import { fileURLToPath } from "node:url"
import { beforeAll, expect, test } from "vitest"
import { evalCapture, type CaptureReport } from "../../bench/evals/capture"
import { measureCaptureOfForms } from "../../bench/evals/capture-forms"

const inCorpus = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

let report: CaptureReport

beforeAll(async () => {
  report = await evalCapture([inCorpus("capture")])
})

test("nobody's data stands under another person's key", () => {
  expect(report.pages).toBeGreaterThanOrEqual(71)
  expect(report.wrongPerson).toBe(0)
})

test("chart pages keep to their floors", () => {
  expect(report.core.precision).toBeGreaterThanOrEqual(0.995)
  expect(report.core.recall).toBeGreaterThanOrEqual(0.985)
})

test("a page of several patients gives nothing", () => {
  const several = report.perPage.filter(({ id }) => /^(search-results|merge-compare|day-list)$/.test(id))
  expect(several).toHaveLength(3)
  expect(several.flatMap(({ extra }) => extra)).toEqual([])
})

test("what forms are filled with comes back", async () => {
  const forms = await measureCaptureOfForms([inCorpus("forms"), inCorpus("forms-own")])
  expect(forms.wrongPerson).toEqual([])
  expect(forms.wrong.length / (forms.tp + forms.wrong.length)).toBeLessThanOrEqual(0.01)
  expect(forms.recall).toBeGreaterThanOrEqual(0.93)
})

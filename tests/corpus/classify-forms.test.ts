import { readFileSync, writeFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import type { FormsReport } from "../../bench/evals/forms"
import { evalForms } from "../../bench/evals/forms-in-browser"

/**
 * Every form of the corpus, rendered and read in real Chromium. What is still
 * wrong stands in known-failures.json, box by box: a new failure fails the
 * test, and so does an improvement until the list says so
 * (`RECORD=1 npx vitest run --project corpus classify-forms` writes it anew).
 */
const LIST = "tests/corpus/known-failures.json"

type KnownFailures = Record<string, string[]>

const failuresOf = (report: FormsReport): KnownFailures =>
  Object.fromEntries(
    report.perForm
      .map(
        ({ id, wrong, missed }) =>
          [
            id,
            [
              ...wrong.map(({ field, expect: wanted, got }) => `${field}: ${got} for ${wanted ?? "nothing"}`),
              ...missed.map(({ field, expect: wanted }) => `${field}: nothing for ${wanted}`)
            ].sort()
          ] as const
      )
      .filter(([, failures]) => failures.length > 0)
  )

describe("the form corpus in Chromium", () => {
  let given: FormsReport
  let own: FormsReport

  beforeAll(async () => {
    given = await evalForms(["tests/corpus/forms"])
    // Forms known by their ids and names alone stand apart: where those change, nothing is left to find a taught box by.
    own = await evalForms(["tests/corpus/forms-own", "tests/corpus/forms-by-id"])
  }, 240_000)

  it("reads real forms at the precision and recall that are promised", () => {
    expect(given.core.precision).toBeGreaterThanOrEqual(0.99)
    expect(given.core.recall).toBeGreaterThanOrEqual(0.95)
    expect(given.falseFills / given.nullFields).toBeLessThanOrEqual(0.01)
    expect(given.wrongPerson).toBe(0)
  })

  it("never takes one person for another on further forms, many of them made to mislead", () => {
    expect(own.core.precision).toBeGreaterThanOrEqual(0.99)
    expect(own.falseFills / own.nullFields).toBeLessThanOrEqual(0.01)
    expect(own.wrongPerson).toBe(0)
  })

  it("fails where the list of known failures says, and nowhere else", () => {
    const failures = { ...failuresOf(given), ...failuresOf(own) }
    if (process.env.RECORD) writeFileSync(LIST, `${JSON.stringify(failures, null, 2)}\n`)
    expect(failures).toEqual(JSON.parse(readFileSync(LIST, "utf8")))
  })
})

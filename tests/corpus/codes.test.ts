import { expect, it } from "vitest"
import { evalCodes } from "../../bench/evals/codes"

/** Without the official files only the starter sets answer, so codes that are not in them cannot be found. */
it.each([
  ["tests/corpus/codes-own.json", 105, 0.9, 0.95],
  ["tests/corpus/codes-second.json", 180, 0.8, 0.85]
])("finds most codes of %s with the starter sets alone", (file, count, least1, least5) => {
  const { questions, hit1, hit5 } = evalCodes([file])
  expect(questions).toBe(count)
  expect(hit1).toBeGreaterThan(least1)
  expect(hit5).toBeGreaterThan(least5)
})

import { expect, it } from "vitest"
import { evalCodes } from "../../bench/evals/codes"

it("finds most codes of the office's own questions with the starter sets alone", () => {
  const { questions, hit1, hit5, perQuestion } = evalCodes(["tests/corpus/codes-own.json"])
  expect(questions).toBe(105)
  const missed = perQuestion.filter(({ rank }) => rank === null).map(({ q }) => q)
  expect({ hit1: hit1 >= 0.9, hit5: hit5 >= 0.95, missed: missed.slice(0, 8) }).toEqual({
    hit1: true,
    hit5: true,
    missed: missed.slice(0, 8)
  })
})

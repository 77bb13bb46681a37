import { beforeAll, describe, expect, it } from "vitest"
import { evalQuestions, type QuestionsReport } from "../../bench/evals/questions"

/** The questions in staff wording, asked of the built-in articles. The promised figures; a refusal that is missed is named. */
describe("questions of the desk", () => {
  let report: QuestionsReport

  beforeAll(() => {
    report = evalQuestions(["tests/corpus/questions-dev.json"], "2026-11-21")
  })

  it("find their article", () => {
    expect(report.hit1).toBeGreaterThanOrEqual(0.8)
    expect(report.hit3).toBeGreaterThanOrEqual(0.92)
  })

  it("are seldom declined where the manual has the answer", () => {
    expect(report.wronglyRefused).toBeLessThanOrEqual(0.05)
  })

  it("are declined where nobody at the desk may answer", () => {
    expect(
      report.perQuestion.filter(({ expect: slugs, isRight }) => slugs === null && !isRight).map(({ q, answer }) => `${q}: ${answer}`)
    ).toEqual([])
  })
})

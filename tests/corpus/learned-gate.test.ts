import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readExamples } from "../../scripts/gate-training/read-examples"
import { trainGate } from "../../scripts/train-gate"
import { learnedKind } from "../../src/knowledge/gates/learned-gate"
import { foldQuestion } from "../../src/knowledge/gates/fold-question"

describe("the learned judge of wordings", () => {
  it("is what its examples make of it (after a change of them or of an article's askedAs: `npx tsx scripts/train-gate.ts`)", () => {
    // A plain comparison: the difference of two lines of 100 kB helps nobody.
    expect(trainGate() === readFileSync("src/knowledge/gates/learned-weights.json", "utf8")).toBe(true)
  })

  it("knows nearly all of its own examples", () => {
    const examples = readExamples(".")
    const stopped = (kind: number) => {
      const these = examples.filter((each) => each.kind === kind)
      return these.filter(({ question }) => learnedKind(foldQuestion(question), false) !== null).length / these.length
    }
    expect(stopped(0)).toBeLessThanOrEqual(0.01)
    expect(stopped(1)).toBeGreaterThanOrEqual(0.95)
    expect(stopped(2)).toBeGreaterThanOrEqual(0.9)
  })

  it("has no example twice", () => {
    const lines = ["procedure", "clinical-advice", "unlawful"].flatMap((name) =>
      readFileSync(`tests/corpus/gate-examples/${name}.txt`, "utf8").trim().split("\n")
    )
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })
})

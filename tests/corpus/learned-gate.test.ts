import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readExamples } from "../../scripts/gate-training/read-examples"
import { trainGate } from "../../scripts/train-gate"
import { learnedKind } from "../../src/knowledge/gates/learned-gate"
import { LearnedTable, readLearnedTable } from "../../src/knowledge/gates/learned-table"
import { foldQuestion } from "../../src/knowledge/gates/fold-question"

describe("the learned judge of wordings", () => {
  it("is what its examples make of it (after a change of them or of an article's askedAs: `npx tsx scripts/train-gate.ts`)", () => {
    const read = (text: string) => readLearnedTable(LearnedTable.parse(JSON.parse(text)))
    const [committed, made] = [read(readFileSync("src/knowledge/gates/learned-weights.json", "utf8")), read(trainGate())]
    expect(made.from).toEqual(committed.from)
    // Two machines may round the last step of a weight otherwise; another example moves hundreds.
    const isNear = (feature: string): boolean => {
      const [one, other] = [committed.of.get(feature), made.of.get(feature)]
      return (
        Math.abs((one?.clinical ?? 0) - (other?.clinical ?? 0)) < 0.13 && Math.abs((one?.unlawful ?? 0) - (other?.unlawful ?? 0)) < 0.13
      )
    }
    const features = [...new Set([...committed.of.keys(), ...made.of.keys()])]
    expect(features.filter((feature) => !isNear(feature)).length).toBeLessThan(features.length / 1000)
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

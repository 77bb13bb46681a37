import { describe, expect, it } from "vitest"
import { foldQuestion } from "./fold-question"
import { wordingFeatures } from "./wording-features"

const featuresOf = (question: string) => wordingFeatures(foldQuestion(question))

describe("what the learned judge sees of a question", () => {
  it("is words by their stems, neighbours, pairs over a word, and a length", () => {
    expect(featuresOf("Can I park?").sort()).toEqual(
      ["=0", "^ * i", "^ can", "can", "can * park", "can i", "i", "i * $", "i park", "park", "park $"].sort()
    )
  })

  it("has the same class for every drug, by its name, by its ending, and of several words", () => {
    for (const drug of ["tylenol", "zyrtec", "fictopril", "fictomab", "fish oil", "plan b"])
      expect(featuresOf(`can he take ${drug} now`), drug).toEqual(expect.arrayContaining(["<drug>", "take <drug>", "he * <drug>"]))
  })

  it("tells conditions and operations by their endings, and leaves short words alone", () => {
    expect(featuresOf("what is fictitis")).toContain("<condition>")
    expect(featuresOf("after a fictectomy")).toContain("<procedure>")
    expect(featuresOf("soma vir mab")).not.toContain("mab <drug>")
  })

  it("counts a number as a number", () => {
    expect(featuresOf("is 168/98 high")).toEqual(expect.arrayContaining(["#", "is #", "# high"]))
  })

  it("tells length in steps, the last for all that are longer", () => {
    expect(featuresOf("one two three")).toContain("=0")
    expect(featuresOf("word ".repeat(9))).toContain("=2")
    expect(featuresOf("word ".repeat(500))).toContain("=6")
  })

  it("names each feature once", () => {
    const features = featuresOf("can i can i can i")
    expect(new Set(features).size).toBe(features.length)
  })
})

import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { foldQuestion } from "../../src/knowledge/gates/fold-question"
import { wordingFeatures } from "../../src/knowledge/gates/wording-features"
import { readArticles } from "../../bench/evals/read-articles"

/** Places in the arrays of weights: an ordinary question, one for medical advice, one for something unlawful. */
export const KINDS = ["ordinary", "clinical-advice", "unlawful"] as const

/** A question with its kind (place in `KINDS`), what the judge sees of it, where it comes from, and the set it must be kept out with. */
export type Example = {
  question: string
  kind: number
  features: string[]
  source: "examples" | "own" | "askedAs"
  set: string
}

type OwnQuestion = { q: string; kind: string; reason?: string }

const exampleFiles = [
  ["procedure.txt", 0],
  ["clinical-advice.txt", 1],
  ["unlawful.txt", 2]
] as const

/**
 * Every example there is: the files of `tests/corpus/gate-examples` (one question a line), the questions of the corpus, and the articles'
 * `askedAs` lines as ordinary ones. Always in the same order. A line of the examples is a set of its own; a file of the corpus and an
 * article are one each, because their questions resemble one another.
 */
export const readExamples = (root: string): Example[] => {
  const corpus = path.join(root, "tests/corpus")
  const examples: Example[] = []
  const add = (question: string, kind: number, source: Example["source"], set: string) =>
    examples.push({ question, kind, features: wordingFeatures(foldQuestion(question)), source, set })

  for (const [file, kind] of exampleFiles)
    for (const line of readFileSync(path.join(corpus, "gate-examples", file), "utf8").split("\n"))
      if (line.trim() !== "") add(line.trim(), kind, "examples", line.trim())

  const own = readdirSync(path.join(corpus, "questions-own"))
    .sort()
    .map((name) => `questions-own/${name}`)
  for (const file of [...own, "questions-dev.json"])
    for (const { q, kind, reason = "" } of JSON.parse(readFileSync(path.join(corpus, file), "utf8")) as OwnQuestion[])
      add(q, kind === "refuse" ? Math.max(0, (KINDS as readonly string[]).indexOf(reason)) : 0, "own", file)

  for (const { slug, askedAs } of readArticles(path.join(root, "src/knowledge/articles")))
    for (const line of askedAs) add(line, 0, "askedAs", slug)
  return examples
}

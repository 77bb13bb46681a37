/**
 * Learns the judge of wordings from the examples (`tests/corpus/gate-examples` and the other questions of the tree) and writes
 * `src/knowledge/gates/learned-weights.json`: `npx tsx scripts/train-gate.ts`. With `--measure` it writes nothing and prints how many of
 * the questions it had not seen it stops (five folds).
 */
import { writeFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { writeLearnedTable } from "../src/knowledge/gates/learned-table"
import { learnWordings } from "./gate-training/learn-wordings"
import { measureFolds } from "./gate-training/measure-folds"
import { readExamples } from "./gate-training/read-examples"
import { root } from "./setup/run.mjs"

const target = "src/knowledge/gates/learned-weights.json"

/** One level of a weight; finer steps change no answer that cross-validation can see. */
const STEP = 0.12

/** The file of weights as the examples of the tree make it. */
export const trainGate = (): string => `${JSON.stringify(writeLearnedTable(learnWordings(readExamples(root)), STEP), null, 2)}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv.includes("--measure")) console.log(measureFolds(readExamples(root), STEP).join("\n"))
  else {
    const text = trainGate()
    writeFileSync(path.join(root, target), text)
    console.log(`${target}: ${Math.round(text.length / 1024)} kB`)
  }
}

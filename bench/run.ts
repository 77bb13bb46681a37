import { cpus } from "node:os"
import { benchCheckSuperbill } from "./check-superbill"
import { benchCodeSearch } from "./code-search"
import { benchCodeSetsInBrowser } from "./code-sets-in-browser"
import { benchFillThirty } from "./fill-thirty"
import { benchPopupOpening } from "./popup-opening"
import { benchKeyToFinding } from "./key-to-finding"
import { benchHints } from "./hints"
import { benchReadAndPlan } from "./read-and-plan"
import type { Row } from "./row"
import { benchScriptSize } from "./script-size"
import { benchSearchQuestions } from "./search-questions"

/** Every question of the bench, one file each. Prints what was measured on this machine beside its budget. */
const questions: readonly (() => Promise<Row[]>)[] = [
  benchScriptSize,
  benchReadAndPlan,
  benchFillThirty,
  benchHints,
  benchPopupOpening,
  benchCheckSuperbill,
  benchKeyToFinding,
  benchSearchQuestions,
  benchCodeSearch,
  benchCodeSetsInBrowser
]

const shown = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toFixed(1))

process.stdout.write(`on ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}\n\n`)
let missed = 0
for (const question of questions) {
  for (const { what, figure, unit, budget } of await question()) {
    const isMissed = budget !== null && figure > budget
    if (isMissed) missed++
    const verdict = budget === null ? "" : `budget ${budget} ${unit}  ${isMissed ? "MISSED" : "kept"}`
    process.stdout.write(`${what.padEnd(44)} ${shown(figure).padStart(8)} ${unit.padEnd(5)} ${verdict}\n`)
  }
}
process.stdout.write(missed === 0 ? "\nevery budget kept\n" : `\n${missed} budget${missed === 1 ? "" : "s"} missed\n`)

import { evalAnchors, printAnchors } from "./anchors"
import { evalCapture, printCapture } from "./capture"
import { evalCodes, printCodes } from "./codes"
import { evalEligibility, printEligibility } from "./eligibility"
import { evalForms } from "./forms-in-browser"
import { evalFormsPure, type FormsReport } from "./forms"
import { evalQuestions, type QuestionsReport } from "./questions"
import { evalRetrieval } from "./retrieval"
import { evalSuperbill, printSuperbill } from "./superbill"

/** `npm run -s eval -- KIND PATH... [--json] [--pure]`: one measure on files given by path. */
const [kind, ...rest] = process.argv.slice(2)
const isJson = rest.includes("--json")
const isPure = rest.includes("--pure")
const paths = rest.filter((each) => !each.startsWith("--"))

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`

const printForms = (report: FormsReport): void => {
  const rows = report.perForm.map(
    ({ id, wrong, missed }) => `${id.padEnd(36)} ${String(wrong.length).padStart(6)} ${String(missed.length).padStart(7)}`
  )
  process.stdout.write(`${"form".padEnd(36)}  wrong  missed\n${rows.join("\n")}\n\n`)
  for (const { id, wrong, missed } of report.perForm) {
    for (const each of wrong)
      process.stdout.write(`${id}  ${each.field}: expected ${each.expect ?? "nothing"}, got ${each.got} (${each.why})\n`)
    for (const each of missed) process.stdout.write(`${id}  ${each.field}: expected ${each.expect}, got nothing (${each.why})\n`)
  }
  const { core, extended } = report
  process.stdout.write(
    `\n${report.forms} forms, ${report.fields} boxes\n` +
      `core       precision ${percent(core.precision)}  recall ${percent(core.recall)}\n` +
      `extended   precision ${percent(extended.precision)}  recall ${percent(extended.recall)}\n` +
      `false fills ${report.falseFills} of ${report.nullFields}, wrong person ${report.wrongPerson}\n`
  )
}

const printQuestions = (report: QuestionsReport): void => {
  for (const { q, expect, answer, top, isRight } of report.perQuestion)
    if (!isRight) process.stdout.write(`${q}\n    expected ${expect?.join(", ") ?? "no answer"}\n    ${answer}; found ${top.join(", ")}\n`)
  const { refusals } = report
  process.stdout.write(
    `\n${report.questions} questions, ${report.answerable} answerable\n` +
      `hit@1 ${percent(report.hit1)}  hit@3 ${percent(report.hit3)}  wrongly refused ${percent(report.wronglyRefused)}\n` +
      `declined ${refusals.right} of ${refusals.n}: ${Object.entries(refusals.byReason)
        .map(([reason, { n, right }]) => `${reason} ${right}/${n}`)
        .join(", ")}\n`
  )
}

/** The day of the measure; the articles' own dates do not decide a hit. */
const TODAY = new Date().toISOString().slice(0, 10)

/** Every kind of measure there is; a later one is one more line. */
const kinds: Record<string, () => Promise<void>> = {
  anchors: async () => {
    const report = evalAnchors(paths)
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : printAnchors(report))
    await Promise.resolve()
  },
  capture: async () => {
    const report = await evalCapture(paths)
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : printCapture(report))
  },
  codes: async () => {
    const report = evalCodes(rest)
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : printCodes(report))
    await Promise.resolve()
  },
  eligibility: async () => {
    const report = await evalEligibility(paths, TODAY)
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : printEligibility(report))
  },
  forms: async () => {
    const report = isPure ? evalFormsPure(paths) : await evalForms(paths)
    if (isJson) process.stdout.write(`${JSON.stringify(report)}\n`)
    else printForms(report)
  },
  superbill: async () => {
    const report = evalSuperbill(paths)
    if (isJson) process.stdout.write(`${JSON.stringify(report)}\n`)
    else printSuperbill(report)
  },
  questions: async () => {
    const report = evalQuestions(paths, TODAY)
    if (isJson) process.stdout.write(`${JSON.stringify(report)}\n`)
    else printQuestions(report)
  },
  retrieval: async () => {
    for (const path of paths) {
      const report = evalRetrieval(path)
      if (isJson) process.stdout.write(`${JSON.stringify(report)}\n`)
      else
        process.stdout.write(
          `${path}: nDCG@10 ${report.ndcg10.toFixed(3)}  MRR@10 ${report.mrr10.toFixed(3)}  recall@5 ${report.recall5.toFixed(3)}  (${report.queries} queries)\n`
        )
    }
  }
}

const measure = kinds[kind ?? ""]
if (!measure || paths.length === 0) {
  process.stderr.write(`Say what to measure: npm run -s eval -- ${Object.keys(kinds).join("|")} PATH... [--json] [--pure]\n`)
  process.exitCode = 2
} else {
  await measure()
}

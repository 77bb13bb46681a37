import { evalCodes, printCodes } from "./codes"
import { evalForms } from "./forms-in-browser"
import { evalFormsPure, type FormsReport } from "./forms"
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

/** Every kind of measure there is; a later one is one more line. */
const kinds: Record<string, () => Promise<void>> = {
  codes: async () => {
    const report = evalCodes(rest)
    process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : printCodes(report))
    await Promise.resolve()
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
  }
}

const measure = kinds[kind ?? ""]
if (!measure || paths.length === 0) {
  process.stderr.write(`Say what to measure: npm run -s eval -- ${Object.keys(kinds).join("|")} PATH... [--json] [--pure]\n`)
  process.exitCode = 2
} else {
  await measure()
}

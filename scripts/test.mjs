/**
 * `npm test`: everything, on a machine that has Node and nothing else. `npm test -- unit lint` runs those stages alone.
 * Prints a line a stage and, last of all, `N passed, N failed`: every test of vitest, and every other stage as one.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { ensureBrowser } from "./setup/find-browser.mjs"
import { installPackages } from "./setup/install-packages.mjs"
import { npm, root, tool } from "./setup/run.mjs"

const reports = path.join(root, "test-results")

/** `told`: what is said of single tests after the line of the stage. @typedef {{ passed: number, failed: number, told: string[], output: string, note?: string }} Result */

/** @returns {Promise<Result>} */
const check = async (...runs) => {
  let output = ""
  for (const start of runs) {
    const result = await start()
    output += result.output
    if (result.code !== 0) return { passed: 0, failed: 1, told: [], output }
  }
  return { passed: 1, failed: 0, told: [], output }
}

/** @returns {Promise<Result>} */
const vitest = async (project, minutes) => {
  const report = path.join(reports, `${project}.json`)
  rmSync(report, { force: true })
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const { code, output } = await tool("vitest", args, { minutes, env: { FORCE_COLOR: "0" } })
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"))
    const tests = testResults.flatMap((file) => file.assertionResults)
    const skipped = tests.filter((it) => ["skipped", "pending", "todo"].includes(it.status))
    const told = [
      ...skipped.map((it) => `skipped: ${it.fullName}`),
      ...tests.filter((it) => it.status === "failed").map((it) => `failed: ${it.fullName}`),
      ...tests
        .filter((it) => it.status === "passed" && it.failureMessages.length > 0)
        .map((it) => `passed at the second try only: ${it.fullName}`)
    ]
    // A run that breaks outside any test, or holds none, has failed as well.
    const isBroken = (code !== 0 && numFailedTests === 0) || numPassedTests + numFailedTests + skipped.length === 0
    return { passed: numPassedTests, failed: numFailedTests + (isBroken ? 1 : 0), told, output }
  } catch (error) {
    return { passed: 0, failed: 1, told: [], output: `${output}\nno report of the tests: ${error.message}\n` }
  }
}

const install = async () => {
  const notes = [await installPackages(""), await installPackages("tests/widgets")]
  process.env.CHROME_PATH = await ensureBrowser("chrome")
  try {
    process.env.FIREFOX_PATH = await ensureBrowser("firefox")
  } catch (error) {
    notes.push(error.message) // the Firefox test skips itself, and says so
  }
  return { passed: 1, failed: 0, told: [], output: "", note: [...new Set(notes)].join(", ") }
}

const stages = {
  install,
  types: () =>
    check(
      () => tool("tsc", ["-p", "tsconfig.json"], { from: "typescript" }),
      () => tool("tsc", ["-p", "tsconfig.pure.json"], { from: "typescript" })
    ),
  lint: () => check(() => tool("eslint", ["."])),
  format: () => check(() => tool("prettier", ["--check", "."])),
  "dead code": () => check(() => tool("knip", [])),
  unit: () => vitest("unit", 10),
  "build chrome": () => check(() => npm(["run", "build"])),
  "build edge": () => check(() => npm(["run", "build:edge"])),
  "build firefox": () => check(() => npm(["run", "build:firefox"])),
  architecture: () => vitest("architecture", 5),
  corpus: () => vitest("corpus", 15),
  e2e: () => vitest("e2e", 25),
  firefox: () => vitest("firefox", 5)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((it) => !(it in stages))
if (unknown.length > 0) throw new Error(`no such stage: ${unknown.join(", ")} (there are ${Object.keys(stages).join(", ")})`)

mkdirSync(reports, { recursive: true })
let passed = 0
let failed = 0
for (const [name, start] of Object.entries(stages)) {
  if (asked.length > 0 && name !== "install" && !asked.includes(name)) continue
  const begun = Date.now()
  /** @type {Result} */
  let result
  try {
    result = await start()
  } catch (error) {
    result = { passed: 0, failed: 1, told: [], output: error.message }
  }
  passed += result.passed
  failed += result.failed
  const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`
  const count = result.passed + result.failed > 1 ? `${result.passed} of ${result.passed + result.failed}` : ""
  if (result.failed > 0) console.log(result.output.split("\n").slice(-300).join("\n"))
  console.log(`${result.failed > 0 ? "FAILED" : "passed"}  ${name.padEnd(14)} ${seconds.padStart(8)}  ${count}${result.note ?? ""}`)
  for (const it of result.told) console.log(`        ${it}`)
  if (name === "install" && result.failed > 0) break
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

import { existsSync, readFileSync } from "node:fs"
import { basename, dirname } from "node:path"
import type { Page } from "@playwright/test"
import { EligibilityResult } from "../../src/autofill/read-eligibility/eligibility-result"
import { readEligibility, type EligibilityReading } from "../../src/autofill/read-eligibility/read-eligibility"
import { ResultBlocks, type ResultBlock } from "../../src/autofill/read-eligibility/result-block"
import type { ResultAgent } from "../../src/content-scripts/result-agent"
import { bundleScript } from "../bundle-script"
import { filesIn } from "./forms"
import { withReader } from "./read-in-chromium"

type Counts = { tp: number; fp: number; fn: number; precision: number; recall: number }
type Difference = { path: string; expect: unknown; got: unknown }
export type EligibilityReport = {
  pages: number
  statusRight: number
  wrongActive: number
  values: Counts
  perPage: {
    id: string
    status: { expect: string; got: string }
    wrong: Difference[]
    missed: Difference[]
    extra: Difference[]
    doubts: string[]
  }[]
}

/** Scalar leaves by path; entries of a list by what they hold. */
const leavesOf = (value: unknown, path: string): Map<string, unknown> => {
  if (value === null || value === undefined) return new Map()
  if (Array.isArray(value))
    return new Map(value.map((entry: Record<string, unknown>) => [`${path} ${JSON.stringify(Object.entries(entry).sort())}`, entry]))
  if (typeof value !== "object") return new Map([[path, value]])
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, path ? `${path}.${key}` : key)]))
}

/** The script that hands out a result page's blocks, as it is put into a frame. */
export const bundleResultAgent = (): Promise<string> => bundleScript("result-agent.ts")

/** Blocks of all frames of the page, the top frame first. */
export const readBlocks = async (page: Page, script: string): Promise<ResultBlock[]> => {
  const blocks: ResultBlock[] = []
  for (const frame of page.frames()) {
    await frame.evaluate(script)
    blocks.push(
      ...ResultBlocks.parse(await frame.evaluate(() => (globalThis as unknown as { deskhandResult: ResultAgent }).deskhandResult.read()))
    )
  }
  return blocks
}

/** A page is asked about on the day it says it was asked; where it does not say, today. */
const readOnItsDay = (blocks: ResultBlock[], today: string): EligibilityReading => {
  const reading = readEligibility(blocks, today)
  return reading.result.verifiedOn ? readEligibility(blocks, reading.result.verifiedOn) : reading
}

/** Opens every `NAME.html` that has a `NAME.benefits.json` in real Chromium, reads it, and counts what was said. */
export const evalEligibility = (paths: string[], today: string): Promise<EligibilityReport> =>
  withReader(async (read, serve) => {
    const script = await bundleResultAgent()
    const report: EligibilityReport = {
      pages: 0,
      statusRight: 0,
      wrongActive: 0,
      values: { tp: 0, fp: 0, fn: 0, precision: 1, recall: 1 },
      perPage: []
    }
    const pages = paths.flatMap(filesIn).filter((path) => path.endsWith(".html") && existsSync(path.replace(/\.html$/, ".benefits.json")))
    for (const path of pages) {
      const siblings = filesIn(dirname(path)).filter((each) => each.endsWith(".html"))
      const base = serve(Object.fromEntries(siblings.map((each) => [basename(each), readFileSync(each, "utf8")])))
      const { page } = await read({ url: base + basename(path) })
      const { result, doubts } = readOnItsDay(await readBlocks(page, script), today)
      EligibilityResult.parse(result)
      const expected = JSON.parse(readFileSync(path.replace(/\.html$/, ".benefits.json"), "utf8")) as Record<string, unknown>
      const entry: EligibilityReport["perPage"][number] = {
        id: basename(path, ".html"),
        status: { expect: String(expected["status"]), got: result.status },
        wrong: [],
        missed: [],
        extra: [],
        doubts: doubts.map((each) => `${each.path}: ${each.why}`)
      }
      report.pages++
      if (result.status === expected["status"]) report.statusRight++
      if (result.status === "active" && expected["status"] !== "active") report.wrongActive++
      const [want, got] = [expected, result].map((each) => leavesOf({ ...each, status: null }, "")) as [
        Map<string, unknown>,
        Map<string, unknown>
      ]
      for (const [key, value] of want) {
        if (got.get(key) === value || (typeof value === "object" && got.has(key))) report.values.tp++
        else {
          report.values.fn++
          if (got.has(key)) entry.wrong.push({ path: key, expect: value, got: got.get(key) })
          else entry.missed.push({ path: key, expect: value, got: null })
        }
      }
      for (const [key, value] of got) {
        if (want.get(key) === value || (typeof value === "object" && want.has(key))) continue
        report.values.fp++
        if (!want.has(key)) entry.extra.push({ path: key, expect: null, got: value })
      }
      report.perPage.push(entry)
    }
    const { tp, fp, fn } = report.values
    report.values.precision = tp + fp === 0 ? 1 : tp / (tp + fp)
    report.values.recall = tp + fn === 0 ? 1 : tp / (tp + fn)
    return report
  })

/** The status read from each of a folder's pages, asked on that day. */
export const readStatuses = (folder: string, names: readonly string[], day: string): Promise<Record<string, string>> =>
  withReader(async (read, serve) => {
    const script = await bundleResultAgent()
    const told: Record<string, string> = {}
    for (const name of names) {
      const base = serve({ [`${name}.html`]: readFileSync(`${folder}/${name}.html`, "utf8") })
      const { page } = await read({ url: `${base}${name}.html` })
      told[name] = readOnItsDay(await readBlocks(page, script), day).result.status
    }
    return told
  })

/** The report as lines for a person. */
export const printEligibility = ({ pages, statusRight, wrongActive, values, perPage }: EligibilityReport): string => {
  const show = (mark: string, list: Difference[]): string =>
    list
      .map(({ path, expect, got }) => `    ${mark} ${path.split(" ")[0]}: expected ${JSON.stringify(expect)}, got ${JSON.stringify(got)}\n`)
      .join("")
  const lines = perPage.map(
    ({ id, status, wrong, missed, extra }) =>
      `${id}: ${status.got}${status.got === status.expect ? "" : ` (expected ${status.expect})`}\n${show("wrong", wrong)}${show("missed", missed)}${show("extra", extra)}`
  )
  const percent = (part: number): string => `${(part * 100).toFixed(1)}%`
  return `${lines.join("")}\n${pages} pages, status right on ${statusRight}, wrongly active ${wrongActive}\nvalues  precision ${percent(values.precision)}  recall ${percent(values.recall)}  (${values.tp} right, ${values.fp} wrong, ${values.fn} missed)\n`
}

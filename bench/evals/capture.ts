import { existsSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { classifyPage } from "../../src/autofill/classify-page"
import { ResultBlocks } from "../../src/autofill/read-eligibility/result-block"
import { askedBy, chartFactsOf, type ShownFrame } from "../../src/background/chart-facts"
import type { ResultAgent } from "../../src/content-scripts/result-agent"
import { readChart } from "../../src/intake/chart/read-chart"
import { bundleScript } from "../bundle-script"
import { filesIn } from "./forms"
import { withReader, type PageRead } from "./read-in-chromium"

type Value = string | number
type Wrong = { key: string; expect: Value; got: Value }
type PageResult = { id: string; tp: number; wrong: Wrong[]; missed: string[]; extra: { key: string; got: Value }[]; wrongPerson: number }
type Share = { tp: number; fp: number; fn: number; precision: number; recall: number }
export type CaptureReport = {
  pages: number
  core: Share
  wrongPerson: number
  perPage: Pick<PageResult, "id" | "wrong" | "missed" | "extra">[]
}

/** The day the pages are read as on; they were made for it. */
const ASKED = "2026-11-21"

const shownFrames = async (read: PageRead, script: string): Promise<ShownFrame[]> => {
  const meanings = classifyPage(read.facts, [])
  const shown: ShownFrame[] = []
  for (const [frameId, frame] of read.page.frames().entries()) {
    const keyed = meanings.flatMap(({ ref, meaning }) =>
      ref.frameId === frameId && meaning.key !== null ? [{ index: ref.index, meaning }] : []
    )
    const now = new Map(
      (
        await read.values(
          frameId,
          keyed.map(({ index }) => index)
        )
      ).map((value) => [value.index, value])
    )
    await frame.evaluate(script)
    const blocks = await frame.evaluate(() => (globalThis as unknown as { deskhandResult: ResultAgent }).deskhandResult.read())
    shown.push({
      boxes: keyed.flatMap(({ index, meaning }) => {
        const value = now.get(index)
        return value && !value.isEmpty ? [{ key: meaning.key, label: "", text: value.text, isSure: meaning.confidence === "sure" }] : []
      }),
      blocks: ResultBlocks.parse(blocks),
      asked: askedBy(read.facts.find((each) => each.frameId === frameId)?.facts.fields ?? []),
      banner: await read.banner(frameId)
    })
  }
  return shown
}

const norm = (value: Value): string => String(value).trim().replace(/[.,]$/, "").replace(/\s+/g, " ").toLowerCase()
const isSame = (one: Value, other: Value): boolean => norm(one) === norm(other) || (typeof one === "number" && Number(other) === one)

/** Keys that are counted: data of a person, not what is made of another value. */
const isJudged = (key: string): boolean =>
  /^(patient|emergency|guarantor|coverage)\./.test(key) && !/\.(full|month|day|year|area|prefix|line|zip4|country|part[123])$/.test(key)

const personOf = (key: string): string => (/subscriber/.test(key) ? key.split(".subscriber")[0] + ".subscriber" : (key.split(".")[0] ?? ""))

/** A wrong value that is right for a key of another person on this page. */
const isOfAnother = (key: string, got: Value, expected: Record<string, Value>): boolean =>
  Object.entries(expected).some(
    ([other, value]) => personOf(other) !== personOf(key) && /name|birthDate|ssn|phone|memberId/.test(other) && isSame(value, got)
  )

const judge = (id: string, expected: Record<string, Value>, got: Record<string, string>): PageResult => {
  const result: PageResult = { id, tp: 0, wrong: [], missed: [], extra: [], wrongPerson: 0 }
  for (const [key, expect] of Object.entries(expected)) {
    const mine = got[key]
    if (mine === undefined) result.missed.push(key)
    else if (isSame(expect, mine)) result.tp++
    else result.wrong.push({ key, expect, got: mine })
  }
  for (const [key, value] of Object.entries(got)) {
    const isSelfs = /\.subscriber\./.test(key) && expected[key.replace(/subscriber\..*/, "relationship")] === "self"
    if (isJudged(key) && expected[key] === undefined && !isSelfs) result.extra.push({ key, got: value })
  }
  result.wrongPerson = [...result.wrong, ...result.extra].filter(({ key, got: value }) => isOfAnother(key, value, expected)).length
  return result
}

const share = (tp: number, fp: number, fn: number): Share => ({
  tp,
  fp,
  fn,
  precision: tp + fp === 0 ? 1 : tp / (tp + fp),
  recall: tp + fn === 0 ? 1 : tp / (tp + fn)
})

/** `NAME.html` with `NAME.values.json`, opened over http in real Chromium, read as "Take patient from this page" does. */
export const evalCapture = async (paths: string[]): Promise<CaptureReport> => {
  const script = await bundleScript("result-agent.ts")
  return withReader(async (read, serve) => {
    const results: PageResult[] = []
    const pages = paths.flatMap(filesIn).filter((path) => path.endsWith(".html") && existsSync(path.replace(/\.html$/, ".values.json")))
    for (const path of pages) {
      const folder = path.slice(0, path.length - basename(path).length)
      const siblings = filesIn(folder || ".").filter((other) => other.endsWith(".html"))
      const base = serve(Object.fromEntries(siblings.map((other) => [basename(other), readFileSync(other, "utf8")])))
      const page = await read({ url: base + basename(path) })
      const found = readChart(chartFactsOf(await shownFrames(page, script)), ASKED)
      const { _people, ...expected } = JSON.parse(readFileSync(path.replace(/\.html$/, ".values.json"), "utf8")) as Record<string, Value>
      void _people
      results.push(judge(basename(path, ".html"), expected, Object.fromEntries(found.map(({ key, value }) => [key, value]))))
    }
    const sum = (of: (result: PageResult) => number): number => results.reduce((all, result) => all + of(result), 0)
    return {
      pages: results.length,
      core: share(
        sum(({ tp }) => tp),
        sum(({ wrong, extra }) => wrong.length + extra.length),
        sum(({ wrong, missed }) => wrong.length + missed.length)
      ),
      wrongPerson: sum(({ wrongPerson }) => wrongPerson),
      perPage: results.map(({ id, wrong, missed, extra }) => ({ id, wrong, missed, extra }))
    }
  })
}

export const printCapture = ({ pages, core, wrongPerson, perPage }: CaptureReport): string =>
  [
    ...perPage.flatMap(({ id, wrong, missed, extra }) => [
      ...wrong.map(({ key, expect, got }) => `${id}  ${key}: expected ${expect}, got ${got}`),
      ...missed.map((key) => `${id}  ${key}: missed`),
      ...extra.map(({ key, got }) => `${id}  ${key}: not expected, got ${got}`)
    ]),
    "",
    `${pages} pages  precision ${(core.precision * 100).toFixed(1)}%  recall ${(core.recall * 100).toFixed(1)}%  wrong person ${wrongPerson}`,
    ""
  ].join("\n")

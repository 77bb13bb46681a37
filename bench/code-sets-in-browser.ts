import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { CDPSession, Page } from "@playwright/test"
import { build } from "esbuild"
import { launchExtension } from "../tests/support/launch-extension"
import type { LookUpPage } from "./look-up-page"
import type { Row } from "./row"

/** The official ICD-10-CM zip of CMS; without it this question is skipped. */
const FILE = process.env.ICD10CM_ZIP ?? process.argv[2] ?? ""
const QUESTIONS = "tests/corpus/codes-own.json"

const bundleLookUp = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("look-up-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "chrome120"
  })
  return outputFiles[0]?.text ?? ""
}

declare const bench: LookUpPage

const load = async (page: Page): Promise<number> => {
  await page.getByRole("tab", { name: "Code sets" }).click()
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Load a code set" }).click()])
  const start = performance.now()
  await chooser.setFiles(FILE)
  await page.getByRole("button", { name: "Load this file" }).click()
  await page.getByRole("progressbar").waitFor()
  await page.getByRole("heading", { name: /: loaded$/ }).waitFor({ timeout: 60_000 })
  return performance.now() - start
}

const heap = async (cdp: CDPSession): Promise<number> => {
  await cdp.send("HeapProfiler.collectGarbage")
  const used = (await cdp.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number }
  return (used.usedSize + (used.backingStorageSize ?? 0)) / 1024
}

/** Loading the official codes with the options page, and looking them up in a page that has just been opened, in real Chromium. */
export const benchCodeSetsInBrowser = async (): Promise<Row[]> => {
  if (!existsSync(FILE)) {
    process.stdout.write("Codes in Chromium: skipped, ICD10CM_ZIP does not name the official zip.\n")
    return []
  }
  const script = await bundleLookUp()
  const queries = (JSON.parse(readFileSync(QUESTIONS, "utf8")) as { q: string }[]).map(({ q }) => q)
  const extension = await launchExtension()
  try {
    const options = await extension.openOptions()
    const loaded = await load(options)
    await options.close()

    const page = await extension.openOptions()
    const cdp = await extension.context.newCDPSession(page)
    await page.evaluate(script)
    // Its own drawing is no part of the answer: nobody types before the window stands.
    await page.waitForTimeout(500)
    const before = await heap(cdp)
    const cold = await page.evaluate(async (query) => {
      const start = performance.now()
      const sets = await bench.openCodeSets()
      if (!sets.ok) throw new Error(sets.problem.message)
      const opened = performance.now()
      if (bench.lookUpCodes(sets.value, query).length === 0) throw new Error("nothing was found")
      return { all: performance.now() - start, open: opened - start }
    }, queries[0] ?? "migraine")
    const after = await heap(cdp)
    const { times, size } = await page.evaluate(async (list) => {
      const sets = await bench.openCodeSets()
      const lines = await bench.codeSets().list()
      if (!sets.ok || !lines.ok) throw new Error("the sets are gone")
      const each: number[] = []
      for (let round = 0; round < 3; round++) {
        for (const query of list) {
          const start = performance.now()
          bench.lookUpCodes(sets.value, query)
          each.push(performance.now() - start)
        }
      }
      return { times: each.sort((a, b) => a - b), size: lines.value.reduce((sum, line) => sum + line.size, 0) }
    }, queries)
    return [
      { what: "Chromium: official ICD-10-CM zip loaded", figure: loaded, unit: "ms", budget: 10_000 },
      { what: "Chromium: its bytes in IndexedDB", figure: size / 1024, unit: "kB", budget: 8 * 1024 },
      { what: "Chromium: cold first answer, opening included", figure: cold.all, unit: "ms", budget: 150 },
      { what: "  of which opening the sets", figure: cold.open, unit: "ms", budget: null },
      { what: "Chromium: warm answer, middle", figure: times[Math.floor(times.length / 2)] ?? NaN, unit: "ms", budget: null },
      { what: "Chromium: warm answer, p95", figure: times[Math.floor(times.length * 0.95)] ?? NaN, unit: "ms", budget: 16 },
      { what: "Chromium: heap and buffers of all sets", figure: after - before, unit: "kB", budget: null }
    ]
  } finally {
    await extension.close()
  }
}

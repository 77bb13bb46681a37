import { existsSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import FlexSearch from "flexsearch"
import Fuse from "fuse.js"
import MiniSearch from "minisearch"
import { buildCodeSet } from "../src/knowledge/codes/build-code-set"
import type { CodeRow } from "../src/knowledge/codes/code-set"
import { finish } from "../src/knowledge/codes/finish"
import { lookUpCodes } from "../src/knowledge/codes/look-up-codes"
import { openCodeSet } from "../src/knowledge/codes/open-code-set"
import { openStarterSets } from "../src/knowledge/codes/open-starter-sets"
import { readIcdFile } from "../src/knowledge/codes/parse/read-icd-file"
import type { Row } from "./row"

/** The official zip, or rows made up to the same size where it is not at hand. */
const FILE = process.env.ICD10CM_ZIP ?? ""
const QUESTIONS = "tests/corpus/codes-own.json"
const ROUNDS = 5

const madeUpRows = (): CodeRow[] => {
  const words =
    "pain fracture left right unspecified chronic acute femur ulcer with without initial encounter injury of lower upper limb".split(" ")
  return Array.from({ length: 97_000 }, (_, at) => ({
    code: `S${String(at).padStart(5, "0")}`,
    title: Array.from({ length: 9 }, (_, word) => words[(at * 7 + word * 13 + ((at >> word) & 7)) % words.length]).join(" "),
    billable: at % 4 !== 0
  }))
}

const readRows = (): CodeRow[] => {
  if (!existsSync(FILE)) {
    process.stdout.write("ICD10CM_ZIP names no file: made-up rows of the same number.\n")
    return madeUpRows()
  }
  const read = finish(readIcdFile(FILE, readFileSync(FILE)))
  if (!read.ok) throw new Error(read.problem)
  return read.rows
}

/** Middle and 95th part of a hundred of the times, in ms. */
const timed = (queries: readonly string[], rounds: number, ask: (query: string) => unknown): { p50: number; p95: number } => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const start = performance.now()
      ask(query)
      times.push(performance.now() - start)
    }
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length / 2)] ?? NaN, p95: times[Math.floor(times.length * 0.95)] ?? NaN }
}

const heapOf = <T>(make: () => T): { made: T; kB: number } => {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const made = make()
  globalThis.gc?.()
  const after = process.memoryUsage()
  return { made, kB: (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1024 }
}

/** Loading, opening and searching the whole of ICD-10-CM, beside general search engines over the same titles. */
export const benchCodeSearch = async (): Promise<Row[]> => {
  const queries = (JSON.parse(readFileSync(QUESTIONS, "utf8")) as { q: string }[]).map(({ q }) => q)
  const start = performance.now()
  const rows = readRows()
  const blob = finish(buildCodeSet({ system: "icd10cm", edition: "bench", validFrom: 0, validTo: 0, origin: "file" }, rows))
  const load = performance.now() - start
  const packed = gzipSync(blob)
  const starterStart = performance.now()
  const starter = openStarterSets()
  const starterTook = performance.now() - starterStart
  const coldStart = performance.now()
  const opened = openCodeSet(blob)
  if (!opened) throw new Error("The set did not open.")
  const sets = [opened, ...starter]
  lookUpCodes(sets, queries[0] ?? "migraine")
  const cold = performance.now() - coldStart
  const { p50, p95 } = timed(queries, ROUNDS, (query) => lookUpCodes(sets, query))

  const documents = rows.map(({ code, title }, id) => ({ id, code, title }))
  const mini = heapOf(() => {
    const index = new MiniSearch<(typeof documents)[number]>({ fields: ["title"], searchOptions: { prefix: true, fuzzy: 0.2 } })
    index.addAll(documents)
    return index
  })
  const miniTimes = timed(queries, 1, (query) => mini.made.search(query).slice(0, 10))
  const flex = heapOf(() => {
    const index = new FlexSearch.Index({ tokenize: "forward" })
    for (const { id, title } of documents) index.add(id, title)
    return index
  })
  const flexTimes = timed(queries, 1, (query) => flex.made.search(query, 10))
  const fuse = new Fuse(documents, { keys: ["title"], includeScore: true })
  const fuseTimes = timed(queries.slice(0, 10), 1, (query) => fuse.search(query, { limit: 10 }))
  await Promise.resolve()
  return [
    { what: `codes: load ${rows.length} rows (read + index)`, figure: load, unit: "ms", budget: 10_000 },
    { what: "codes: on disk, compressed", figure: packed.length / 1024, unit: "kB", budget: 8 * 1024 },
    { what: "codes: in memory, one buffer", figure: blob.length / 1024, unit: "kB", budget: null },
    { what: "codes: starter sets indexed, once a start", figure: starterTook, unit: "ms", budget: null },
    { what: "codes: cold first answer, buffer in hand", figure: cold, unit: "ms", budget: 150 },
    { what: "codes: warm answer, middle", figure: p50, unit: "ms", budget: null },
    { what: "codes: warm answer, p95", figure: p95, unit: "ms", budget: 16 },
    { what: "  MiniSearch p95 (prefix, fuzzy)", figure: miniTimes.p95, unit: "ms", budget: null },
    { what: "  MiniSearch in memory", figure: mini.kB, unit: "kB", budget: null },
    { what: "  FlexSearch p95 (all words or nothing)", figure: flexTimes.p95, unit: "ms", budget: null },
    { what: "  FlexSearch in memory", figure: flex.kB, unit: "kB", budget: null },
    { what: "  fuse.js p95 (ten questions)", figure: fuseTimes.p95, unit: "ms", budget: null }
  ]
}

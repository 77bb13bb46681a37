import { readFileSync } from "node:fs"
import path from "node:path"
import { checkSuperbill } from "../src/superbill/check-superbill"
import type { LenientSuperbill } from "../src/superbill/lenient-record"
import { readSuperbill } from "../src/superbill/lenient-record"
import { referenceFromTables } from "../src/superbill/reference-from-tables"
import type { Reference } from "../src/superbill/reference"
import { middle, type Row } from "./row"

/** How long the 120 rules take over one superbill and over a day's pile, reading of the JSON included. */
const file = path.join(import.meta.dirname, "..", "tests", "corpus", "superbill", "cases-dev.json")
const RUNS = 200
const asOf = "2026-03-16"

const codes = ["99213", "97110", "97140", "36415", "80053", "85025", "90471", "90686", "J1885", "96372", "20610", "83036"]

type Loose = { serviceLines: Record<string, unknown>[] }

/** The superbill with `count` lines of different codes and days. */
const withLines = (record: Loose, count: number): unknown => ({
  ...record,
  serviceLines: Array.from({ length: count }, (_, place) => ({
    ...record.serviceLines[0],
    procedureCode: codes[place % codes.length],
    dateFrom: `2026-03-${String(1 + (place % 12)).padStart(2, "0")}`,
    diagnosisPointers: ["A", "B"]
  }))
})

const read = (json: unknown): LenientSuperbill => {
  const reading = readSuperbill(json)
  if (!reading.ok) throw new Error(reading.message)
  return reading.record
}

const timed = (work: () => void, runs: number): number => {
  for (let warm = 0; warm < 20; warm++) work()
  return middle(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    })
  )
}

export const benchCheckSuperbill = async (): Promise<Row[]> => {
  const { fixtures, cases } = JSON.parse(readFileSync(file, "utf8")) as { fixtures: unknown; cases: { record: Loose }[] }
  const tables = referenceFromTables(fixtures)
  if (!tables.ok) throw new Error(tables.message)
  const reference: Reference = tables.reference
  const first = cases[0]
  if (!first) throw new Error("no case to measure")
  const check = (json: unknown) => checkSuperbill(read(json), reference, asOf)
  const [six, fifty] = [withLines(first.record, 6), withLines(first.record, 50)]
  const pile = Array.from({ length: 500 }, (_, place) => cases[place % cases.length]?.record)
  return [
    { what: "check a superbill of 6 lines", figure: timed(() => check(six), RUNS), unit: "ms", budget: 1 },
    { what: "check a superbill of 50 lines", figure: timed(() => check(fifty), RUNS), unit: "ms", budget: 5 },
    { what: "check 500 superbills", figure: timed(() => pile.forEach(check), 9), unit: "ms", budget: 500 }
  ]
}

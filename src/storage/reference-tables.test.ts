import { expect, it } from "vitest"
import { aCodeSet } from "../../tests/support/a-code-set"
import { memoryDatabase } from "../../tests/support/memory-database"
import { finish } from "../knowledge/codes/finish"
import type { EditPair } from "../knowledge/codes/parse/read-ncci-file"
import { packLimits } from "../knowledge/edits/pack-limits"
import { packPairs } from "../knowledge/edits/pack-pairs"
import { codeSets } from "./code-sets"
import { pack } from "./gzip"
import { referenceTables, type NewReferenceTable, type ReferenceKind } from "./reference-tables"

const table = async (id: string, kind: ReferenceKind, plain: Uint8Array | null, edition = "31.3"): Promise<NewReferenceTable> => ({
  id,
  kind,
  edition,
  rows: 1,
  fileName: "edits.zip",
  loadedAt: 5,
  bytes: await pack(new Uint8Array(plain ?? []))
})
const pairs = (column1: string, column2: string, allowsModifier: boolean): Uint8Array | null => {
  const each: EditPair = { column1, column2, from: 20240101, to: 0, allowsModifier }
  return finish(packPairs([each]))
}

it("has no look-ups while nothing is loaded", async () => {
  expect(await referenceTables(memoryDatabase()).open("2026-03-02")).toEqual({ ok: true, value: {} })
})

it("looks pairs up through all parts, as of a day, and units", async () => {
  const tables = referenceTables(memoryDatabase())
  await tables.replace(await table("pairs 1", "pairs", pairs("11042", "97597", true)))
  await tables.replace(await table("pairs 2", "pairs", pairs("97110", "97530", false)))
  await tables.replace(await table("units", "units", packLimits([{ code: "97110", units: 6, indicator: 3 }])))
  const opened = await tables.open("2026-03-02")
  if (!opened.ok) throw new Error(opened.problem.message)
  const { ncci, mue, feeSchedule } = opened.value
  expect([ncci?.indicator("11042", "97597"), ncci?.indicator("97110", "97530"), ncci?.indicator("97530", "97110")]).toEqual([
    1,
    0,
    undefined
  ])
  expect(mue?.("97110")).toEqual({ value: 6, mai: 3 })
  expect(feeSchedule).toBeUndefined()
  const earlier = await tables.open("2023-12-31")
  expect(earlier.ok && earlier.value.ncci?.indicator("11042", "97597")).toBeUndefined()
})

it("replaces one part, leaves the other, and leaves out what is damaged", async () => {
  const tables = referenceTables(memoryDatabase())
  await tables.replace(await table("pairs 1", "pairs", pairs("11042", "97597", true)))
  await tables.replace(await table("pairs 2", "pairs", new Uint8Array([1, 2, 3])))
  await tables.replace(await table("pairs 1", "pairs", pairs("11042", "97597", false), "32.0"))
  expect(await tables.list()).toMatchObject({
    value: [
      { id: "pairs 1", edition: "32.0" },
      { id: "pairs 2", edition: "31.3" }
    ]
  })
  const opened = await tables.open("2026-03-02")
  expect(opened.ok && opened.value.ncci?.indicator("11042", "97597")).toBe(0)
  await tables.drop("pairs 1")
  expect(await tables.list()).toMatchObject({ value: [{ id: "pairs 2" }] })
})

it("reads fees of the office's list, the one with the modifier first", async () => {
  const db = memoryDatabase()
  const tables = referenceTables(db)
  expect(await tables.openFees()).toEqual({ ok: true, value: null })
  await codeSets(db).replace([
    await aCodeSet("office", [
      { code: "99213", title: "Visit", billable: true, amountCents: 12_550 },
      { code: "9921325", title: "Visit", billable: true, amountCents: 14_000 },
      { code: "36415", title: "Blood draw", billable: true }
    ])
  ])
  const fees = await tables.openFees()
  if (!fees.ok) throw new Error(fees.problem.message)
  expect([
    fees.value?.("99213"),
    fees.value?.("99213", "25"),
    fees.value?.("99213", "59"),
    fees.value?.("36415"),
    fees.value?.("1")
  ]).toEqual([12_550, 14_000, 12_550, undefined, undefined])
  const opened = await tables.open("2026-03-02")
  expect(opened.ok && opened.value.feeSchedule?.("99213")).toBe(125.5)
})

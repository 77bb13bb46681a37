import { expect, it } from "vitest"
import { memoryDisk } from "../../tests/support/memory-database"
import { migrations } from "./migrations"

const map = {
  origin: "https://ehr.example",
  corrections: [
    {
      anchors: { label: "born", id: "b", name: "b", hook: "", group: "", section: "", neighbours: { before: "", after: "" }, twins: 0 },
      control: "text" as const,
      key: "patient.birthDate",
      madeOn: "2026-03-02"
    }
  ]
}

it("are numbered without a gap, and named", () => {
  expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, place) => place + 1))
  for (const step of migrations) expect(step.name).not.toBe("")
})

it("1 -> 2 keeps the sites and makes room for site maps", async () => {
  const disk = memoryDisk()
  const before = disk.open(1)
  await before.table("sites").add({ origin: "https://ehr.example", approvedOn: "2026-01-05" })
  expect(before.tables.map((table) => table.name)).toEqual(["sites"])
  before.close()

  const after = disk.open(2)
  expect(await after.table("sites").toArray()).toEqual([{ origin: "https://ehr.example", approvedOn: "2026-01-05" }])
  expect(await after.table("siteMaps").toArray()).toEqual([])
  await after.table("siteMaps").add(map)
  after.close()
})

it("2 -> 3 gives every site room for the office's name and keeps the site maps", async () => {
  const disk = memoryDisk()
  const before = disk.open(2)
  await before.table("sites").bulkAdd([
    { origin: "https://ehr.example", approvedOn: "2026-01-05" },
    { origin: "https://payer.example", approvedOn: "2026-02-01" }
  ])
  await before.table("siteMaps").add(map)
  before.close()

  const after = disk.open(3)
  expect(await after.table("sites").toArray()).toEqual([
    { origin: "https://ehr.example", approvedOn: "2026-01-05", name: "" },
    { origin: "https://payer.example", approvedOn: "2026-02-01", name: "" }
  ])
  expect(await after.table("siteMaps").toArray()).toEqual([map])
  expect(await after.table("settings").toArray()).toEqual([])
  after.close()
})

it("3 -> 5 makes room for articles and keeps what the office has", async () => {
  const disk = memoryDisk()
  const before = disk.open(3)
  await before.table("settings").add({ id: "office", idleMinutes: 5, changedOn: "2026-03-02" })
  await before.table("siteMaps").add(map)
  before.close()

  const after = disk.open(5)
  expect(await after.table("settings").toArray()).toEqual([{ id: "office", idleMinutes: 5, changedOn: "2026-03-02" }])
  expect(await after.table("siteMaps").toArray()).toEqual([map])
  for (const name of ["articles", "articleHistory", "articlePack", "articleIndex", "articleDrafts", "missedQuestions", "unhelpfulAnswers"])
    expect(await after.table(name).count()).toBe(0)
  after.close()
})

it("5 -> 6 makes room for code sets and leaves what was there", async () => {
  const disk = memoryDisk()
  const before = disk.open(5)
  await before.table("sites").add({ origin: "https://ehr.example", approvedOn: "2026-01-05", name: "EHR" })
  before.close()

  const after = disk.open(6)
  expect(await after.table("sites").toArray()).toEqual([{ origin: "https://ehr.example", approvedOn: "2026-01-05", name: "EHR" }])
  for (const name of ["codeSets", "codeSetBytes", "referenceTables", "referenceTableBytes"])
    expect(await after.table(name).toArray()).toEqual([])
  after.close()
})

it("10 -> 11 makes room for checklists and leaves what was there", async () => {
  const disk = memoryDisk()
  const before = disk.open(10)
  await before.table("favourites").add({ id: "1234567893", name: "A. Reyes" })
  before.close()

  const after = disk.open(11)
  expect(await after.table("favourites").toArray()).toEqual([{ id: "1234567893", name: "A. Reyes" }])
  expect(await after.table("checklists").toArray()).toEqual([])
  await after.table("checklists").add({ id: "minor", checklist: null, isOff: true })
  expect(await after.table("checklists").get("minor")).toEqual({ id: "minor", checklist: null, isOff: true })
  after.close()
})

it("11 -> 12 makes room for taught boxes that were lost and keeps what was taught", async () => {
  const disk = memoryDisk()
  const before = disk.open(11)
  await before.table("siteMaps").add(map)
  expect(before.tables.some((table) => table.name === "lostBoxes")).toBe(false)
  before.close()

  const after = disk.open(12)
  expect(await after.table("siteMaps").toArray()).toEqual([map])
  expect(await after.table("lostBoxes").toArray()).toEqual([])
  const row = { id: "https://ehr.example abc", origin: "https://ehr.example", state: "broken", firstOn: "2026-03-02", lastOn: "2026-03-09" }
  await after.table("lostBoxes").add(row)
  expect(await after.table("lostBoxes").get(row.id)).toEqual(row)
  after.close()
})

it("9 -> 10 makes room for hints and leaves what was there", async () => {
  const disk = memoryDisk()
  const before = disk.open(9)
  await before.table("settings").add({ id: "office", idleMinutes: 5, keepsMissedQuestions: true, changedOn: "2026-03-02" })
  await before.table("favourites").add({ id: "1234567893", name: "Ana Lopez" })
  before.close()

  const after = disk.open(10)
  expect(await after.table("settings").toArray()).toEqual([
    { id: "office", idleMinutes: 5, keepsMissedQuestions: true, changedOn: "2026-03-02" }
  ])
  expect(await after.table("favourites").toArray()).toEqual([{ id: "1234567893", name: "Ana Lopez" }])
  for (const name of ["officeHints", "hintSilences"]) expect(await after.table(name).toArray()).toEqual([])
  after.close()
})

it("1 -> today in one go", async () => {
  const disk = memoryDisk()
  const before = disk.open(1)
  await before.table("sites").add({ origin: "https://ehr.example", approvedOn: "2026-01-05" })
  before.close()

  const after = disk.open()
  expect(await after.sites.toArray()).toEqual([{ origin: "https://ehr.example", approvedOn: "2026-01-05", name: "" }])
  after.close()
})

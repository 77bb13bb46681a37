import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { builtInChecklists } from "../intake/checklists/built-in-checklists"
import { backups, readBackup } from "./backup"
import { checklistStore } from "./checklists"

const first = builtInChecklists[0]!
const own = { ...first, id: "dot-physical", name: "DOT physical", suits: { op: "never" as const } }

const listed = async (store: ReturnType<typeof checklistStore>) => {
  const list = await store.list()
  if (!list.ok) throw new Error(list.problem.message)
  return list.value
}
const found = async (store: ReturnType<typeof checklistStore>, id: string) =>
  (await listed(store)).find(({ checklist }) => checklist.id === id)

it("what ships is there until the office changes it, and comes back", async () => {
  const db = memoryDatabase()
  const store = checklistStore(db)
  expect((await listed(store)).map(({ checklist }) => checklist)).toEqual(builtInChecklists)
  await store.save({ ...first, name: "First visit" })
  await store.switchTo(first.id, true)
  expect(await found(store, first.id)).toMatchObject({ checklist: { name: "First visit" }, origin: "changed", isOff: true })
  await store.restore(first.id)
  expect(await found(store, first.id)).toEqual({ checklist: first, origin: "built-in", isOff: true })
  await store.switchTo(first.id, false)
  expect(await db().checklists.toArray()).toEqual([])
})

it("the office's own list is kept, switched off, and goes whole", async () => {
  const store = checklistStore(memoryDatabase())
  await store.save(own)
  await store.switchTo(own.id, true)
  expect(await found(store, own.id)).toEqual({ checklist: own, origin: "own", isOff: true })
  await store.restore(own.id)
  expect(await found(store, own.id)).toBe(undefined)
})

it("one that cannot be used is refused with the place, and a damaged row hides no other", async () => {
  const db = memoryDatabase()
  const store = checklistStore(db)
  expect(await store.save({ ...own, items: [] })).toMatchObject({ ok: false, problem: { code: "bad-request", fields: ["items"] } })
  await db()
    .table("checklists")
    .put({ id: "broken", checklist: { id: "broken" }, isOff: false })
  expect((await listed(store)).length).toBe(builtInChecklists.length)
})

it("a file is taken whole, and a backup carries all of it", async () => {
  const here = memoryDatabase()
  const store = checklistStore(here)
  expect(await store.take([own, { ...first, name: "First visit" }])).toEqual({ ok: true, value: { added: 1, replaced: 1 } })
  await store.switchTo("minor", true)
  const text = await backups(here).write("2026-11-22")
  if (!text.ok) throw new Error(text.problem.message)
  const backup = readBackup(text.value)
  if (!backup.ok) throw new Error(backup.problem.message)
  const there = memoryDatabase()
  await backups(there).restore(backup.value, 1)
  expect(await listed(checklistStore(there))).toEqual(await listed(store))
  const { checklists: _, ...before } = JSON.parse(text.value)
  expect(readBackup(JSON.stringify(before))).toMatchObject({ ok: true, value: { checklists: [] } })
})

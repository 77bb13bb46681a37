import { IDBKeyRange } from "fake-indexeddb"
import { afterEach, expect, it, vi } from "vitest"
import { memoryDisk } from "../../tests/support/memory-database"
import { approvedSites } from "./approved-sites"
import { openDatabase } from "./database"
import { keep } from "./keep"

afterEach(() => void vi.useRealTimers())

it("passes on what was made", async () => {
  expect(await keep(async () => 7)).toEqual({ ok: true, value: 7 })
})

it("says that the disk is full, also when the error is wrapped", async () => {
  const full = Object.assign(new Error("x"), { name: "AbortError", inner: Object.assign(new Error("y"), { name: "QuotaExceededError" }) })
  expect(await keep(() => Promise.reject(full))).toMatchObject({
    ok: false,
    problem: { code: "storage-failed", message: expect.stringMatching(/disk is full/) }
  })
})

it("says that the browser keeps nothing when IndexedDB is blocked", async () => {
  const refusing = {
    open: () => {
      throw new DOMException("denied", "SecurityError")
    }
  } as unknown as IDBFactory
  const db = openDatabase(undefined, { indexedDB: refusing, IDBKeyRange })
  expect(await approvedSites(() => db).list()).toMatchObject({
    ok: false,
    problem: { code: "storage-failed", message: expect.stringMatching(/does not let/) }
  })
})

it("says so when there is no IndexedDB at all", async () => {
  const db = openDatabase(undefined, { indexedDB: undefined, IDBKeyRange: undefined })
  expect(await approvedSites(() => db).list()).toMatchObject({ ok: false, problem: { code: "storage-failed" } })
})

it("does not touch a database of a newer Deskhand", async () => {
  const disk = memoryDisk()
  await new Promise<void>((done, failed) => {
    const newer = disk.indexedDB.open("deskhand", 990)
    newer.onsuccess = () => (newer.result.close(), done())
    newer.onerror = () => failed(new Error("not opened"))
  })
  const db = disk.open()
  const answer = await approvedSites(() => db).approve("https://ehr.example", "2026-03-02")
  if (answer.ok)
    expect(db.verno).toBeGreaterThan(3) // Dexie reads newer databases when their tables fit
  else expect(answer.problem.code).toBe("storage-failed")
})

it("does not wait for ever", async () => {
  vi.useFakeTimers()
  const answer = keep(() => new Promise<never>(() => undefined))
  await vi.advanceTimersByTimeAsync(10_001)
  expect(await answer).toMatchObject({
    ok: false,
    problem: { code: "storage-failed", message: expect.stringMatching(/Another Deskhand window/) }
  })
})

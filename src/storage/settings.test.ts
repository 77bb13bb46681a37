import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { settings } from "./settings"

it("are the defaults until somebody changes them, and keep the day of the change", async () => {
  const office = settings(memoryDatabase())
  expect(await office.read()).toEqual({
    ok: true,
    value: { idleMinutes: 15, keepsMissedQuestions: false, usesBuiltInModel: false, showsHints: true, changedOn: null }
  })
  expect(await office.save({ idleMinutes: 3 }, "2026-03-02")).toEqual({
    ok: true,
    value: { idleMinutes: 3, keepsMissedQuestions: false, usesBuiltInModel: false, showsHints: true, changedOn: "2026-03-02" }
  })
  expect(await office.read()).toEqual({
    ok: true,
    value: { idleMinutes: 3, keepsMissedQuestions: false, usesBuiltInModel: false, showsHints: true, changedOn: "2026-03-02" }
  })
})

it("refuse what cannot be, and keep what was there", async () => {
  const office = settings(memoryDatabase())
  await office.save({ idleMinutes: 3 }, "2026-03-02")
  for (const idleMinutes of [0, 0.5, -1, 241, NaN])
    expect(await office.save({ idleMinutes }, "2026-03-03")).toMatchObject({ ok: false, problem: { fields: ["idleMinutes"] } })
  expect(await office.read()).toMatchObject({ value: { idleMinutes: 3, changedOn: "2026-03-02" } })
})

it("read a damaged row as the defaults", async () => {
  const db = memoryDatabase()
  await db().table("settings").put({ id: "office", idleMinutes: "never" })
  expect(await settings(db).read()).toMatchObject({ ok: true, value: { idleMinutes: 15 } })
})

it("of an older row keep what it had, and take the default for what is new", async () => {
  const db = memoryDatabase()
  await db().table("settings").put({ id: "office", idleMinutes: 7, changedOn: "2026-03-02" })
  expect(await settings(db).read()).toMatchObject({ ok: true, value: { idleMinutes: 7, keepsMissedQuestions: false } })
  expect(await settings(db).save({ keepsMissedQuestions: true }, "2026-03-03")).toMatchObject({
    value: { idleMinutes: 7, keepsMissedQuestions: true }
  })
})

import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { builtInHints } from "../autofill/hints/built-in-hints"
import type { Hint } from "../autofill/hints/hint"
import { hintSilences } from "./hint-silences"
import { officeHints } from "./office-hints"

const [shipped] = builtInHints
if (!shipped) throw new Error("no hints")
const own: Hint = { ...shipped, id: "our-own", check: "note", text: "Ask Maria at the desk.", replaces: null }

it("keep the office's own hints, its words for those that ship, and which are off", async () => {
  const store = officeHints(memoryDatabase())
  expect(await store.list()).toEqual({ ok: true, value: [] })
  expect(await store.save(own)).toMatchObject({ ok: true, value: { id: "our-own", isOn: true } })
  await store.save({ ...shipped, text: "In our words" })
  await store.setOn(shipped.id, false)
  await store.setOn("our-own", false)
  expect(await store.list()).toMatchObject({
    value: [
      { id: shipped.id, isOn: false, hint: { text: "In our words" } },
      { id: "our-own", isOn: false, hint: { text: own.text } }
    ]
  })
  await store.drop(shipped.id)
  await store.drop("our-own")
  expect(await store.list()).toEqual({ ok: true, value: [] })
})

it("need no row for a shipped hint that is on as it shipped, and none for what nobody knows", async () => {
  const store = officeHints(memoryDatabase())
  await store.setOn(shipped.id, false)
  expect(await store.list()).toMatchObject({ value: [{ id: shipped.id, isOn: false, hint: null }] })
  await store.setOn(shipped.id, true)
  await store.setOn("nobody-knows-this", false)
  expect(await store.list()).toEqual({ ok: true, value: [] })
})

it("refuse what is no hint by its parts, and leave a damaged row out", async () => {
  const db = memoryDatabase()
  const store = officeHints(db)
  expect(await store.save({ ...own, text: "x".repeat(141) })).toMatchObject({ ok: false, problem: { fields: ["text"] } })
  expect(await store.save({ ...own, boxes: [], sites: ["portal.example"] })).toMatchObject({ problem: { fields: ["boxes", "sites.0"] } })
  await store.save(own)
  await db()
    .table("officeHints")
    .bulkPut([
      { id: "torn", isOn: true },
      { id: "gone-since", isOn: false, hint: null },
      { id: "renamed", isOn: true, hint: own }
    ])
  expect(await store.list()).toMatchObject({ value: [{ id: "our-own" }] })
})

it("take a file's rows in", async () => {
  const store = officeHints(memoryDatabase())
  await store.save(own)
  const rows = [
    { id: own.id, isOn: true, hint: { ...own, text: "Ask the desk." } },
    { id: shipped.id, isOn: false, hint: null }
  ]
  expect(await store.take(rows)).toEqual({ ok: true, value: { added: 1, replaced: 1 } })
  expect(await store.list()).toMatchObject({ value: [{ id: shipped.id }, { hint: { text: "Ask the desk." } }] })
})

it("are silent on a site or everywhere until somebody lets them speak again", async () => {
  const db = memoryDatabase()
  const store = hintSilences(db)
  await store.silence({ hintId: shipped.id, origin: "https://portal.example" })
  await store.silence({ hintId: shipped.id, origin: "https://portal.example" })
  await store.silence({ hintId: shipped.id, origin: null })
  await db().table("hintSilences").put({ id: "torn", hintId: 3 })
  expect(await store.list()).toEqual({
    ok: true,
    value: expect.arrayContaining([
      { hintId: shipped.id, origin: "https://portal.example" },
      { hintId: shipped.id, origin: null }
    ]) as unknown
  })
  await store.speakAgain({ hintId: shipped.id, origin: null })
  expect(await store.list()).toEqual({ ok: true, value: [{ hintId: shipped.id, origin: "https://portal.example" }] })
  expect(await store.silence({ hintId: "No Hint", origin: null })).toMatchObject({ ok: false })
})

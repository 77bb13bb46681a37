import { describe, expect, it } from "vitest"
import { aFrame } from "../../tests/support/a-frame"
import { memoryDatabase } from "../../tests/support/memory-database"
import { anchorsOf } from "../autofill/site-map/anchors-of"
import { correctionId } from "../autofill/site-map/correction-id"
import type { Correction } from "../autofill/site-map/site-map"
import type { BoxNote } from "./lost-boxes"
import { siteMaps } from "./site-maps"

const frame = aFrame([
  { label: "First", id: "f" },
  { label: "Born", id: "b" },
  { label: "Sex", id: "s" }
])
const lesson = (place: number, key: string | null, madeOn = "2026-03-02"): Correction => ({
  anchors: anchorsOf(frame[place]!, frame),
  control: "text",
  key,
  madeOn
})
const ehr = "https://ehr.example"
const keysOf = async (maps: ReturnType<typeof siteMaps>) => {
  const map = await maps.read(ehr)
  return map.ok ? map.value.corrections.map((correction) => correction.key) : null
}

it("keeps lessons per site; a second one about the same box replaces the first", async () => {
  const maps = siteMaps(memoryDatabase())
  expect(await maps.read(ehr)).toEqual({ ok: true, value: { origin: ehr, corrections: [] } })
  await maps.teach(ehr, lesson(0, "patient.name.first"))
  await maps.teach(ehr, lesson(1, "patient.birthDate"))
  expect(await maps.teach(ehr, lesson(1, "guarantor.birthDate", "2026-03-03"))).toMatchObject({ value: { added: 0, replaced: 1 } })
  expect(await keysOf(maps)).toEqual(["patient.name.first", "guarantor.birthDate"])
  expect(await maps.read("https://other.example")).toMatchObject({ value: { corrections: [] } })
})

it("forgets one lesson, or a whole site", async () => {
  const maps = siteMaps(memoryDatabase())
  await maps.teach(ehr, lesson(0, "patient.name.first"))
  await maps.teach(ehr, lesson(1, null))
  await maps.forget(ehr, 0)
  expect(await keysOf(maps)).toEqual([null])
  await maps.forget(ehr, 7)
  expect(await keysOf(maps)).toEqual([null])
  await maps.forget(ehr, 0)
  expect(await maps.list()).toEqual({ ok: true, value: [] })
  await maps.teach(ehr, lesson(0, "patient.name.first"))
  await maps.forgetSite(ehr)
  expect(await maps.list()).toEqual({ ok: true, value: [] })
})

it("goes through a file to another office and merges there", async () => {
  const here = siteMaps(memoryDatabase())
  await here.teach(ehr, lesson(0, "patient.name.first"))
  await here.teach(ehr, lesson(1, "patient.birthDate", "2026-03-09"))
  const file = await here.exportFile("2026-03-10")
  if (!file.ok) throw new Error("not exported")

  const there = siteMaps(memoryDatabase())
  await there.teach(ehr, lesson(1, "guarantor.birthDate", "2026-03-01"))
  await there.teach(ehr, lesson(2, "patient.sex"))
  expect(await there.importFile(file.value)).toEqual({ ok: true, value: { sites: 1, added: 1, replaced: 1, same: 0 } })
  expect(await keysOf(there)).toEqual(["patient.birthDate", "patient.sex", "patient.name.first"])
  expect(await there.importFile(file.value)).toEqual({ ok: true, value: { sites: 1, added: 0, replaced: 0, same: 2 } })
})

it("keeps the later lesson when an older file comes in", async () => {
  const maps = siteMaps(memoryDatabase())
  await maps.teach(ehr, lesson(1, "guarantor.birthDate", "2026-03-01"))
  const old = await maps.exportFile("2026-03-01")
  await maps.teach(ehr, lesson(1, "patient.birthDate", "2026-03-09"))
  await maps.importFile(old.ok ? old.value : "")
  expect(await keysOf(maps)).toEqual(["patient.birthDate"])
})

it("changes nothing for a file that is not sound, and names the place", async () => {
  const maps = siteMaps(memoryDatabase())
  await maps.teach(ehr, lesson(0, "patient.name.first"))
  const good = {
    format: "deskhand-site-maps",
    version: 1,
    writtenOn: "2026-03-02",
    sites: [{ origin: ehr, corrections: [lesson(1, null)] }]
  }
  const withValue = { ...good, sites: [{ origin: ehr, corrections: [{ ...lesson(1, null), value: "Quigley" }] }] }
  for (const text of ["", "no json", "[]", "x".repeat(5_000_001), JSON.stringify({ ...good, version: 2 }), JSON.stringify(withValue)]) {
    const answer = await maps.importFile(text)
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request" } })
    expect(JSON.stringify(answer)).not.toContain("Quigley")
  }
  expect(await maps.importFile(JSON.stringify(withValue))).toMatchObject({ problem: { fields: ["sites.0.corrections.0"] } })
  expect(await keysOf(maps)).toEqual(["patient.name.first"])
  expect(await maps.importFile(JSON.stringify(good))).toMatchObject({ ok: true, value: { added: 1 } })
})

it("refuses a site that is no web page", async () => {
  expect(await siteMaps(memoryDatabase()).teach("chrome://settings", lesson(0, null))).toMatchObject({ ok: false })
})

it("survives a damaged row", async () => {
  const db = memoryDatabase()
  await db().table("siteMaps").put({ origin: ehr, corrections: "?" })
  expect(await siteMaps(db).read(ehr)).toEqual({ ok: true, value: { origin: ehr, corrections: [] } })
})

describe("boxes found again and boxes lost", () => {
  const now = anchorsOf(aFrame([{ label: "Born", id: "renamed" }])[0]!, aFrame([{ label: "Born", id: "renamed" }]))
  const taughtId = correctionId(lesson(1, "patient.birthDate"))
  const note = (state: BoxNote["state"], anchorsNow: BoxNote["anchorsNow"] = null): BoxNote => ({
    correctionId: taughtId,
    state,
    agreed: state === "healed" ? ["label"] : [],
    changed: state === "healed" ? ["id"] : [],
    anchorsNow
  })
  const setUp = async () => {
    const maps = siteMaps(memoryDatabase())
    await maps.teach(ehr, lesson(1, "patient.birthDate"))
    const rows = async () => {
      const lost = await maps.lost()
      return lost.ok ? lost.value : []
    }
    const correction = async () => {
      const map = await maps.read(ehr)
      return map.ok ? map.value.corrections[0] : undefined
    }
    return { maps, rows, correction }
  }

  it("are listed with since when, and leave the list when they are found as they were", async () => {
    const { maps, rows, correction } = await setUp()
    await maps.note(ehr, [note("exact")], "2026-03-03")
    expect([await rows(), (await correction())?.foundOn]).toEqual([[], "2026-03-03"])
    await maps.note(ehr, [note("broken")], "2026-03-04")
    await maps.note(ehr, [note("broken")], "2026-03-09")
    expect(await rows()).toMatchObject([{ state: "broken", firstOn: "2026-03-04", lastOn: "2026-03-09", anchorsNow: null }])
    expect((await correction())?.foundOn).toBe("2026-03-03")
    await maps.note(ehr, [note("exact")], "2026-03-10")
    expect(await rows()).toEqual([])
  })

  it("a renewal takes the anchors of today, keeps the old ones, and can be taken back", async () => {
    const { maps, rows, correction } = await setUp()
    await maps.note(ehr, [note("healed", now)], "2026-03-04")
    const before = (await correction())?.anchors
    expect(before?.id).toBe("b")
    await maps.renew(ehr, taughtId, "2026-03-05")
    const renewed = await correction()
    expect(renewed).toMatchObject({ anchors: { id: "renamed" }, before: { id: "b" }, healedOn: "2026-03-05", key: "patient.birthDate" })
    expect(await rows()).toEqual([])
    await maps.takeBack(ehr, correctionId(renewed!))
    expect(await correction()).toMatchObject({ anchors: before })
    expect(await correction()).not.toHaveProperty("before")
  })

  it("a renewal without anything found changes only the list", async () => {
    const { maps, rows, correction } = await setUp()
    await maps.note(ehr, [note("broken")], "2026-03-04")
    await maps.renew(ehr, taughtId, "2026-03-05")
    expect([await rows(), (await correction())?.anchors.id]).toEqual([[], "b"])
  })

  it("what is not the box is remembered, and goes with the lesson", async () => {
    const { maps, rows, correction } = await setUp()
    await maps.note(ehr, [note("healed", now)], "2026-03-04")
    await maps.refuse(ehr, taughtId, "ab.cd")
    expect([await rows(), (await correction())?.refused]).toEqual([[], ["ab.cd"]])
    await maps.note(ehr, [note("broken")], "2026-03-05")
    await maps.forget(ehr, 0)
    expect(await rows()).toEqual([])
  })
})

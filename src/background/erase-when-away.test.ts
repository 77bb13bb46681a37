import { describe, expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { succeed } from "../messaging/outcome"
import type { Presence } from "../platform/idle"
import { settings } from "../storage/settings"
import { eraseWhenAway } from "./erase-when-away"

const setUp = (reallyNow: Presence) => {
  const office = settings(memoryDatabase())
  const erased: string[] = []
  const asked: number[] = []
  const set: number[] = []
  const away = eraseWhenAway({
    erase: async (why) => (erased.push(why), succeed({ patients: [], inHandId: null, wasErased: why })),
    settings: office,
    presence: { set: (seconds) => void set.push(seconds), read: async (seconds) => (asked.push(seconds), reallyNow), on: () => undefined }
  })
  return { office, away, erased, asked, set }
}

describe("patients are erased", () => {
  it("at once when the screen locks", async () => {
    const { away, erased } = setUp("locked")
    await away.changed("locked")
    expect(erased).toEqual(["lock"])
  })
  it("after the office's minutes", async () => {
    const { away, erased, asked, office, set } = setUp("idle")
    await office.save({ idleMinutes: 5 }, "2026-03-02")
    await away.start()
    await away.changed("idle")
    expect([set, asked, erased]).toEqual([[300], [300], ["idle"]])
  })
  it("as locked when the screen locked meanwhile", async () => {
    const { away, erased } = setUp("locked")
    await away.changed("idle")
    expect(erased).toEqual(["lock"])
  })
})

describe("patients stay", () => {
  it("when the browser counted fewer minutes than the office wants, which are set again", async () => {
    const { away, erased, set } = setUp("active")
    await away.changed("idle")
    expect([erased, set]).toEqual([[], [900]])
  })
  it("when somebody comes back", async () => {
    const { away, erased } = setUp("active")
    await away.changed("active")
    expect(erased).toEqual([])
  })
})

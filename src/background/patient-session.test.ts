import { beforeEach, describe, expect, it } from "vitest"
import type { PatientSession } from "../messaging/contract"
import type { Outcome } from "../messaging/outcome"
import { memorySession } from "../../tests/support/memory-session"
import { patientSession } from "./patient-session"

let store = memorySession()
let session = patientSession(store, { now: () => 0, newId: () => "" })

beforeEach(() => {
  let time = 1000
  let count = 0
  store = memorySession()
  session = patientSession(store, { now: () => time++, newId: () => `p${++count}` })
})

const value = (outcome: Outcome<PatientSession>): PatientSession => {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}
const { start, save, hold, drop, list, erase } = {
  start: (draft = {}) => session.handlers["patient.start"]({ draft }, "popup"),
  save: (id: string, draft: Record<string, string>) => session.handlers["patient.saveDraft"]({ id, draft }, "popup"),
  hold: (id: string | null) => session.handlers["patient.hold"]({ id }, "popup"),
  drop: (id: string) => session.handlers["patient.drop"]({ id }, "popup"),
  list: () => session.handlers["patient.list"]({}, "popup"),
  erase: () => session.handlers["patient.eraseAll"]({}, "options")
}

describe("today's patients", () => {
  it("start empty", async () => {
    expect(value(await list())).toEqual({ patients: [], inHandId: null, wasErased: "no" })
  })

  it("stand newest first, the newest in hand", async () => {
    await start({ "patient.name.last": "Adair" })
    const now = value(await start({ "patient.name.last": "Boone" }))
    expect(now.patients.map((patient) => patient.id)).toEqual(["p2", "p1"])
    expect(now.inHandId).toBe("p2")
    expect((await session.inHand())?.draft).toEqual({ "patient.name.last": "Boone" })
  })

  it("can be taken in hand, laid down and dropped", async () => {
    await start()
    await start()
    expect(value(await hold("p1")).inHandId).toBe("p1")
    expect(value(await drop("p2")).inHandId).toBe("p1")
    expect(value(await drop("p1"))).toMatchObject({ patients: [], inHandId: null })
    await start()
    expect(value(await hold(null)).inHandId).toBeNull()
    expect(await session.inHand()).toBeNull()
  })

  it("started twice under one id, as when an answer was lost, are one patient with both texts", async () => {
    const begin = (draft: Record<string, string>) => session.handlers["patient.start"]({ id: "mine", draft }, "popup")
    await begin({ "patient.name.first": "A" })
    await start({ "patient.name.last": "Boone" })
    const now = value(await begin({ "patient.name.last": "Adair" }))
    expect(now.inHandId).toBe("mine")
    expect(now.patients.map((patient) => patient.draft)).toEqual([
      { "patient.name.last": "Boone" },
      { "patient.name.first": "A", "patient.name.last": "Adair" }
    ])
  })

  it("who are gone are said to be gone", async () => {
    for (const outcome of [await hold("p9"), await drop("p9"), await save("p9", {})])
      expect(outcome).toMatchObject({ ok: false, problem: { code: "not-found" } })
  })

  it("are fifty at most, and the fifty-first loses nobody", async () => {
    for (let n = 0; n < 50; n++) await start()
    expect(await start()).toMatchObject({ ok: false, problem: { code: "bad-request" } })
    expect(value(await list()).patients).toHaveLength(50)
  })
})

describe("typing", () => {
  it("keeps the text as typed, and an emptied box leaves the draft", async () => {
    await start({ "patient.birthDate": "3/4/85" })
    await save("p1", { "patient.birthDate": "13/45/1985", "patient.name.first": " Ada" })
    const after = value(await save("p1", { "patient.name.first": "" }))
    expect(after.patients[0]?.draft).toEqual({ "patient.birthDate": "13/45/1985" })
    expect(after.patients[0]?.changedAt).toBe(1002)
  })

  it("in two screens at once loses nothing of either", async () => {
    await start()
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => save("p1", n % 2 === 0 ? { [`popup.${n}`]: "typed" } : { [`panel.${n}`]: "typed" }))
    )
    expect(Object.keys(value(await list()).patients[0]?.draft ?? {})).toHaveLength(40)
  })

  it("while another patient starts loses neither", async () => {
    await start()
    await Promise.all([save("p1", { a: "1" }), start({ b: "2" }), save("p1", { c: "3" }), start()])
    const now = value(await list())
    expect(now.patients.map((patient) => patient.draft)).toEqual([{}, { b: "2" }, { a: "1", c: "3" }])
  })

  it("goes on after the browser's memory refused once", async () => {
    await start()
    const write = store.write
    store.write = async () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
    expect(await save("p1", { a: "1" })).toMatchObject({ ok: false, problem: { code: "storage-failed" } })
    store.write = write
    expect(await save("p1", { a: "1" })).toMatchObject({ ok: true })
  })
})

describe("erasing", () => {
  it("takes everything of the session, and says why until the next patient", async () => {
    await start()
    await store.write("page:3", { previewId: "x" })
    await session.eraseAll("lock")
    expect(value(await list())).toEqual({ patients: [], inHandId: null, wasErased: "lock" })
    expect(await store.keys()).toEqual(["patientSession"])
    expect(value(await start()).wasErased).toBe("no")
  })

  it("of nobody does not hide the earlier reason", async () => {
    await start()
    await session.eraseAll("lock")
    await session.eraseAll("idle")
    expect(value(await list()).wasErased).toBe("lock")
  })

  it("by button is said as such, and typing that comes after it stays out", async () => {
    await start()
    const [erased, late] = await Promise.all([erase(), save("p1", { a: "1" })])
    expect(value(erased)).toMatchObject({ patients: [], wasErased: "button" })
    expect(late).toMatchObject({ ok: false, problem: { code: "not-found" } })
    expect(value(await list()).patients).toEqual([])
  })

  it("treats a damaged list as none", async () => {
    await store.write("patientSession", { patients: "?" })
    expect(value(await list()).patients).toEqual([])
  })
})

import { beforeEach, describe, expect, it } from "vitest"
import { memorySession } from "../../tests/support/memory-session"
import { checklistKey } from "../messaging/checklist-session"
import { checklistSession } from "./checklist-session"
import { inOrder } from "./in-order"
import { patientSession } from "./patient-session"

let store = memorySession()
let patients: ReturnType<typeof patientSession>
let checklists: ReturnType<typeof checklistSession>
const save = (params: Parameters<(typeof checklists.handlers)["checklist.save"]>[0]) =>
  checklists.handlers["checklist.save"](params, "popup")
const kept = (id = "p1") => store.read(checklistKey(id))

beforeEach(async () => {
  store = memorySession()
  let count = 0
  const takeTurn = inOrder()
  patients = patientSession(store, { now: () => 1, newId: () => `p${++count}` }, takeTurn)
  checklists = checklistSession(store, { heldIds: patients.heldIds, takeTurn, now: () => 7 })
  await patients.handlers["patient.start"]({ draft: { "patient.name.last": "Whitcomb" } }, "popup")
})

describe("ticks by hand", () => {
  it("of two windows at once are all kept, and one can be taken back", async () => {
    await Promise.all([
      save({ patientId: "p1", marks: { "photo-id": { is: "ticked", by: "MK" } } }),
      save({ patientId: "p1", marks: { copay: { is: "open", by: "" } } }),
      save({ patientId: "p1", chosen: ["minor", "self-pay"] })
    ])
    expect(await kept()).toEqual({
      chosen: ["minor", "self-pay"],
      marks: { "photo-id": { is: "ticked", at: 7, by: "MK" }, copay: { is: "open", at: 7, by: "" } },
      pages: []
    })
    await save({ patientId: "p1", marks: { copay: null }, chosen: null })
    expect(await kept()).toMatchObject({ chosen: null, marks: { "photo-id": { is: "ticked" } } })
    expect(Object.keys(((await kept()) as { marks: object }).marks)).toEqual(["photo-id"])
  })

  it("a page looked at again takes the place of its former reading", async () => {
    const page = { origin: "https://ehr.example", title: "Chart", keys: ["patient.birthDate"] }
    await save({ patientId: "p1", page })
    await save({ patientId: "p1", page: { ...page, title: "Coverage" } })
    await save({ patientId: "p1", page: { ...page, keys: [] } })
    expect(await kept()).toMatchObject({
      pages: [
        { title: "Chart", keys: [], at: 7 },
        { title: "Coverage", keys: ["patient.birthDate"] }
      ]
    })
  })

  it("go with the patient, and a save that comes late brings none back", async () => {
    await save({ patientId: "p1", chosen: ["minor"] })
    const [, late] = await Promise.all([
      patients.handlers["patient.drop"]({ id: "p1" }, "popup"),
      save({ patientId: "p1", chosen: ["minor"] })
    ])
    expect(late).toMatchObject({ ok: false, problem: { code: "not-found" } })
    await checklists.prune()
    expect(await kept()).toBe(undefined)
  })

  it("go with everything that is erased", async () => {
    await save({ patientId: "p1", chosen: ["minor"] })
    await patients.eraseAll("lock")
    expect(await store.keys()).toEqual(["patientSession"])
  })

  it("that could not be removed are removed at the next change", async () => {
    await save({ patientId: "p1", chosen: ["minor"] })
    await checklists.prune()
    const remove = store.remove
    store.remove = async () => Promise.reject(new Error("the browser is busy"))
    await patients.handlers["patient.drop"]({ id: "p1" }, "popup")
    await expect(checklists.prune()).rejects.toThrow("busy")
    store.remove = remove
    await checklists.prune()
    expect(await kept()).toBe(undefined)
  })

  it("say so when the browser's memory is full", async () => {
    store.write = async () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
    expect(await save({ patientId: "p1", chosen: [] })).toMatchObject({ ok: false, problem: { code: "storage-failed" } })
  })
})

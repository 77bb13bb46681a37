import { beforeEach, describe, expect, it } from "vitest"
import { aBill } from "../../tests/support/a-bill"
import { memorySession } from "../../tests/support/memory-session"
import type { Outcome } from "../messaging/outcome"
import { withValueAt } from "../superbill/path-edits"
import { inOrder } from "./in-order"
import { patientSession } from "./patient-session"
import { superbillSession } from "./superbill-session"

let store = memorySession()
let patients: ReturnType<typeof patientSession>
let ask: ReturnType<typeof superbillSession>["handlers"]

beforeEach(() => {
  store = memorySession()
  let count = 0
  const clock = { now: () => 1, newId: () => `b${++count}` }
  const takeTurn = inOrder()
  patients = patientSession(store, clock, takeTurn)
  ask = superbillSession(store, clock, takeTurn).handlers
})

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}
const bill = aBill()
const start = async () => value(await ask["superbill.start"]({ patientId: null, record: bill }, "sidepanel"))
const list = async () => value(await ask["superbill.list"]({}, "sidepanel"))
const save = (id: string, base: typeof bill, record: typeof bill) => ask["superbill.save"]({ id, base, record }, "sidepanel")

describe("superbills of today", () => {
  it("are held newest first, the new one in hand", async () => {
    await start()
    await start()
    expect(await list()).toMatchObject({ superbills: [{ id: "b2", revision: 1 }, { id: "b1" }], inHandId: "b2" })
  })

  it("keep what two windows typed at once", async () => {
    await start()
    const [one, other] = await Promise.all([
      save("b1", bill, withValueAt(bill, "referralNumber", "R1")),
      save("b1", bill, withValueAt(bill, "authorization.number", "A1"))
    ])
    expect([one.ok, other.ok]).toEqual([true, true])
    expect((await list()).superbills[0]).toMatchObject({ revision: 3, record: { referralNumber: "R1", authorization: { number: "A1" } } })
  })

  it("are marked, taken up and removed", async () => {
    await start()
    expect(value(await ask["superbill.mark"]({ id: "b1", isDone: true }, "sidepanel")).isDone).toBe(true)
    expect(await ask["superbill.hold"]({ id: "b9" }, "sidepanel")).toMatchObject({ ok: false, problem: { code: "not-found" } })
    expect(value(await ask["superbill.drop"]({ id: "b1" }, "sidepanel"))).toEqual({ entries: [], inHandId: null })
    expect(await store.keys()).toEqual(["superbills"])
    expect(await ask["superbill.drop"]({ id: "b1" }, "sidepanel")).toMatchObject({ ok: false })
  })

  it("go with the patients, and a save that comes late brings none back", async () => {
    await start()
    const [, late] = await Promise.all([patients.eraseAll("lock"), save("b1", bill, withValueAt(bill, "referralNumber", "R1"))])
    expect(late).toMatchObject({ ok: false, problem: { code: "not-found" } })
    expect((await list()).superbills).toEqual([])
    expect(await store.keys()).toEqual(["patientSession"])
  })

  it("are a hundred at most, and one that is too large is refused with a reason", async () => {
    for (let count = 0; count < 100; count++) await start()
    expect(await ask["superbill.start"]({ patientId: null, record: bill }, "sidepanel")).toMatchObject({
      ok: false,
      problem: { code: "bad-request" }
    })
    expect((await list()).superbills).toHaveLength(100)
    const line = { dateOfService: "2026-01-01", procedureCode: "9".repeat(190), renderingNpi: "9".repeat(190), status: "paid" as const }
    const large = { ...bill, history: { ...bill.history, submittedLines: Array.from({ length: 900 }, () => line) } }
    expect(await save("b1", bill, large)).toMatchObject({ ok: false, problem: { message: expect.stringContaining("too large") } })
  })

  it("say so when the browser's memory is full", async () => {
    await start()
    store.write = async () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
    expect(await save("b1", bill, withValueAt(bill, "referralNumber", "R1"))).toMatchObject({
      ok: false,
      problem: { code: "storage-failed" }
    })
  })
})

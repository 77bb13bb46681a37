import { beforeEach, describe, expect, it, vi } from "vitest"
import { aBill } from "../../../tests/support/a-bill"
import { fail, succeed, type Outcome } from "../../messaging/outcome"
import type { SessionSuperbill } from "../../messaging/superbill-session"
import { addLine } from "../../superbill/line-edits"
import { withValueAt } from "../../superbill/path-edits"
import type { Superbill } from "../../superbill/record"
import { superbillKeeper, type KeeperState } from "./superbill-keeper"

const bill = aBill()
const held = (record: Superbill, revision: number): SessionSuperbill => ({
  id: "b",
  patientId: null,
  record,
  isDone: false,
  changedAt: 1,
  revision
})
const typed = (path: string, value: unknown) => (record: Superbill) => withValueAt(record, path, value)

let state: KeeperState
let answers: ((answer: Outcome<SessionSuperbill>) => void)[]
let sent: Superbill[]
let keeper: ReturnType<typeof superbillKeeper>

beforeEach(() => {
  vi.useFakeTimers()
  state = { kept: null, problem: null }
  answers = []
  sent = []
  keeper = superbillKeeper({
    save: (_id, _base, record) => {
      sent.push(record)
      return new Promise((done) => answers.push(done))
    },
    onChange: (next) => (state = next)
  })
  keeper.hold(held(bill, 1))
})

const answer = async (outcome: Outcome<SessionSuperbill>) => {
  answers.shift()?.(outcome)
  await vi.advanceTimersByTimeAsync(0)
}

describe("typing", () => {
  it("is sent after a pause, once", async () => {
    keeper.edit(typed("referralNumber", "R"))
    keeper.edit(typed("referralNumber", "R1"))
    await vi.advanceTimersByTimeAsync(200)
    expect(sent.map(({ referralNumber }) => referralNumber)).toEqual(["R1"])
  })

  it("that goes on while a save is under way is kept, and sent next", async () => {
    keeper.edit(typed("referralNumber", "R1"))
    await vi.advanceTimersByTimeAsync(200)
    keeper.edit(typed("referralNumber", "R12"))
    await answer(succeed(held(sent[0] ?? bill, 2)))
    expect(state.kept?.record.referralNumber).toBe("R12")
    await vi.advanceTimersByTimeAsync(200)
    expect(sent.at(-1)?.referralNumber).toBe("R12")
  })

  it("stays beside what another window saved, also during a save", async () => {
    keeper.edit(typed("referralNumber", "R1"))
    keeper.hear(held(withValueAt(bill, "authorization.number", "A1"), 2))
    expect(state.kept?.record).toMatchObject({ referralNumber: "R1", authorization: { number: "A1" } })
    await vi.advanceTimersByTimeAsync(200)
    const mine = sent[0] ?? bill
    keeper.hear(held(withValueAt(mine, "claimId", "C9"), 4))
    await answer(succeed(held(mine, 3)))
    expect(state.kept?.record).toMatchObject({ referralNumber: "R1", claimId: "C9" })
  })

  it("that cannot be joined gives way, and it is said", () => {
    keeper.edit((record) => addLine(record))
    keeper.hear(held(withValueAt(bill, "serviceLines[0].units", 2), 2))
    expect(state.problem?.message).toContain("service lines")
    expect(state.kept?.record.serviceLines).toHaveLength(1)
  })

  it("is kept with the problem when it could not be saved", async () => {
    keeper.edit(typed("referralNumber", "R1"))
    await vi.advanceTimersByTimeAsync(200)
    await answer(fail("storage-failed", "full"))
    expect(state).toMatchObject({ problem: { message: "full" }, kept: { record: { referralNumber: "R1" } } })
  })
})

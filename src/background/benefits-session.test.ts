import { beforeEach, expect, it } from "vitest"
import { aBill } from "../../tests/support/a-bill"
import { memorySession } from "../../tests/support/memory-session"
import type { Outcome } from "../messaging/outcome"
import { keptBenefitsKey } from "../messaging/kept-benefits"
import type { BenefitsSeen } from "../messaging/watch-benefits"
import { benefitsSession, readBenefitsSeen } from "./benefits-session"
import { inOrder } from "./in-order"
import { patientSession } from "./patient-session"
import { superbillSession } from "./superbill-session"

const setUp = () => {
  const store = memorySession()
  let count = 0
  const clock = { now: () => 1, newId: () => `id${++count}` }
  const takeTurn = inOrder()
  const patients = patientSession(store, clock, takeTurn)
  const superbills = superbillSession(store, clock, takeTurn)
  const benefits = benefitsSession(store, { heldIds: patients.heldIds, onSeen: superbills.takeBenefits, takeTurn })
  return { store, patients, superbills: superbills.handlers, benefits }
}
let desk = setUp()

beforeEach(async () => {
  desk = setUp()
  await desk.patients.handlers["patient.start"]({ id: "p1", draft: { "patient.name.last": "Quill" } }, "popup")
})

const seen = (some: Partial<BenefitsSeen> = {}): BenefitsSeen => ({
  patientId: "p1",
  status: "active",
  payerName: "Harborlight Mutual",
  readAt: "2026-11-20",
  referenceNumber: "CB-1",
  sequence: "primary",
  ...some
})
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}
const unchecked = {
  ...aBill(),
  coverages: aBill().coverages.map((each) => ({ ...each, payerName: "Harborlight Mutual", eligibility: {} }))
}
const start = async () => value(await desk.superbills["superbill.start"]({ patientId: "p1", record: unchecked }, "sidepanel"))
const eligibility = async () =>
  value(await desk.superbills["superbill.list"]({}, "sidepanel")).superbills[0]?.record.coverages[0]?.eligibility

it("one answer a patient and payer is kept, the newest first", async () => {
  await desk.benefits.remember(seen())
  await desk.benefits.remember(seen({ payerName: "Stonebridge" }))
  await desk.benefits.remember(seen({ payerName: "HARBORLIGHT MUTUAL", status: "inactive" }))
  expect((await readBenefitsSeen(desk.store)).map(({ payerName, status }) => `${payerName} ${status}`)).toEqual([
    "HARBORLIGHT MUTUAL inactive",
    "Stonebridge active"
  ])
})

it("a page that says nothing of a status does not take back what that payer settled today", async () => {
  const silent = { status: "unknown" as const, isSilent: true }
  await desk.benefits.remember(seen())
  await desk.benefits.remember(seen({ ...silent, payerName: null }))
  await desk.benefits.remember(seen({ ...silent, payerName: "HARBORLIGHT MUTUAL" }))
  expect(await readBenefitsSeen(desk.store)).toEqual([seen()])
  await desk.benefits.remember(seen({ ...silent, payerName: "Stonebridge" }))
  expect(await readBenefitsSeen(desk.store)).toHaveLength(2)
  await desk.benefits.remember(seen({ ...silent, readAt: "2026-11-21" }))
  expect((await readBenefitsSeen(desk.store)).map(({ status }) => status)).toEqual(["unknown", "unknown"])
})

it("a page that says it is pending takes back what was settled", async () => {
  await desk.benefits.remember(seen())
  await desk.benefits.handlers["benefits.confirm"](seen({ status: "unknown" }), "sidepanel")
  expect(await readBenefitsSeen(desk.store)).toEqual([seen({ status: "unknown" })])
})

it("an answer does not go over to a payer that was corrected since", async () => {
  await desk.benefits.remember(seen({ payerName: "Aetna", coverageName: "Aetna" }))
  await start()
  expect(await eligibility()).toEqual({})
})

it("the whole result of somebody who was removed goes too, another's stays", async () => {
  const keep = (patientId: string | null) => desk.store.write(keptBenefitsKey, { view: { patientId } })
  await keep("p1")
  await desk.benefits.prune()
  expect(await desk.store.keys()).toContain(keptBenefitsKey)
  await desk.patients.handlers["patient.drop"]({ id: "p1" }, "popup")
  await desk.benefits.prune()
  expect(await desk.store.keys()).not.toContain(keptBenefitsKey)
  await keep(null)
  await desk.benefits.prune()
  expect(await desk.store.keys()).toContain(keptBenefitsKey)
})

it("nothing is remembered of somebody who is not held, and it goes with the patients", async () => {
  expect(await desk.benefits.remember(seen({ patientId: "gone" }))).toMatchObject({ ok: false, problem: { code: "not-found" } })
  await desk.benefits.remember(seen())
  await desk.patients.handlers["patient.drop"]({ id: "p1" }, "popup")
  await desk.benefits.prune()
  expect(await readBenefitsSeen(desk.store)).toEqual([])
  await Promise.all([desk.patients.eraseAll("lock"), desk.benefits.remember(seen())])
  expect(await desk.store.keys()).toEqual(["patientSession"])
})

it("stands in a superbill started afterwards", async () => {
  await desk.benefits.remember(seen())
  await start()
  expect(await eligibility()).toEqual({ checkedOn: "2026-11-20", status: "active" })
})

it("goes into a superbill that stands already, unless it is done or nothing was settled", async () => {
  const { id } = await start()
  await desk.benefits.remember(seen({ status: "unknown" }))
  expect(await eligibility()).toEqual({})
  await desk.benefits.remember(seen({ status: "inactive" }))
  expect(await eligibility()).toEqual({ checkedOn: "2026-11-20", status: "inactive" })
  await desk.superbills["superbill.mark"]({ id, isDone: true }, "sidepanel")
  await desk.benefits.remember(seen({ readAt: "2026-11-21" }))
  expect(await eligibility()).toEqual({ checkedOn: "2026-11-20", status: "inactive" })
})

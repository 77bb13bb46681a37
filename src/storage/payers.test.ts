import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { payers as shipped } from "../knowledge/payers/payers"
import { payerStore } from "./payers"

const [first] = shipped
if (!first) throw new Error("no payer ships")
const idsOf = (answer: Awaited<ReturnType<ReturnType<typeof payerStore>["list"]>>) =>
  answer.ok ? answer.value.map(({ payer }) => payer.id) : []

it("shows what ships, with the office's changes laid over it", async () => {
  const store = payerStore(memoryDatabase())
  await store.save({ ...first, phone: "(212) 555-0142" })
  await store.save({ ...first, id: "our-union-plan", name: "Our union's plan" })
  const listed = await store.list()
  expect(idsOf(listed)).toHaveLength(shipped.length + 1)
  const by = (id: string) => (listed.ok ? listed.value.find(({ payer }) => payer.id === id) : undefined)
  expect(by(first.id)).toMatchObject({ origin: "changed", payer: { phone: "(212) 555-0142" } })
  expect(by("our-union-plan")?.origin).toBe("own")
})

it("takes a payer out and brings the shipped one back", async () => {
  const store = payerStore(memoryDatabase())
  await store.remove(first.id)
  expect(idsOf(await store.list())).not.toContain(first.id)
  await store.restore(first.id)
  expect(idsOf(await store.list())).toContain(first.id)
})

it("names the box of what it refuses, and keeps what was there", async () => {
  const store = payerStore(memoryDatabase())
  expect(await store.save({ ...first, verifiedOn: "soon" })).toMatchObject({ ok: false, problem: { fields: ["verifiedOn"] } })
  expect(await store.save("nonsense")).toMatchObject({ ok: false })
  expect(idsOf(await store.list())).toHaveLength(shipped.length)
})

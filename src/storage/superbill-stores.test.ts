import { describe, expect, it } from "vitest"
import { aBill } from "../../tests/support/a-bill"
import { memoryDatabase, memoryDisk } from "../../tests/support/memory-database"
import { blankClaimSender } from "../superbill/claim-sender"
import { favourites } from "./favourites"
import { officeRules } from "./office-rules"
import { superbillSettings } from "./superbill-settings"

const rule = {
  id: "plan-wants-referral",
  isOn: true,
  severity: "error" as const,
  message: "This plan wants a referral.",
  fix: "Ask for it.",
  source: "Office rule",
  when: { op: "blank" as const, path: "referralNumber" }
}

describe("superbill settings", () => {
  it("hold one change a rule, with its reason, and silences by payer or provider", async () => {
    const store = superbillSettings(memoryDatabase())
    await store.setChange({ ruleId: "modifier-25-missing", to: "off", reason: "Coder does it" })
    await store.setChange({ ruleId: "modifier-25-missing", to: "info", reason: "Coder does most" })
    await store.addSilence({ ruleId: "balance-mismatch", payerId: "PLAN1", reason: "Second payer" })
    await store.addSilence({ ruleId: "balance-mismatch", payerId: "PLAN1", reason: "Second payer, since June" })
    expect(await store.read()).toEqual({
      ok: true,
      value: {
        changes: [{ ruleId: "modifier-25-missing", to: "info", reason: "Coder does most" }],
        silences: [{ ruleId: "balance-mismatch", payerId: "PLAN1", reason: "Second payer, since June" }]
      }
    })
    await store.dropChange("modifier-25-missing")
    await store.dropSilence({ ruleId: "balance-mismatch", payerId: "PLAN1", reason: "" })
    expect(await store.read()).toEqual({ ok: true, value: { changes: [], silences: [] } })
  })

  it("hold who sends claim files, apart from the rules", async () => {
    const store = superbillSettings(memoryDatabase())
    await store.setChange({ ruleId: "x", to: "off", reason: "why" })
    const sender = { ...blankClaimSender, submitterName: " Sample Clinic ", usage: "production" as const }
    await store.setClaimSender(sender)
    await store.dropChange("x")
    expect(await store.read()).toEqual({
      ok: true,
      value: { changes: [], silences: [], claimSender: { ...sender, submitterName: "Sample Clinic" } }
    })
    expect(await store.setClaimSender({ ...sender, submitterName: "x".repeat(61) })).toMatchObject({ ok: false })
  })

  it("take nothing without a reason, and no silence for nobody", async () => {
    const store = superbillSettings(memoryDatabase())
    expect(await store.setChange({ ruleId: "x", to: "off", reason: " " })).toMatchObject({ ok: false })
    expect(await store.addSilence({ ruleId: "x", reason: "why" })).toMatchObject({ ok: false })
  })
})

describe("office rules", () => {
  it("are kept, renamed, replaced by a file, dropped", async () => {
    const store = officeRules(memoryDatabase())
    expect(await store.save(rule, null)).toEqual({ ok: true, value: rule })
    expect(await store.save(rule, null)).toMatchObject({ ok: false, problem: { fields: ["id"] } })
    expect(await store.save({ ...rule, id: "other-name" }, rule.id)).toMatchObject({ ok: true })
    expect(await store.take([{ ...rule, id: "other-name", isOn: false }, rule])).toEqual({ ok: true, value: { added: 1, replaced: 1 } })
    await store.drop(rule.id)
    expect(await store.list()).toEqual({ ok: true, value: [{ ...rule, id: "other-name", isOn: false }] })
  })

  it("are refused when they point nowhere, and a damaged one hides none of the others", async () => {
    const db = memoryDatabase()
    const store = officeRules(db)
    expect(await store.save({ ...rule, when: { op: "blank", path: "patient.shoeSize" } }, null)).toMatchObject({ ok: false })
    await store.save(rule, null)
    await db().table("officeRules").put({ id: "broken" })
    expect(await store.list()).toEqual({ ok: true, value: [rule] })
  })
})

it("providers are kept with their favourites, by name", async () => {
  const store = favourites(memoryDatabase())
  const { renderingProvider, billingProvider, serviceFacility } = aBill()
  const pace = {
    id: "1234567893",
    name: "Pace, Toni",
    parts: { renderingProvider, billingProvider, serviceFacility },
    templateId: null,
    services: [],
    diagnoses: []
  }
  expect(await store.save(pace)).toEqual({ ok: true, value: pace })
  expect(await store.save({ ...pace, id: "" })).toMatchObject({ ok: false })
  expect(await store.list()).toEqual({ ok: true, value: [pace] })
})

it("7 -> 9 makes room for them and leaves what was there", async () => {
  const disk = memoryDisk()
  const before = disk.open(7)
  await before.table("sites").add({ origin: "https://ehr.example", approvedOn: "2026-01-05", name: "EHR" })
  before.close()
  const after = disk.open(9)
  expect(await after.table("sites").toArray()).toEqual([{ origin: "https://ehr.example", approvedOn: "2026-01-05", name: "EHR" }])
  for (const name of ["superbillSettings", "officeRules", "favourites"]) expect(await after.table(name).toArray()).toEqual([])
  after.close()
})

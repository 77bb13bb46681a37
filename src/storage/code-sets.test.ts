import { expect, it } from "vitest"
import { aCodeSet } from "../../tests/support/a-code-set"
import { memoryDatabase } from "../../tests/support/memory-database"
import { codeSets } from "./code-sets"

const asthma = { code: "J45909", title: "Unspecified asthma, uncomplicated", billable: true }

it("lists what is loaded without its bytes, and reads one with them", async () => {
  const sets = codeSets(memoryDatabase())
  const made = await aCodeSet("icd10cm", [asthma], 77)
  expect(await sets.replace([made])).toEqual({ ok: true, value: undefined })
  expect(await sets.list()).toEqual({
    ok: true,
    value: [
      {
        system: "icd10cm",
        info: made.info,
        codes: 1,
        terms: 0,
        size: made.bytes.length,
        fileName: "icd10cm.zip",
        loadedAt: 77,
        isDamaged: false
      }
    ]
  })
  const read = await sets.read("icd10cm")
  expect(read.ok && read.value?.bytes).toEqual(made.bytes)
  expect(await sets.read("hcpcs")).toEqual({ ok: true, value: null })
})

it("keeps the old set when the new one cannot be written whole", async () => {
  const db = memoryDatabase()
  const sets = codeSets(db)
  const old = await aCodeSet("hcpcs", [asthma], 1)
  await sets.replace([old])
  const full = Object.assign(new Error("full"), { name: "QuotaExceededError" })
  db().codeSetBytes.hook("updating", () => {
    throw full
  })
  db().codeSetBytes.hook("creating", (_key, row) => {
    if (row.system === "modifier") throw full
  })
  const result = await sets.replace([await aCodeSet("modifier", [asthma], 2), await aCodeSet("hcpcs", [asthma], 2)])
  expect(result).toMatchObject({ ok: false, problem: { code: "storage-failed", message: expect.stringMatching(/disk is full/) } })
  expect(await sets.list()).toMatchObject({ value: [{ system: "hcpcs", loadedAt: 1 }] })
  expect(await sets.all()).toMatchObject({ value: [{ system: "hcpcs", bytes: old.bytes }] })
})

it("drops one set and leaves the others", async () => {
  const sets = codeSets(memoryDatabase())
  await sets.replace([await aCodeSet("hcpcs", [asthma]), await aCodeSet("icd10cm", [asthma])])
  await sets.drop("hcpcs")
  expect(await sets.list()).toMatchObject({ ok: true, value: [{ system: "icd10cm" }] })
  expect(await sets.all()).toMatchObject({ ok: true, value: [{ system: "icd10cm" }] })
})

import { expect, it } from "vitest"
import { aCodeSet } from "../../tests/support/a-code-set"
import { memoryDatabase } from "../../tests/support/memory-database"
import { lookUpCodes } from "../knowledge/codes/look-up-codes"
import type { CodeSet } from "../knowledge/codes/open-code-set"
import { codeSets } from "./code-sets"
import { openCodeSets } from "./open-code-sets"

const made = { code: "Z9999", title: "Encounter for the fictional zorble", billable: true }
const opened = async (db: ReturnType<typeof memoryDatabase>): Promise<CodeSet[]> => {
  const sets = await openCodeSets(db)
  if (!sets.ok) throw new Error(sets.problem.message)
  return sets.value
}

it("is the built-in sets while nothing is loaded", async () => {
  const sets = await opened(memoryDatabase())
  expect(sets.map(({ info }) => `${info.system} ${info.origin}`)).toEqual([
    "icd10cm starter",
    "hcpcs starter",
    "modifier starter",
    "pos starter"
  ])
})

it("puts a loaded set before the built-in ones, and follows when it is replaced or removed", async () => {
  const db = memoryDatabase()
  const store = codeSets(db)
  await store.replace([await aCodeSet("icd10cm", [made], 1)])
  const first = await opened(db)
  expect(lookUpCodes(first, "zorble")[0]).toMatchObject({ dotted: "Z99.99", origin: "file" })
  expect((await opened(db))[0]).toBe(first[0])

  await store.replace([await aCodeSet("icd10cm", [{ ...made, title: "Encounter for the fictional quimble" }], 2)])
  expect(lookUpCodes(await opened(db), "quimble")[0]).toMatchObject({ code: "Z9999" })

  await store.drop("icd10cm")
  expect((await opened(db)).every(({ info }) => info.origin === "starter")).toBe(true)
})

it("leaves out a damaged set, says so in the list, and still opens the others", async () => {
  const db = memoryDatabase()
  const store = codeSets(db)
  const whole = await aCodeSet("hcpcs", [made])
  const half = await aCodeSet("icd10cm", [made])
  await store.replace([whole, { ...half, bytes: half.bytes.slice(0, half.bytes.length >> 1) }])
  expect((await opened(db)).filter(({ info }) => info.origin === "file").map(({ info }) => info.system)).toEqual(["hcpcs"])
  const lines = await store.list()
  expect(lines.ok && lines.value.map(({ system, isDamaged }) => [system, isDamaged])).toEqual([
    ["hcpcs", false],
    ["icd10cm", true]
  ])
})

import { describe, expect, it } from "vitest"
import { arrows, pureFolders } from "../../scripts/lint/arrows.mjs"
import { lintPlanted } from "./lint-planted"

const folders = Object.keys(arrows)
const arrowsOf = new Map(Object.entries<{ to: string[]; typesFrom?: string[]; urlsOf?: string[]; packages: string[]; way: string }>(arrows))

const broken = async (from: string, code: string) =>
  (await lintPlanted(`src/${from}/planted.ts`, code)).filter((it) => it.rule === "deskhand/arrows").map((it) => it.message)

describe.each([...arrowsOf])("src/%s", (from, rule) => {
  const forbidden = folders.filter((to) => to !== from && !rule.to.includes(to))

  it.each(forbidden)("may not import src/%s, and the error says where to go", async (to) => {
    const messages = await broken(from, `import { thing } from "../${to}/planted"\nexport const used = thing\n`)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(rule.way)
  })

  it.each(rule.to)("may import src/%s", async (to) => {
    expect(await broken(from, `import { thing } from "../${to}/planted"\nexport const used = thing\n`)).toEqual([])
  })

  it.each(rule.typesFrom ?? [])("may import the types of src/%s", async (to) => {
    expect(await broken(from, `import type { Thing } from "../${to}/planted"\nexport type Used = Thing\n`)).toEqual([])
  })

  it("may not import a package outside its list", async () => {
    expect(await broken(from, `import { thing } from "left-pad"\nexport const used = thing\n`)).toHaveLength(1)
  })

  it("may not import tests or benches into what ships", async () => {
    expect(await broken(from, `import { thing } from "../../tests/support/thing"\nexport const used = thing\n`)).toHaveLength(1)
  })
})

describe("every way of importing is seen", () => {
  it.each([
    ["a re-export", `export { thing } from "../popup/index"\n`],
    ["a re-export of everything", `export * from "../popup/index"\n`],
    ["import()", `export const thing = import("../popup/index")\n`],
    ["a type of import()", `export type Thing = import("../popup/index").Thing\n`],
    ["an import for its effect", `import "../popup/index"\n`],
    ["url:", `import thing from "url:../popup/index"\nexport const used = thing\n`],
    ["a deeper folder", `import { thing } from "../popup/screens/patient/boxes"\nexport const used = thing\n`]
  ])("%s", async (_name, code) => {
    expect(await broken("autofill", code)).toHaveLength(1)
  })

  it("and a folder inside the same one is no arrow, whatever its name", async () => {
    const found = await lintPlanted("src/background/one/planted.ts", `import { thing } from "../popup/thing"\nexport const used = thing\n`)
    expect(found.filter((it) => it.rule === "deskhand/arrows")).toEqual([])
  })
})

it("names every folder of the design", () => {
  expect(folders).toEqual(
    expect.arrayContaining([...pureFolders, "messaging", "storage", "platform", "ui", "desk", "popup", "sidepanel", "options"])
  )
})

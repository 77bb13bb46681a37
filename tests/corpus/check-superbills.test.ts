import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { evalSuperbill } from "../../bench/evals/superbill"
import { readSuperbill } from "../../src/superbill/lenient-record"
import { Superbill } from "../../src/superbill/record"
import { everyRule } from "../../src/superbill/rules/every-rule"

const folder = path.join(import.meta.dirname, "superbill")
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), "utf8"))

/** Cases with what must be said of each; those of our own were written from the catalogue's conditions alone, most with nothing to say. */
const files = ["cases-dev.json", "cases-own.json"]

type CatalogueRule = { id: string; group: string; severity: string; needsData: string }

describe("the catalogue of rules", () => {
  const catalogue = read("rules.json") as CatalogueRule[]

  it("is what the engine has: ids, groups, severities and tables", () => {
    const facts = (id: string, ...rest: string[]): string => [id, ...rest].join(" ")
    const ours = everyRule.map(({ id, group, severity, needs }) => facts(id, group, severity, needs.replace("-complete", "")))
    expect(ours.sort()).toEqual(catalogue.map(({ id, group, severity, needsData }) => facts(id, group, severity, needsData)).sort())
    expect(new Set(everyRule.map(({ id }) => id)).size).toBe(120)
  })

  it("asks for a whole table only where a missing code would be a finding", () => {
    expect(everyRule.filter(({ needs }) => needs.endsWith("-complete")).map(({ id }) => id)).toEqual(["dx-not-found", "hcpcs-not-found"])
  })
})

describe("superbills with their expected findings", () => {
  const report = evalSuperbill(files.map((name) => path.join(folder, name)))

  it.each(report.perCase.map((each) => [each.id, each] as const))("%s is exact", (_, { missed, extra }) =>
    expect({ missed, extra }).toEqual({ missed: [], extra: [] })
  )

  it("counts them", () => {
    expect(report).toMatchObject({ cases: report.perCase.length, exact: report.perCase.length, missed: 0, extra: 0 })
  })

  it("fit the schema that the editor saves by, and are read the same from it", () => {
    for (const { record } of files.flatMap((name) => (read(name) as { cases: { record: unknown }[] }).cases)) {
      const saved = Superbill.parse(record)
      expect(Superbill.parse(JSON.parse(JSON.stringify(saved)))).toEqual(saved)
      expect(readSuperbill(saved).ok).toBe(true)
    }
  })
})

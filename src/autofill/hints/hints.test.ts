import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { hintPayers } from "../../../tests/support/hint-payers"
import { builtInHints } from "./built-in-hints"
import { Hint, HintCheck } from "./hint"
import { hintBoxes } from "./hint-boxes"
import table from "./hints.json"
import { fitsKey } from "./key-pattern"

const articles = new Set(
  readdirSync(fileURLToPath(new URL("../../knowledge/articles", import.meta.url)), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map(
      (file) => /^slug: (.+)$/m.exec(readFileSync(fileURLToPath(new URL(`../../knowledge/articles/${file}`, import.meta.url)), "utf8"))?.[1]
    )
)
/** One key of each box, and of the parts of split ones. */
const keys = hintBoxes.map(({ pattern }) => pattern.replace("coverage.*", "coverage.secondary").replace(/\[\*\]/g, "[2]"))
const parts = ["patient.ssn.part1", "patient.ssn.part2", "patient.ssn.part3", "patient.birthDate.year", "patient.phone.area"]
const moreParts = ["patient.phone.prefix", "patient.phone.home.area", "patient.phone.home.prefix", "coverage.primary.payerName"]
const everyKey = [...keys, ...parts, ...moreParts, "coverage.primary.groupNumber"]

describe("the hints that ship", () => {
  it("fit the schema, all of them", () => {
    expect(table.map((row) => Hint.safeParse(row).error?.issues ?? []).flat()).toEqual([])
    expect(builtInHints.length).toBe(table.length)
    expect(builtInHints.length).toBeGreaterThanOrEqual(60)
  })

  it("have one id each, and replace hints that are there", () => {
    const ids = new Set(builtInHints.map(({ id }) => id))
    expect(ids.size).toBe(builtInHints.length)
    expect(builtInHints.filter(({ replaces }) => replaces !== null && !ids.has(replaces))).toEqual([])
  })

  it("name articles and kinds of payers that are there", () => {
    expect(builtInHints.filter(({ article }) => article !== null && !articles.has(article)).map(({ article }) => article)).toEqual([])
    const kinds = new Set<string>(hintPayers.map(({ kind }) => kind))
    expect(builtInHints.flatMap(({ payerKinds }) => payerKinds).filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it("are about boxes that there are", () => {
    const lost = builtInHints.flatMap(({ id, boxes }) =>
      boxes.filter((pattern) => !everyKey.some((key) => fitsKey(pattern, key))).map((pattern) => `${id} ${pattern}`)
    )
    expect(lost).toEqual([])
  })

  it("use every check", () => expect([...new Set(builtInHints.map(({ check }) => check))].sort()).toEqual([...HintCheck.options].sort()))

  it("say something of most boxes of the four kinds of pages", () => {
    const silent = keys.filter(
      (key) => !builtInHints.some(({ check, boxes }) => check !== "placeholder" && boxes.some((pattern) => fitsKey(pattern, key)))
    )
    expect(silent.length / keys.length).toBeLessThan(0.35)
  })

  it("never call anything wrong", () => expect(builtInHints.filter(({ text }) => /\b(wrong|invalid|error)\b/i.test(text))).toEqual([]))
})

import { describe, expect, it } from "vitest"
import { contract } from "../../src/messaging/contract"
import { projectFiles, readText } from "./source-files"

const shipped = (folder: string) =>
  projectFiles.filter((file) => file.startsWith(`src/${folder}/`) && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const names = Object.keys(contract)

describe("messages", () => {
  it.each(names)("%s is answered in one place", (name) => {
    expect(shipped("background").filter((file) => new RegExp(`^\\s*"${name}":`, "m").test(readText(file)))).toHaveLength(1)
  })

  it.each(names)("%s is asked by somebody", (name) => {
    const askers = ["desk", "options", "tabs", "popup", "sidepanel", "messaging", "content-scripts"]
      .flatMap(shipped)
      .filter((file) => file !== "src/messaging/contract.ts")
    expect(askers.filter((file) => readText(file).includes(`"${name}"`)).length).toBeGreaterThan(0)
  })

  it("are named domain.verb, and a script in a page may send those of its hints alone", () => {
    expect(names.filter((name) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(name))).toEqual([])
    const screens = ["popup", "sidepanel", "options", "superbillPage"]
    const others = Object.entries(contract).filter(([, { from }]) => from.some((caller) => !screens.includes(caller)))
    expect(others.map(([name, { from }]) => [name, from])).toEqual(
      ["hint.at", "hint.changed", "hint.silence", "hint.article", "hint.all"].map((name) => [name, ["page"]])
    )
  })

  it("of one domain are answered in one file", () => {
    const places = shipped("background").map((file) =>
      [...readText(file).matchAll(/^\s*"([a-z]+)\.[A-Za-z]+":/gm)].map((match) => match[1])
    )
    const domains = places.flatMap((found) => [...new Set(found)])
    expect(domains).toEqual([...new Set(domains)])
  })
})

describe("measures", () => {
  const exported = (folder: string, prefix: string) =>
    projectFiles
      .filter((file) => new RegExp(`^${folder}/[^/]+\\.ts$`).test(file) && !file.endsWith("/run.ts"))
      .flatMap((file) => [...readText(file).matchAll(new RegExp(`export const (${prefix}[A-Z]\\w*)`, "g"))].map((match) => match[1] ?? ""))

  it("every kind of eval is known to bench/evals/run.ts", () => {
    const kinds = exported("bench/evals", "eval")
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.filter((name) => !readText("bench/evals/run.ts").includes(name))).toEqual([])
  })

  it("every question of the bench is known to bench/run.ts", () => {
    const questions = exported("bench", "bench")
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.filter((name) => !readText("bench/run.ts").includes(name))).toEqual([])
  })
})

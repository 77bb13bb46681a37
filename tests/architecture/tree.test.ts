import path from "node:path"
import { describe, expect, it } from "vitest"
import { arrows } from "../../scripts/lint/arrows.mjs"
import { missingEntries } from "../../scripts/complete-lock.mjs"
import { projectFiles, readText } from "./source-files"

const code = projectFiles.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const shipped = code.filter((file) => file.startsWith("src/") && !/\.test\.tsx?$/.test(file))

/** Tables of facts: they grow with what is known, not with what is done. */
const isData = (file: string) =>
  file.startsWith("src/autofill/dictionary/") || /^src\/patient\/(countries|languages|states|word-groups|synonyms)\.ts$/.test(file)

const lines = (file: string) => readText(file).split("\n").length

describe("files stay small", () => {
  const sizes = shipped.filter((file) => !isData(file)).map((file) => ({ file, lines: lines(file) }))

  it("nine in ten have 200 lines or fewer", () => {
    const sorted = sizes.map((it) => it.lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(200)
  })

  it("none has more than 400", () => {
    expect(sizes.filter((it) => it.lines > 400)).toEqual([])
  })

  it("and neither has a test or a script", () => {
    const others = code.filter((file) => !shipped.includes(file) && !file.startsWith("tests/widgets/"))
    expect(others.filter((file) => lines(file) > 400)).toEqual([])
  })
})

describe("names say what is inside", () => {
  it("no folder is named after nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|misc|lib|core)(\/|\.tsx?$)/
    expect(code.filter((file) => !file.startsWith("tests/widgets/") && empty.test(file))).toEqual([])
  })

  it("files are kebab-case", () => {
    const named = code.filter((file) => file.startsWith("src/") || file.startsWith("tests/"))
    expect(named.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/.test(path.basename(file)))).toEqual([])
  })

  it("every folder of src has its line in the table of arrows", () => {
    const folders = new Set(shipped.map((file) => file.split("/")[1] ?? "").filter((name) => !name.includes(".")))
    expect([...folders].filter((folder) => !(folder in arrows))).toEqual([])
  })

  it("the bundler's own folder for page scripts is not used: it would run on every page", () => {
    expect(projectFiles.filter((file) => /^src\/contents?(\/|\.)/.test(file))).toEqual([])
  })

  it("no file only passes on what others export", () => {
    const passesOn = (text: string) =>
      /^export /m.test(text) && text.split("\n").every((line) => /^(export .* from .*|\s*\/\/.*|)$/.test(line))
    expect(shipped.filter((file) => passesOn(readText(file)))).toEqual([])
  })
})

describe("what the bundler would get wrong without a word", () => {
  it("zod is imported as a namespace everywhere", () => {
    const braces = /^(import|export)\s+(?!(type\s+)?\*\s*as\b)[^;"'\n]*from\s+["']zod(\/[a-z0-9-]+)*["']/m
    expect(
      projectFiles.filter((file) => /^(src|bench|tests\/(e2e|support|corpus))\/.*\.tsx?$/.test(file) && braces.test(readText(file)))
    ).toEqual([])
  })

  it("package.json names no engine, which would leave every package outside the bundle", () => {
    expect(JSON.parse(readText("package.json"))).not.toHaveProperty("engines.node")
  })

  it("every build hoists", () => {
    const scripts = Object.values(JSON.parse(readText("package.json")).scripts as Record<string, string>)
    expect(scripts.filter((it) => it.includes("plasmo build") && !it.includes("--hoist"))).toEqual([])
  })
})

describe("installing", () => {
  const locks = projectFiles.filter((file) => file.endsWith("package-lock.json"))

  it.each(locks)("%s names no registry", (file) => {
    const packages = JSON.parse(readText(file)).packages as Record<string, { resolved?: string }>
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved && !entry.resolved.startsWith("file:"))).toEqual([])
  })

  it.each(locks)("%s names the packages of every machine (run `node scripts/complete-lock.mjs`)", (file) => {
    expect(Object.keys(missingEntries(JSON.parse(readText(file)).packages))).toEqual([])
  })

  it(".npmrc names no registry and holds no key", () => {
    expect(projectFiles.filter((file) => file.endsWith(".npmrc") && /registry\s*=|_auth|:\/\//.test(readText(file)))).toEqual([])
  })

  it("versions are exact", () => {
    const { dependencies, devDependencies } = JSON.parse(readText("package.json")) as Record<string, Record<string, string>>
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })
})

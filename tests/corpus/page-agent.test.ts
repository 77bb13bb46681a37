import { build } from "esbuild"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { withReader } from "../../bench/evals/read-in-chromium"
import type { PageAgent } from "../../src/messaging/page-agent-calls"

type InPage = { deskhandPage: PageAgent; boxHtml(readingId: string, index: number): string | null }

const pageOf = (name: string) => readFileSync(new URL(`../pages/reader/${name}`, import.meta.url), "utf8")
const agentFile = new URL("../../src/content-scripts/page-agent.ts", import.meta.url).pathname

const bundle = async (contents: string): Promise<string> => {
  const stdin = { contents, resolveDir: new URL(".", import.meta.url).pathname }
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "iife", target: "chrome120", write: false })
  return outputFiles[0]!.text
}

test("the whole script is at most 40 kB", async () => {
  expect((await bundle(`import ${JSON.stringify(agentFile)}`)).length).toBeLessThanOrEqual(40_000)
})

test("values are read as a person reads them, and what only looks like a value is empty", async () => {
  const expected: Record<string, string> = {
    t: "03/04/1985",
    mask: "",
    blank: "",
    hint: "",
    state: "MD",
    phone: "",
    zero: "0",
    s0: "",
    s1: "Male",
    s2: "",
    s3: "Colorado",
    s4: "Spanish, French",
    r: "Female",
    rn: "",
    c1: "checked",
    c0: "",
    ta: "two\nlines",
    cb: "Aetna",
    cbh: "",
    cbs: "",
    rs0: "",
    rs1: "Blue Plan",
    seg0: "",
    seg1: "03",
    li: "checked",
    ed: "some text"
  }
  await withReader(async (read) => {
    const page = await read(pageOf("values.html"))
    const seen: Record<string, string> = {}
    for (const id of Object.keys(expected)) {
      const place = await page.placeOf(`#${id}`)
      const [value] = place ? await page.values(0, [place.index]) : []
      seen[id] = value ? (value.isEmpty ? "" : value.text) : "(no box)"
    }
    expect(seen).toEqual(expected)
  })
})

test("banner lines are those that could name the patient, none of them hidden or a label", async () => {
  await withReader(async (read) => {
    const lines = await (await read(pageOf("values.html"))).banner(0)
    const texts = lines.map(({ text }) => text)
    expect(texts).toContain("Edit patient - Rivera, Ana")
    expect(texts).toContain("RIVERA, ANA M DOB: 03/04/1985 MRN 00417")
    expect(texts).toContain("Date of birth March 4, 1985")
    expect(texts).toContain("Chart # 88-17")
    expect(texts).toContain("Patient: Ana Rivera")
    expect(texts.join("|")).not.toMatch(/OTHER, PERSON|^DOB$|Patient name/)
    expect(texts.every((text) => text.length <= 200)).toBe(true)
    expect(lines.length).toBeLessThanOrEqual(40)
  })
})

test("a box that was drawn anew is found again when there is only one like it", async () => {
  const script = await bundle(`
    import ${JSON.stringify(agentFile)}
    import { boxAt } from "../../src/content-scripts/read-page/reading"
    globalThis.boxHtml = (readingId, index) => boxAt(readingId, index)?.elements.map((element) => element.outerHTML).join("") ?? null`)
  await withReader(async (read) => {
    const { page, facts } = await read(pageOf("redrawn.html"))
    expect(facts[0]!.facts.fields).toHaveLength(7)
    await page.reload()
    await page.evaluate(script)
    const { readingId } = await page.evaluate(() => (globalThis as unknown as InPage).deskhandPage.read())
    const html = () =>
      page.evaluate((id) => Array.from({ length: 7 }, (_, index) => (globalThis as unknown as InPage).boxHtml(id, index)), readingId)
    const before = await html()
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("form > div")) part.replaceWith(part.cloneNode(true))
    })
    const after = await html()
    // The two phones cannot be told apart by id, name or label.
    expect(after).toEqual([before[0], before[1], before[2], null, null, before[5], before[6]])
    await page.evaluate(() => document.getElementById("a")!.remove())
    expect((await html())[0]).toBeNull()
    expect(await page.evaluate(() => (globalThis as unknown as InPage).deskhandPage.readValues("no such reading", [0]))).toEqual([])
  })
})

test("boxes that can be written since a reading are counted", async () => {
  await withReader(async (read) => {
    const { page, facts } = await read(pageOf("redrawn.html"))
    const count = () => page.evaluate((id) => (globalThis as unknown as InPage).deskhandPage.countNew(id), facts[0]!.facts.readingId)
    expect(await count()).toBe(0)
    await page.evaluate(() => {
      document.getElementById("f")!.style.display = ""
      document.getElementById("form")!.append(Object.assign(document.createElement("input"), { name: "added" }))
    })
    expect(await count()).toBe(2)
  })
})

test("a second injection keeps the readings, and an element of that name is no agent", async () => {
  await withReader(async (read) => {
    const { page } = await read(`<!doctype html><input id="deskhandPage" value="bait">`)
    const script = await bundle(`import ${JSON.stringify(agentFile)}`)
    const html = () => page.evaluate(() => document.documentElement.outerHTML)
    const before = await html()
    const { readingId, fields } = await page.evaluate(() => (globalThis as unknown as InPage).deskhandPage.read())
    expect(JSON.parse(fields)).toHaveLength(1)
    await page.evaluate(script)
    expect(await page.evaluate((id) => (globalThis as unknown as InPage).deskhandPage.readValues(id, [0]), readingId)).toEqual([
      { index: 0, text: "bait", isEmpty: false }
    ])
    expect(await html()).toBe(before)
  })
})

test("a page with 20,000 boxes and more is read up to that", async () => {
  await withReader(async (read) => {
    const { facts } = await read(`<!doctype html><form>${"<p>Name <input></p>".repeat(20_010)}</form>`)
    expect(facts[0]!.facts.isTruncated).toBe(true)
    expect(facts[0]!.facts.fields).toHaveLength(20_000)
    expect(facts[0]!.facts.fields[19_999]!.labels[0]).toEqual({ kind: "preceding-text", text: "Name" })
  })
})

test("frames of one element deep in a thousand others, and a page without a body, are read", async () => {
  await withReader(async (read) => {
    const { facts } = await read(`<!doctype html>${"<div>".repeat(1500)}<label>Deep <input></label>`)
    expect(facts[0]!.facts.fields).toHaveLength(1)
    const empty = await read("")
    expect(empty.facts[0]!.facts.fields).toEqual([])
  })
})

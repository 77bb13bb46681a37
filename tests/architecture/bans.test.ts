import { describe, expect, it } from "vitest"
import { pureFolders } from "../../scripts/lint/arrows.mjs"
import { lintPlanted } from "./lint-planted"

const restricted = ["no-restricted-globals", "no-restricted-properties", "no-restricted-syntax"]
const banned = async (filePath: string, code: string) => (await lintPlanted(filePath, code)).filter((it) => restricted.includes(it.rule))

describe("the whole of src", () => {
  it.each([
    ["fetch", `export const load = () => fetch("a.json")`, "no network"],
    ["fetch of globalThis", `export const load = () => globalThis.fetch("a.json")`, "no network"],
    ["XMLHttpRequest", `export const call = new XMLHttpRequest()`, "no network"],
    ["WebSocket", `export const call = new WebSocket("wss://a.test")`, "no network"],
    ["EventSource", `export const call = new EventSource("https://a.test")`, "no network"],
    ["sendBeacon", `navigator.sendBeacon("https://a.test")`, "no network"],
    ["eval", `eval("1")`, "Rules are data"],
    ["new Function", `export const run = new Function("1")`, "Rules are data"],
    ["text in a timer", `setTimeout("run()", 1)`, "Pass a function"],
    ["innerHTML", `export const show = (box: Element) => { box.innerHTML = "" }`, "textContent"],
    ["insertAdjacentHTML", `export const show = (box: Element) => { box.insertAdjacentHTML("beforeend", "") }`, "textContent"],
    ["console", `console.log("here")`, "could hold a patient"],
    ["localStorage", `localStorage.setItem("a", "b")`, "src/storage"],
    ["sessionStorage", `sessionStorage.setItem("a", "b")`, "background"],
    ["chrome", `export const id = chrome.runtime.id`, "src/platform"],
    ["chrome of globalThis", `export const id = globalThis.chrome.runtime.id`, "src/platform"],
    ["zod braces", `import { z } from "zod"\nexport const text = z.string()`, `import * as z from "zod"`],
    ["zod's default", `import z from "zod"\nexport const text = z.string()`, `import * as z from "zod"`],
    ["zod braces of a path", `import { string } from "zod/mini"\nexport const text = string()`, `import * as z from "zod"`],
    ["code by a made-up name", `export const load = (name: string) => import(name)`, "written path"],
    ["a thing that may be missing", "export const first = (all: Map<string, string>) => all.get(`a`)!.length", "there is nothing"],
    ["a value in an error", "export const stop = (value: string) => { throw new Error(`bad ${value}`) }", "never what was typed"],
    [
      "a value in a failure",
      `export const stop = (row: { would: string }) => fail("bad-request", "bad " + row.would)`,
      "never what was typed"
    ]
  ])("bans %s and says what to use", async (_name, code, way) => {
    const found = await banned("src/desk/planted.ts", `${code}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]!.message).toContain(way)
  })

  it("bans markup from text in a screen", async () => {
    const found = await banned("src/ui/planted.tsx", `export const Note = () => <p dangerouslySetInnerHTML={{ __html: "" }} />\n`)
    expect(found).toHaveLength(1)
  })

  it("allows zod as a namespace", async () => {
    expect(await banned("src/messaging/planted.ts", `import * as z from "zod"\nexport const text = z.string()\n`)).toEqual([])
  })
})

describe("the browser's own calls", () => {
  const code = `export const id = chrome.runtime.id\n`

  it.each(["src/platform/planted.ts", "src/background/index.ts", "src/popup/index.tsx", "src/options/index.tsx"])(
    "stand in %s",
    async (filePath) => {
      expect(await banned(filePath, code)).toEqual([])
    }
  )

  it.each(["src/background/planted.ts", "src/popup/planted.tsx", "src/storage/planted.ts", "src/content-scripts/read-page/planted.ts"])(
    "do not stand in %s",
    async (filePath) => {
      expect(await banned(filePath, code)).toHaveLength(1)
    }
  )
})

it("one file may read what lies in the package, and no other of its folder", async () => {
  const code = `export const load = () => fetch("a.txt")\n`
  expect(await banned("src/platform/packaged-text.ts", code)).toEqual([])
  expect(await banned("src/platform/planted.ts", code)).toHaveLength(1)
})

describe.each(pureFolders)("src/%s is pure", (folder) => {
  it.each([
    ["Date.now", `export const asOf = Date.now()`],
    ["new Date()", `export const asOf = new Date()`],
    ["Date()", `export const asOf = Date()`],
    ["Math.random", `export const pick = Math.random()`],
    ["document", `export const title = document.title`],
    ["window", `export const width = window.innerWidth`],
    ["a timer", `setTimeout(() => undefined, 1)`],
    ["crypto", `export const id = crypto.randomUUID()`]
  ])("without %s", async (_name, code) => {
    expect((await banned(`src/${folder}/planted.ts`, `${code}\n`)).length).toBeGreaterThan(0)
  })

  it("and may read a date that is given", async () => {
    expect(await banned(`src/${folder}/planted.ts`, `export const read = (day: string) => new Date(day).getUTCFullYear()\n`)).toEqual([])
  })
})

describe("screens", () => {
  it("keep the rules of hooks", async () => {
    const code = `import { useState } from "react"\nexport const Box = ({ on }: { on: boolean }) => { if (on) useState(0); return null }\n`
    expect((await lintPlanted("src/ui/planted.tsx", code)).map((it) => it.rule)).toContain("react-hooks/rules-of-hooks")
  })

  it("keep the rules of access", async () => {
    const code = `export const Box = () => <div onClick={() => undefined}>x</div>\n`
    expect((await lintPlanted("src/ui/planted.tsx", code)).map((it) => it.rule)).toContain("jsx-a11y/click-events-have-key-events")
  })
})

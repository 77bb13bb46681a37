import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { existsSync } from "node:fs"
import { chromium, type Browser, type Frame, type Page } from "@playwright/test"
import { bundleScript } from "../bundle-script"
import type { PageFacts } from "../../src/autofill/facts"
import type { WriteOrder } from "../../src/autofill/plan"
import { labelPage } from "../../src/autofill/label-page/label-page"
import { FrameOutline } from "../../src/autofill/outline"
import type { BannerLine, PageAgent, ValueNow } from "../../src/messaging/page-agent-calls"

export type Place = { frameId: number; index: number }

/** A page opened and read. Frame numbers are the order of its frames, the top one 0. */
export type PageRead = {
  facts: PageFacts
  /** Where the box of a selector is; `iframe[name="x"] >>> #id` crosses frames, open shadow roots are crossed by themselves. Null when no box was read there. */
  placeOf(selector: string): Promise<Place | null>
  /** Places by `data-corpus-index`. */
  corpusPlaces(): Promise<Map<number, Place>>
  values(frameId: number, indexes: number[]): Promise<ValueNow[]>
  banner(frameId: number): Promise<BannerLine[]>
  /** Reads the top frame once more: milliseconds inside the page, and what came of it. */
  time(): Promise<{ inPage: number; outline: unknown }>
  /** Writes boxes of a frame; milliseconds in the page and how many are verified filled. */
  write(frameId: number, orders: WriteOrder[]): Promise<{ took: number; filled: number }>
  page: Page
}

export type Reader = (html: string | { url: string }) => Promise<PageRead>

/**
 * Starts one Chromium, hands out a reader, and closes all of it afterwards. HTML is served over http on this machine;
 * further files of a page (frames) are given as `files`, path to HTML.
 */
export const withReader = async <T>(use: (read: Reader, serve: (files: Record<string, string>) => string) => Promise<T>): Promise<T> => {
  const script = await bundleAgent()
  const pages = new Map<string, string>()
  const server = await listen(pages)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await launch()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  let count = 0
  const serve = (files: Record<string, string>): string => {
    const folder = `/${count++}/`
    for (const [path, html] of Object.entries(files)) pages.set(folder + path, html)
    return origin + folder
  }
  const read: Reader = async (source) => {
    await page.goto(typeof source === "string" ? `${serve({ "index.html": source })}index.html` : source.url, { waitUntil: "load" })
    return readPage(page, script)
  }
  try {
    return await use(read, serve)
  } finally {
    await browser.close()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}

/** The page agent as it is put into a frame, and beside it the way back from an element to its index. */
const bundleAgent = (): Promise<string> => {
  const contents = `import "./page-agent"
import { boxAt } from "./read-page/reading"
globalThis.benchIndexes = (readingId, count, elements) => {
  const indexOf = new Map()
  for (let index = count - 1; index >= 0; index--) for (const element of boxAt(readingId, index)?.elements ?? []) indexOf.set(element, index)
  return elements.map((element) => indexOf.get(element) ?? -1)
}`
  const resolveDir = fileURLToPath(new URL("../../src/content-scripts", import.meta.url))
  return bundleScript({ stdin: { contents, resolveDir } })
}

const browsers = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge"
]

const launch = (): Promise<Browser> => {
  const executablePath = browsers.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error("No Chrome, Chromium or Edge found: install one, or name it in CHROME_PATH.")
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  })
}

const listen = (pages: Map<string, string>): Promise<Server> =>
  new Promise((done) => {
    const server = createServer((request, response) => {
      const html = pages.get(new URL(request.url ?? "/", "http://localhost").pathname)
      response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(html ?? "")
    })
    server.listen(0, "127.0.0.1", () => done(server))
  })

type InPage = {
  deskhandPage: PageAgent
  benchIndexes(readingId: string, count: number, elements: Element[]): number[]
}

const readPage = async (page: Page, script: string): Promise<PageRead> => {
  const frames = page.frames()
  const facts: PageFacts = []
  for (const [frameId, frame] of frames.entries()) {
    await frame.evaluate(script)
    const outline = await frame.evaluate(() => (globalThis as unknown as InPage).deskhandPage.read())
    facts.push({ frameId, facts: labelPage(FrameOutline.parse(outline)) })
  }
  const keyOf = (frameId: number) => [facts[frameId]!.facts.readingId, facts[frameId]!.facts.fields.length] as const
  return {
    facts,
    page,
    placeOf: async (selector) => {
      const parts = selector.split(">>>").map((part) => part.trim())
      let frame: Frame | null = page.mainFrame()
      for (const part of parts.slice(0, -1)) frame = (await (await frame?.$(part))?.contentFrame()) ?? null
      const element = await frame?.$(parts.at(-1)!)
      if (!frame || !element) return null
      const frameId = frames.indexOf(frame)
      const index = await element.evaluate(
        (one, [id, count]) => (globalThis as unknown as InPage).benchIndexes(id, count, [one as Element])[0]!,
        keyOf(frameId)
      )
      return index < 0 ? null : { frameId, index }
    },
    corpusPlaces: async () => {
      const places = new Map<number, Place>()
      for (const [frameId, frame] of frames.entries()) {
        const pairs = await frame.evaluate(([id, count]) => {
          const elements = [...document.querySelectorAll("[data-corpus-index]")]
          const indexes = (globalThis as unknown as InPage).benchIndexes(id, count, elements)
          return elements.map((element, at) => [Number(element.getAttribute("data-corpus-index")), indexes[at]!] as const)
        }, keyOf(frameId))
        for (const [corpus, index] of pairs) if (index >= 0 && !places.has(corpus)) places.set(corpus, { frameId, index })
      }
      return places
    },
    values: (frameId, indexes) =>
      frames[frameId]!.evaluate(([id, all]) => (globalThis as unknown as InPage).deskhandPage.readValues(id, all), [
        keyOf(frameId)[0],
        indexes
      ] as const),
    banner: (frameId) => frames[frameId]!.evaluate(() => (globalThis as unknown as InPage).deskhandPage.readBanner()),
    time: () =>
      page.evaluate(() => {
        const start = performance.now()
        const outline = (globalThis as unknown as InPage).deskhandPage.read()
        return { outline, inPage: performance.now() - start }
      }),
    write: (frameId, orders) =>
      frames[frameId]!.evaluate(
        async ([id, all]) => {
          const start = performance.now()
          const outcomes = await (globalThis as unknown as InPage).deskhandPage.write(id, all)
          return { took: performance.now() - start, filled: outcomes.filter(({ status }) => status === "filled").length }
        },
        [keyOf(frameId)[0], orders] as const
      )
  }
}

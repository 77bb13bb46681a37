import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from "@playwright/test"
import { findBrowser } from "../../scripts/setup/find-browser.mjs"
import type { MessageName, Params, Result } from "../../src/messaging/contract"
import type { Outcome } from "../../src/messaging/outcome"
import { buildFolder, buildOnce } from "./build-once"

type Wishes = {
  /** Origins that count as approved for good: the build is started with a manifest that differs in that one line. */
  approve?: string[]
  viewport?: { width: number; height: number }
  /** A window that a person sees, as large as it likes to be. */
  isShown?: boolean
}

export type LaunchedExtension = {
  context: BrowserContext
  extensionId: string
  worker: Worker
  /** What went wrong so far in any page or in the worker; `close` throws when there is something. */
  errors: string[]
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<Page>
  /** The toolbar button, pressed on a page: gives it to the extension (activeTab) and opens the real popup. Resolves to the tab's number. */
  pressToolbarButton(page: Page): Promise<number>
  /** A screen of the extension as a page of its own; `query` as in "?tab=3". */
  openPopup(query?: string): Promise<Page>
  openSidePanel(query?: string): Promise<Page>
  openOptions(): Promise<Page>
  /** Sends one message of the contract from a screen, and gives the background's answer as it comes. */
  ask<N extends MessageName>(from: Page, name: N, params: Params<N>): Promise<Outcome<Result<N>>>
  close(): Promise<void>
}

const flags = [
  // Chromium starts for root without its sandbox only.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--enable-unsafe-extension-debugging",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** A copy of its own, so that the next build does not pull the files from under a running browser. */
const copyOf = (build: string, folder: string, origins: string[]): string => {
  const copy = path.join(folder, "extension")
  cpSync(build, copy, { recursive: true })
  if (origins.length === 0) return copy
  const file = path.join(copy, "manifest.json")
  const hosts = origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`)
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), host_permissions: hosts }))
  return copy
}

const noteErrors = (context: BrowserContext, worker: Worker, errors: string[]) => {
  context.on("weberror", (error) => errors.push(`page ${error.page()?.url() ?? ""}: ${error.error().message}`))
  context.on("console", (message) => {
    const place = message.page()?.url() ?? ""
    if (message.type() === "error" && place.startsWith("chrome-extension:")) errors.push(`console of ${place}: ${message.text()}`)
  })
  worker.on("console", (message) => {
    if (message.type() === "error") errors.push(`worker: ${message.text()}`)
  })
}

/** The extension's worker. Google Chrome ignores an extension named on its command line, and takes it by the debugger. */
const findWorker = async (context: BrowserContext, cdp: CDPSession, extension: string): Promise<Worker> => {
  const started = (timeout: number) => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker", { timeout })
  try {
    return await started(8_000)
  } catch {
    const waiting = started(20_000)
    await cdp.send("Extensions.loadUnpacked" as "Target.getTargets", { path: extension } as object)
    return waiting
  }
}

/** Number of the tab that holds a page, asked of the browser: addresses do not tell two tabs of one page apart. */
const press = async (cdp: CDPSession, worker: Worker, extensionId: string, page: Page): Promise<number> => {
  await page.bringToFront()
  const [tabId] = await worker.evaluate(async () =>
    (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).map((tab) => tab.id)
  )
  if (tabId === undefined) throw new Error("no tab is in front")
  const { targetInfos } = await cdp.send("Target.getTargets", { filter: [{ type: "tab" }] })
  const isActive = (target: object) => (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true
  const target =
    targetInfos.find((each) => isActive(each) && each.url === page.url()) ?? targetInfos.find((each) => each.url === page.url())
  if (!target) throw new Error("the page has no tab")
  await cdp.send("Extensions.triggerAction" as "Target.getTargets", { id: extensionId, targetId: target.targetId } as object)
  return tabId
}

/** Starts Chromium with the production build of the extension in a fresh profile. Builds it first when a source is newer. */
export const launchExtension = async ({
  approve = [],
  viewport = { width: 1200, height: 900 },
  isShown = false
}: Wishes = {}): Promise<LaunchedExtension> => {
  await buildOnce("chrome-mv3")
  const executablePath = findBrowser("chrome")
  if (!executablePath) throw new Error("no Chrome, Chromium or Edge was found; npm test installs or names one")
  const folder = mkdtempSync(path.join(tmpdir(), "deskhand-"))
  const extension = copyOf(buildFolder("chrome-mv3"), folder, approve)
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    headless: !isShown,
    executablePath,
    viewport: isShown ? null : viewport,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...flags,
      ...(isShown ? ["--start-maximized"] : ["--headless=new", "--disable-gpu"]),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`
    ]
  })
  try {
    const browser = context.browser()
    if (!browser) throw new Error("the browser cannot be spoken to")
    const cdp = await browser.newBrowserCDPSession()
    const worker = await findWorker(context, cdp, extension)
    const extensionId = new URL(worker.url()).host
    const errors: string[] = []
    noteErrors(context, worker, errors)

    const open = async (url: string) => {
      const page = await context.newPage()
      await page.goto(url, { waitUntil: "load" })
      return page
    }
    const screen = (name: string, query = "") => open(`chrome-extension://${extensionId}/${name}.html${query}`)
    const ask: LaunchedExtension["ask"] = (from, name, params) =>
      from.evaluate((message) => chrome.runtime.sendMessage(message), { name, params }) as never

    const close = async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
      if (errors.length > 0) throw new Error(`errors while the extension ran:\n${errors.join("\n")}`)
    }

    // A bundle can be built and still throw while it loads: then the worker is there and answers nobody.
    const options = await screen("options")
    const answer = await Promise.race([ask(options, "patient.list", {}), new Promise<null>((done) => setTimeout(() => done(null), 10_000))])
    if (!answer?.ok) throw new Error(`the worker is silent${errors.length > 0 ? `: ${errors.join("; ")}` : ""}`)
    await options.close()

    return {
      context,
      extensionId,
      worker,
      errors,
      open,
      pressToolbarButton: (page) => press(cdp, worker, extensionId, page),
      openPopup: (query) => screen("popup", query),
      openSidePanel: (query) => screen("sidepanel", query),
      openOptions: () => screen("options"),
      ask,
      close
    }
  } catch (error) {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import puppeteer, { type Browser, type Page } from "puppeteer-core"
import { buildFolder, buildOnce } from "./build-once"

export type LaunchedFirefox = {
  browser: Browser
  open(url: string): Promise<Page>
  /** A screen of the extension in a tab of its own, e.g. "popup.html?tab=3". */
  openScreen(name: string): Promise<Page>
  /** The toolbar button, pressed on the tab in front: opens the popup and gives the page to the extension (activeTab). */
  pressToolbarButton(page: Page): Promise<void>
  close(): Promise<void>
}

type Bidi = { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> }

/** Runs in Firefox's own window, where the toolbar is. A button is out of reach for pages and for WebDriver's clicks. */
const inBrowserWindow = async (bidi: Bidi, expression: string): Promise<unknown> => {
  const { result } = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" })
  const [top] = result.contexts as { context: string }[]
  const answer = await bidi.send("script.evaluate", { expression, target: { context: top?.context }, awaitPromise: true })
  if (answer.result.type !== "success") throw new Error(`Firefox's window did not do it: ${JSON.stringify(answer.result)}`)
  return (answer.result.result as { value?: unknown }).value
}

/** Starts Firefox without a window, with the production build installed for this run. */
export const launchFirefox = async (executablePath: string): Promise<LaunchedFirefox> => {
  await buildOnce("firefox-mv3")
  const folder = buildFolder("firefox-mv3")
  const { id } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")).browser_specific_settings.gecko
  // Firefox gives an extension a new address at every installation; named beforehand, its pages can be found.
  const address = randomUUID()
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [id]: address }) }
  })
  const bidi = (browser as unknown as { connection: Bidi }).connection

  const open = async (url: string) => {
    const page = await browser.newPage()
    await page.goto(url)
    return page
  }

  const openScreen = async (name: string) => {
    const page = await browser.newPage()
    const url = `moz-extension://${address}/${name}`
    // The tab moves to another process, and the end of loading is never told: it is started, then asked for.
    const context = (page.mainFrame() as unknown as { _id: string })._id
    await bidi.send("browsingContext.navigate", { context, url, wait: "none" })
    await page.waitForFunction((wanted) => location.href === wanted && document.readyState === "complete", { polling: 100 }, url)
    return page
  }

  const pressToolbarButton = async (page: Page) => {
    await page.bringToFront()
    await inBrowserWindow(
      bidi,
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs")
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      })()`
    )
  }

  try {
    await browser.installExtension(folder)
  } catch (error) {
    await browser.close()
    throw error
  }
  return { browser, open, openScreen, pressToolbarButton, close: () => browser.close() }
}

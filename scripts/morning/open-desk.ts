import puppeteer, { type Browser, type Page } from "puppeteer-core"
import { buildFolder, buildOnce } from "../../tests/support/build-once"

export type Desk = {
  browser: Browser
  /** Presses Deskhand's toolbar button on a page: the popup opens, and the page may be read. */
  pressToolbarButton(page: Page): Promise<Page>
  /** Opens the side panel from the popup, as its button does. */
  openSidePanel(popup: Page): Promise<Page>
}

/** A browser with the production build of Deskhand, as a person has it. `isShown`: in a window. */
export const openDesk = async (executablePath: string, isShown: boolean): Promise<Desk> => {
  await buildOnce("chrome-mv3")
  const browser = await puppeteer.launch({
    executablePath,
    headless: !isShown,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [buildFolder("chrome-mv3")],
    ignoreDefaultArgs: ["--enable-automation"],
    args: [
      "--window-size=1400,940",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
      "--disable-background-networking",
      "--disable-component-update",
      // Chromium starts for root without its sandbox only.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])
    ]
  })
  try {
    const worker = await browser.waitForTarget(
      (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension:")
    )
    const extension = (await browser.extensions()).get(new URL(worker.url()).host)
    if (!extension) throw new Error("the browser did not take the extension")
    const screen = async (name: string) => {
      const target = await browser.waitForTarget((it) => it.url().endsWith(name))
      const page = await target.asPage()
      await page.waitForSelector("[role=tab]")
      return page
    }
    return {
      browser,
      pressToolbarButton: async (page) => {
        await page.bringToFront()
        await page.triggerExtensionAction(extension)
        return screen("popup.html")
      },
      openSidePanel: async (popup) => {
        await popup.click("::-p-aria(Keep open beside the page)")
        return screen("sidepanel.html")
      }
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

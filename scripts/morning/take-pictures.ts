import { mkdirSync } from "node:fs"
import path from "node:path"
import puppeteer, { type Page } from "puppeteer-core"
import { root } from "../setup/run.mjs"

const folder = path.join(root, "screenshots")

const sheetStyle =
  "body{margin:0;display:inline-flex;align-items:flex-start;gap:12px;padding:12px;background:#b9c3c6}img{display:block;box-shadow:0 2px 8px #0004}"

/** Straight from the renderer: `page.screenshot` would bring its page to the front, at which a popup closes. */
const pictureOf = async (page: Page) => {
  const session = await page.createCDPSession()
  const { data } = await session.send("Page.captureScreenshot", { format: "png" })
  await session.detach()
  return `<img src="data:image/png;base64,${data}">`
}

export type Pictures = {
  /** Puts what a person would see side by side (the page and Deskhand) into one picture. Gives its place. */
  take(name: string, pages: Page[]): Promise<string>
  close(): Promise<void>
}

/** Pictures are put together in a browser of their own, so that no tab of the one that is shown is disturbed. */
export const takePictures = async (executablePath: string): Promise<Pictures> => {
  mkdirSync(folder, { recursive: true })
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await puppeteer.launch({ executablePath, headless: true, args, defaultViewport: { width: 1600, height: 1000 } })
  return {
    take: async (name, pages) => {
      const images = await Promise.all(pages.map(pictureOf))
      const sheet = await browser.newPage()
      await sheet.setContent(`<style>${sheetStyle}</style>${images.join("")}`)
      const file = path.join(folder, `${name}.png`)
      const body = await sheet.$("body")
      await body?.screenshot({ path: file })
      await sheet.close()
      return path.relative(root, file)
    },
    close: () => browser.close()
  }
}
